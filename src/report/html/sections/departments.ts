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
  // Of no innovation there is no mean; of one whose score is unknown there is, but nobody knows it.
  const writeMean = (mean: string | null, sent: number): string =>
    sent === 0 ? '' : mean === null ? '?' : labels.number(mean);
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
      { title: kolom.rata_klaim, kind: 'angka' },
      { title: kolom.rata, kind: 'angka' },
      { title: kolom.jumlah_temuan, kind: 'angka' },
    ],
    rows: report.perangkat_daerah.map(({ nama, inovasi, rata_klaim, rata, temuan }) => [
      html`${nama}`,
      html`${writeCount(inovasi, labels)}`,
      ...[rata_klaim, rata].map((mean) => html`${writeMean(mean, inovasi)}`),
      html`${writeCount(temuan, labels)}`,
    ]),
  });
  return { id: 'opd', title: words.bagian.opd, content: html`${missing}${table}` };
}
