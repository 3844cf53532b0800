import { compareText } from '../../../base/compare-text.js';
import { renderSelect, renderTools } from '../form.js';
import type { Html } from '../markup.js';
import { STATUSES } from '../statuses.js';
import { hasSlots } from '../unknown-slots.js';
import type { HtmlView } from '../view.js';

/** By perangkat daerah, status and indicator. */
export function renderHeatMapFilter(view: HtmlView): Html {
  const { report, texts, words } = view;
  const { kolom, saring } = words;
  const departments = [...new Set(report.inovasi.map(({ perangkat_daerah }) => perangkat_daerah))]
    .sort(compareText)
    .map((name) => ({ value: name, name }));
  const statuses = STATUSES.map((status) => ({ value: status, name: texts.ui.status_slot[status] }));
  // The column of the table, behind the names and the profile.
  const indicators = report.indikator.map(({ kode, nama }, position) => ({
    value: String(position + 2),
    name: `${kode} ${nama}`,
  }));
  const ofSlots = [
    renderSelect('status', kolom.status, saring.semua, statuses),
    renderSelect('indikator', kolom.indikator, saring.semua, indicators),
  ];
  return renderTools('tabel-peta', saring.judul_peta, saring.inovasi_tampak, saring.hapus, [
    renderSelect('perangkat_daerah', kolom.perangkat_daerah, saring.semua, departments),
    ...(hasSlots(view) ? ofSlots : []),
  ]);
}
