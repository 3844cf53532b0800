import { writeCount } from '../../../text/write-count.js';
import { writeYandas } from '../../situation-words.js';
import { html, NOTHING } from '../markup.js';
import type { Section } from '../section.js';
import type { HtmlView } from '../view.js';

/** Which urusan of basic services are represented, and what the index loses where they are too few. */
export function basicServices({ report, texts, words }: HtmlView): Section {
  const { urusan, terpenuhi, syarat } = report.yandas;
  const summary = writeYandas(report, texts);
  const tiles = urusan.map(
    ({ nama, inovasi }) =>
      html`<li${inovasi === 0 ? html` class="nihil"` : NOTHING}><span class="besar">${writeCount(inovasi, texts.labels)}</span> ${nama}</li>`,
  );
  const board =
    tiles.length === 0
      ? html`<p>${words.yandas.kosong}</p>`
      : html`<p>${words.yandas.keterangan}</p><ul class="papan">${tiles}</ul>`;
  return {
    id: 'yandas',
    title: words.bagian.yandas,
    content: html`<p class="${terpenuhi >= syarat ? 'pokok' : 'pokok perhatian'}">${summary}</p>${board}`,
  };
}
