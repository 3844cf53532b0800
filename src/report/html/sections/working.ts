import { shownReadings } from '../../headline.js';
import { cautionsOf } from '../../note-scores.js';
import type { ReportScoreKind } from '../../schema.js';
import { levelOf, spdPoints, writeConclusion, writeProducts } from '../../working.js';
import { type Html, html } from '../markup.js';
import type { Section } from '../section.js';
import type { HtmlView } from '../view.js';
import { renderCaution } from './overview.js';

/** Every figure as a sum that the reader can redo by hand, for each reading. */
export function working(view: HtmlView): Section {
  const { report, texts, words } = view;
  const kinds = shownReadings(report);
  return {
    id: 'hitung',
    title: words.bagian.hitung,
    content: html`<p>${words.hitung.keterangan}</p>${cautionsOf(report, texts.ui).map(renderCaution)}${kinds.map((kind) => renderReading(kind, view))}`,
  };
}

function renderReading(kind: ReportScoreKind, view: HtmlView): Html {
  const { report, texts, words } = view;
  const { skor, kerja } = texts.ui;
  const steps = writeConclusion(report, kind, texts).map((line) => html`<li>${line}</li>`);
  const innovations = report.inovasi
    .filter(({ kirim }) => kirim)
    .map(
      (innovation) =>
        html`<li><b>${innovation.id}</b> ${innovation.nama}: ${writeProducts(innovation, report, kind, texts)}</li>
`,
    );
  return html`<h3>${kerja.dasar(skor[kind])}</h3><ul class="polos angka"><li>${spdSum(kind, view)}</li>${steps}</ul>
<details><summary>${words.hitung.tiap_inovasi} (${skor[kind]})</summary><ul class="rapat angka">
${innovations}</ul></details>
`;
}

/** "SPD = 1×3 + 1×2 + ... = 40,25". */
function spdSum(kind: ReportScoreKind, { report, texts }: HtmlView): string {
  const { labels, ui } = texts;
  const points = spdPoints(report, kind);
  const rows = Object.values(report.spd.baris);
  if (rows.length === 0) return points === null ? ui.kerja.spd_kosong : ui.kerja.spd_total(points);
  const products = rows.map((row) => `${labels.number(row.bobot)}×${levelOf(row, kind)}`);
  return `SPD = ${products.join(' + ')} = ${points === null ? '?' : labels.number(points)}`;
}
