import { writeCount } from '../../../text/write-count.js';
import { participationOf } from '../../department/participation.js';
import { html } from '../markup.js';
import type { Section } from '../section.js';
import { renderTable } from '../table.js';
import type { HtmlView } from '../view.js';

/** What every perangkat daerah has, and who has nothing: said first, because that is asked in every meeting. */
export function departments({ report, texts, words }: HtmlView): Section | undefined {
  const { labels } = texts;
  const { opd, kolom } = words;
  if (report.perangkat_daerah.length === 0) return undefined;
  const without = report.perangkat_daerah.filter((office) => participationOf(office) === 'belum');
  const missing =
    without.length === 0
      ? html`<p>${opd.semua_punya}</p>`
      : html`<h3>${opd.tanpa_inovasi(without.length)}</h3><ul class="kolom">${without.map(({ nama }) => html`<li>${nama}</li>`)}</ul>`;
  const table = renderTable({
    caption: opd.keterangan,
    isSortable: true,
    columns: [
      { title: kolom.perangkat_daerah },
      { title: kolom.inovasi, kind: 'angka' },
      { title: kolom.rata, kind: 'angka' },
      { title: kolom.jumlah_temuan, kind: 'angka' },
    ],
    rows: report.perangkat_daerah.map(({ nama, inovasi, rata, temuan }) => [
      html`${nama}`,
      html`${writeCount(inovasi, labels)}`,
      html`${rata === null ? '' : labels.number(rata)}`,
      html`${writeCount(temuan, labels)}`,
    ]),
  });
  return { id: 'opd', title: words.bagian.opd, content: html`${missing}${table}` };
}
