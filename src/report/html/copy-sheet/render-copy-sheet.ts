import {
  contentOf,
  detailsOn,
  findingLine,
  parameterOf,
  reasonsFor,
  remarkOn,
  titleOf,
} from '../../copy-sheet/copy-sheet-words.js';
import type { CopyDocument, CopyIndicator, CopyItem, CopySheet, CopySheets } from '../../copy-sheet/model.js';
import type { ReportFinding } from '../../schema.js';
import { writeStanding } from '../../slot-standing.js';
import * as script from '../browser/copy-sheet.ts?source';
import { type Html, html, joinHtml, NOTHING } from '../markup.js';
import { renderPage } from '../page.js';
import * as style from '../style/copy-sheet.css?source';
import type { CopySheetView } from './view.js';

/** The page of one innovation: what is typed, in the order of the form, each with a button that copies it. */
export function renderCopySheet(sheet: CopySheet, sheets: CopySheets, view: CopySheetView): string {
  const { words, texts } = view;
  const title = titleOf(sheet);
  const body = html`<header>
<h1>${title}</h1>
<p class="keterangan">${sheet.perangkat_daerah} · ${sheets.pemda} · ${sheets.edisi} · ${texts.ui.kepala.diperiksa(texts.labels.day(sheets.tanggal))}</p>
</header>
<main>
${renderReadiness(sheet, sheets, view)}
${sheet.item.length === 0 ? NOTHING : renderItems(sheet.item, view)}
${renderFindings(sheet.temuan, view)}
<h2>${words.kepala.indikator}</h2>
${sheet.indikator.map((indicator) => renderIndicator(indicator, view))}
</main>
<div class="tak-tampak" role="status" id="pemberitahuan" data-tersalin="${words.tersalin}"></div>
`;
  return renderPage({ language: texts.language, title, body, styles: [style], script });
}

function renderReadiness(sheet: CopySheet, sheets: CopySheets, { words }: CopySheetView): Html {
  const reasons = reasonsFor(sheet.alasan, words);
  const notes = [
    sheets.peringatan_edisi,
    sheets.berkas_diperiksa ? undefined : words.tanpa_periksa_berkas,
  ].filter((note) => note !== undefined);
  return html`<p><strong>${words.kesiapan[sheet.kesiapan]}</strong></p>
${reasons.length === 0 ? NOTHING : html`<ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>`}
${notes.map((note) => html`<p class="perhatian">${note}</p>`)}
<ol class="lembut">${words.petunjuk.map((step) => html`<li>${step}</li>`)}</ol>`;
}

function renderItems(items: readonly CopyItem[], view: CopySheetView): Html {
  const { kepala } = view.words;
  return html`<h2>${kepala.profil}</h2>
<div class="bingkai"><table class="formulir">
<caption class="tak-tampak">${kepala.profil}</caption>
<colgroup><col class="nomor"><col class="butir"><col><col class="catatan"></colgroup>
<thead><tr><th scope="col">${kepala.nomor}</th><th scope="col">${kepala.butir}</th><th scope="col">${kepala.isi}</th><th scope="col">${kepala.catatan}</th></tr></thead>
<tbody>
${items.map((item) => renderItem(item, view))}
</tbody>
</table></div>`;
}

function renderItem(item: CopyItem, { words }: CopySheetView): Html {
  const name = words.item[item.kunci] ?? item.kunci;
  return html`<tr><td class="kanan">${item.nomor}</td><th scope="row">${name}</th><td>${renderContent(item, name, words)}</td><td>${remarkOn(item, words) ?? ''}</td></tr>
`;
}

function renderContent(item: CopyItem, name: string, words: CopySheetView['words']): Html {
  const content = contentOf(item, words);
  if (item.berkas !== undefined) return html`<span class="berkas">${content}</span>`;
  if (item.isi !== '') return copyable(content, name, words);
  return html`<span class="lembut">${content === '' ? words.tidak_diisi : content}</span>`;
}

function renderIndicator(indicator: CopyIndicator, view: CopySheetView): Html {
  const { words, texts } = view;
  const { kode, nama, wajib, status, dokumen } = indicator;
  return html`<section class="indikator">
<h3>${kode} ${nama} ${wajib ? html`<span class="lembut">(${words.wajib})</span>` : NOTHING}</h3>
<p><strong>${parameterOf(indicator, words)}</strong> <span class="cap ${status}">${writeStanding(indicator, texts)}</span></p>
${dokumen.length === 0 ? html`<p class="lembut">${words.tanpa_dokumen}</p>` : renderDocuments(indicator, view)}
${renderFindings(indicator.temuan, view)}
</section>
`;
}

function renderDocuments({ kode, nama, dokumen }: CopyIndicator, view: CopySheetView): Html {
  const { kepala } = view.words;
  return html`<div class="bingkai"><table class="dokumen">
<caption class="tak-tampak">${kode} ${nama}</caption>
<colgroup><col class="jenis"><col class="nomor"><col class="tanggal"><col><col></colgroup>
<thead><tr><th scope="col">${kepala.dokumen}</th><th scope="col">${kepala.nomor_dokumen}</th><th scope="col">${kepala.tanggal}</th><th scope="col">${kepala.tentang}</th><th scope="col">${kepala.berkas}</th></tr></thead>
<tbody>
${dokumen.map((document) => renderDocument(document, view))}
</tbody>
</table></div>`;
}

function renderDocument(document: CopyDocument, { words, texts }: CopySheetView): Html {
  const { jenis, nomor, tanggal, tentang, berkas, tautan = '' } = document;
  const details = detailsOn(document, words, texts.labels);
  return html`<tr><th scope="row">${jenis}${details.map((detail) => html`<br><span class="lembut">${detail}</span>`)}</th><td>${copyable(nomor, words.kepala.nomor_dokumen, words)}</td><td>${copyable(tanggal, words.kepala.tanggal, words)}</td><td>${copyable(tentang, words.kepala.tentang, words)}</td><td>${berkas?.salinan ?? ''}${berkas === undefined || tautan === '' ? NOTHING : html`<br>`}${copyable(tautan, words.kepala.tautan, words)}</td></tr>
`;
}

function renderFindings(findings: readonly ReportFinding[], { words, texts }: CopySheetView): Html {
  const open = findings.filter(({ dikecualikan }) => dikecualikan === undefined);
  if (open.length === 0) return NOTHING;
  return html`<p class="lembut">${words.kepala.temuan}:</p>
<ul>${open.map(
    (finding) =>
      html`<li><span class="cap ${finding.tingkat}">${texts.ui.tingkat[finding.tingkat]}</span> ${findingLine(finding)}</li>`,
  )}</ul>`;
}

/** A text with its line ends, and a button that puts it on the clipboard as it stands. */
function copyable(text: string, name: string, words: CopySheetView['words']): Html {
  if (text === '') return NOTHING;
  return html`<span class="isian">${keepLines(text)}</span> <button type="button" class="salin perlu-skrip" aria-label="${words.salin}: ${name}">${words.salin}</button>`;
}

function keepLines(text: string): Html {
  const lines = text.split(/\r\n|\r|\n/).map((line) => html`${line}`);
  return joinHtml(lines, html`<br>`);
}
