import { SCORE_ORDER } from '../../note-scores.js';
import { type Html, html } from '../markup.js';
import type { HtmlView } from '../view.js';

/** Where a script shows what it knows of the chosen slot. The words it needs stand here; the facts, in the tables. */
export function renderSlotPanel({ texts, words }: HtmlView): Html {
  const { panel, umum } = words;
  const readings = SCORE_ORDER.map(
    (kind) => html`<li>${umum.pasangan(texts.ui.skor[kind], '')} <b></b></li>`,
  );
  return html`<div class="panel" id="panel" role="region" aria-labelledby="judul-panel" hidden><h3 id="judul-panel" tabindex="-1"></h3><button type="button" data-tutup>${panel.tutup}</button><p data-isi="status"></p><ul class="sebaris" data-isi="level">${readings}</ul><p data-isi="meminta" data-kata="${panel.meminta}"></p><ul class="polos" data-isi="temuan" data-buka="${panel.buka}"></ul><p data-isi="kosong">${panel.tanpa_temuan}</p><p data-isi="sisa">${panel.temuan_kurang}</p></div>
`;
}
