import { allSheets } from '../../copy-sheet/all-sheets.js';
import { reasonsFor, summarizeReadiness, titleOf } from '../../copy-sheet/copy-sheet-words.js';
import type { CopySheet, CopySheets } from '../../copy-sheet/model.js';
import { type Html, html, NOTHING } from '../markup.js';
import { renderPage } from '../page.js';
import type { CopySheetView } from './view.js';

/**
 * The page in front of all copy sheets: how ready every innovation is, with a link to its own page.
 *
 * @param pageOf path of a sheet's page, from the folder of this one
 */
export function renderCopyList(
  sheets: CopySheets,
  pageOf: (sheet: CopySheet) => string,
  { words, texts }: CopySheetView,
): string {
  const title = words.judul(sheets.pemda);
  const caution = sheets.peringatan_edisi;
  const rows = allSheets(sheets).map((sheet) => renderRow(sheet, pageOf(sheet), words));
  const body = html`<header>
<h1>${title}</h1>
<p class="keterangan">${sheets.edisi} · ${texts.ui.kepala.diperiksa(texts.labels.day(sheets.tanggal))}</p>
${caution === undefined ? NOTHING : html`<p class="perhatian">${caution}</p>`}
${sheets.berkas_diperiksa ? NOTHING : html`<p class="perhatian">${words.tanpa_periksa_berkas}</p>`}
</header>
<main>
<ol>${words.petunjuk.map((step) => html`<li>${step}</li>`)}</ol>
<h2>${words.daftar}</h2>
<p>${summarizeReadiness(sheets, words)}</p>
${rows.length === 0 ? NOTHING : renderTable(rows, words)}
</main>
`;
  return renderPage({ language: texts.language, title, body });
}

function renderTable(rows: readonly Html[], { daftar, kepala }: CopySheetView['words']): Html {
  return html`<div class="bingkai"><table>
<caption class="tak-tampak">${daftar}</caption>
<thead><tr><th scope="col">${kepala.inovasi}</th><th scope="col">${kepala.perangkat_daerah}</th><th scope="col">${kepala.kesiapan}</th><th scope="col">${kepala.alasan}</th></tr></thead>
<tbody>
${rows}
</tbody>
</table></div>`;
}

function renderRow(sheet: CopySheet, page: string, words: CopySheetView['words']): Html {
  return html`<tr><th scope="row"><a href="${page}">${titleOf(sheet)}</a></th><td>${sheet.perangkat_daerah}</td><td><span class="cap ${COLOURS[sheet.kesiapan]}">${words.kesiapan[sheet.kesiapan]}</span></td><td>${renderReasons(reasonsFor(sheet.alasan, words))}</td></tr>
`;
}

function renderReasons(reasons: readonly string[]): Html {
  return reasons.length === 0 ? NOTHING : html`<ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>`;
}

/** Colours of the other pages, which say the same: fitting, to be confirmed, not fitting, nothing. */
const COLOURS = {
  siap: 'sesuai',
  siap_dengan_catatan: 'belum_dipastikan',
  belum_siap: 'tidak_sesuai',
  tidak_dikirim: 'tidak_terisi',
} as const satisfies Readonly<Record<CopySheet['kesiapan'], string>>;
