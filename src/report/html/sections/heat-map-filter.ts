import { STATUSES } from '../../schema/leaves.js';
import type { DepartmentChoices } from '../department-choices.js';
import { renderSelect, renderTools } from '../form.js';
import type { Html } from '../markup.js';
import { hasSlots } from '../unknown-slots.js';
import type { HtmlView } from '../view.js';

/** By perangkat daerah, status and indicator. */
export function renderHeatMapFilter(departments: DepartmentChoices, view: HtmlView): Html {
  const { report, texts, words } = view;
  const { kolom, saring } = words;
  const statuses = STATUSES.map((status) => ({ value: status, name: texts.ui.status_slot[status] }));
  const indicators = report.indikator.map(({ kunci, kode, nama }) => ({
    value: kunci,
    name: `${kode} ${nama}`,
  }));
  const ofSlots = [
    renderSelect('status', kolom.status, saring.semua, statuses),
    renderSelect('indikator', kolom.indikator, saring.semua, indicators),
  ];
  return renderTools('tabel-peta', saring.judul_peta, saring.inovasi_tampak, saring.hapus, [
    renderSelect('perangkat_daerah', kolom.perangkat_daerah, saring.semua, departments.choices),
    ...(hasSlots(view) ? ofSlots : []),
  ]);
}
