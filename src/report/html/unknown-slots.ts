import { STATUSES } from '../schema/leaves.js';
import { type Html, html, NOTHING } from './markup.js';
import type { HtmlView } from './view.js';

/** Whether the status of any slot of an innovation sent is known; nothing is to be counted where none is. */
export function hasKnownSlots({ report }: HtmlView): boolean {
  return report.indikator.some((indicator) => STATUSES.some((status) => indicator[status] > 0));
}

/** Whether the map has slots to show, those of innovations held back among them. */
export function hasSlots({ report }: HtmlView): boolean {
  return report.inovasi.some(({ slot }) => Object.keys(slot).length > 0);
}

/** Innovations sent of which the office gave a score and no levels: nobody knows the status of their slots. */
export function countScoreOnly({ report }: HtmlView): number {
  return report.inovasi.filter(({ kirim, kematangan }) => kirim && kematangan !== undefined).length;
}

/** Which slots no figure counts, and why; that there is no innovation where there is none. */
export function renderUnknownSlots(view: HtmlView): Html {
  const { peta } = view.words;
  const unknown = countScoreOnly(view);
  if (unknown === 0) return hasKnownSlots(view) ? NOTHING : html`<p>${peta.kosong}</p>`;
  const sentence = hasKnownSlots(view)
    ? peta.sebagian_tidak_diketahui(unknown)
    : peta.tidak_diketahui(unknown);
  return html`<p class="perhatian">${sentence}</p>`;
}
