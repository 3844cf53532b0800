import { pointsOf } from '../../working.js';
import { html } from '../markup.js';
import type { Section } from '../section.js';
import { renderTable } from '../table.js';
import type { HtmlView } from '../view.js';

/** The rows of the region itself: level, status and points of each. */
export function spd(view: HtmlView): Section | undefined {
  const { report, texts, words, shared } = view;
  const { labels, ui } = texts;
  const rows = Object.values(report.spd.baris);
  if (rows.length === 0) return undefined;
  const { kolom } = words;
  return {
    id: 'spd',
    title: words.bagian.spd,
    content: renderTable({
      caption: words.spd.keterangan,
      columns: [
        { title: kolom.indikator },
        { title: kolom.status },
        { title: `${words.panel.level} ${ui.skor.klaim}`, kind: 'angka' },
        { title: `${words.panel.level} ${ui.skor.terbukti}`, kind: 'angka' },
        { title: kolom.bobot, kind: 'angka' },
        { title: kolom.poin_klaim, kind: 'angka' },
        { title: kolom.poin_terbukti, kind: 'angka' },
      ],
      rows: rows.map(({ kode, nama, status, klaim, terbukti, bobot }) => [
        html`${kode} ${nama}`,
        html`<span class="cap ${status}">${shared.tanda_status[status]} ${ui.status_slot[status]}</span>`,
        html`${klaim}`,
        html`${terbukti}`,
        html`${labels.number(bobot)}`,
        html`${labels.number(pointsOf(bobot, klaim))}`,
        html`${labels.number(pointsOf(bobot, terbukti))}`,
      ]),
    }),
  };
}
