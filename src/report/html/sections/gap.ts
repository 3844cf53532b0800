import { writeCount } from '../../../text/write-count.js';
import { STATUSES } from '../../schema/leaves.js';
import { writeGap } from '../../situation-words.js';
import { renderBar } from '../charts/bar.js';
import { type Html, html, NOTHING } from '../markup.js';
import type { Section } from '../section.js';
import { renderTable } from '../table.js';
import { hasKnownSlots, renderUnknownSlots } from '../unknown-slots.js';
import type { HtmlView } from '../view.js';
import { filesCaution } from './overview.js';

/** The gap with the fraction it is, what every indicator adds to it, and what every indicator asks. */
export function gap(view: HtmlView): Section {
  const { report, texts, words } = view;
  const { belum_dipastikan: unsure } = report.celah;
  const doubt = unsure === 0 ? NOTHING : html`<p>${texts.ui.kepala.belum_dipastikan(unsure)}.</p>`;
  return {
    id: 'celah',
    title: words.bagian.celah,
    content: html`<p class="pokok">${writeGap(report, texts)}</p>${doubt}${filesCaution(view)}${renderUnknownSlots(view)}${hasKnownSlots(view) ? countTable(view) : NOTHING}
<details><summary>${words.celah.diminta}</summary>${demandTable(view)}</details>`,
  };
}

function countTable({ report, texts, words }: HtmlView): Html {
  const { labels, ui } = texts;
  const rows = report.indikator.map((indicator) => {
    const all = STATUSES.reduce((sum, status) => sum + indicator[status], 0);
    let sum = 0;
    const stretches = STATUSES.map((name) => {
      const from = sum;
      sum += indicator[name];
      return { name, from: all === 0 ? 0 : (from * 100) / all, to: all === 0 ? 0 : (sum * 100) / all };
    });
    return [
      html`${indicator.kode} ${indicator.nama}`,
      renderBar(stretches),
      ...STATUSES.map((status) => html`${writeCount(indicator[status], labels)}`),
      html`${labels.number(indicator.bobot)}`,
      html`${indicator.wajib ? words.umum.ya : words.umum.tidak}`,
    ];
  });
  return renderTable({
    caption: words.celah.keterangan,
    isSortable: true,
    columns: [
      { title: words.kolom.indikator },
      { title: words.kolom.grafik, kind: 'grafik' },
      ...STATUSES.map((status) => ({ title: ui.status_slot[status], kind: 'angka' as const })),
      { title: words.kolom.bobot, kind: 'angka' },
      { title: words.kolom.wajib },
    ],
    rows,
  });
}

function demandTable({ report, words }: HtmlView): Html {
  const levels = [1, 2, 3];
  return renderTable({
    caption: words.celah.keterangan_diminta,
    name: 'diminta',
    columns: [
      { title: words.kolom.indikator },
      ...levels.map((level) => ({ title: `${words.panel.level} ${level}` })),
      { title: words.kolom.dokumen },
    ],
    keys: report.indikator.map(({ kunci }) => kunci),
    rows: report.indikator.map(({ kode, nama, parameter, dokumen }) => [
      html`${kode} ${nama}`,
      ...levels.map((level) => html`${parameter[level - 1] ?? ''}`),
      html`${dokumen}`,
    ]),
  });
}
