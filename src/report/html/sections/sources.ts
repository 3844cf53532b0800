import { writeCount } from '../../../text/write-count.js';
import { type Html, html, NOTHING } from '../markup.js';
import type { Section } from '../section.js';
import { renderTable } from '../table.js';
import type { HtmlView } from '../view.js';

/** What the result rests on: the rules, what is assumed where they are silent, and where findings come from. */
export function sources(view: HtmlView): Section {
  const { report, texts, words, sources: numbered } = view;
  const { edisi } = report;
  const { kutipan, status_edisi } = texts.ui;
  const names = numbered.names.map((name) => html`<li>${name}</li>`);
  const listed =
    names.length === 0 ? NOTHING : html`<h3>${words.sumber.temuan}</h3><ol class="rapat">${names}</ol>`;
  return {
    id: 'sumber',
    title: words.bagian.sumber,
    content: html`<h3>${words.sumber.edisi}</h3><p>${edisi.nama} (${edisi.kode}), ${status_edisi[edisi.status] ?? edisi.status}.</p><p>${kutipan.tulis(edisi.rujukan)}</p><p class="lembut">${words.sumber.sidik_edisi}: <span class="sidik">${edisi.sha256}</span></p>${renderAssumptions(view)}${listed}`,
  };
}

function renderAssumptions({ report, texts, words, sources: numbered }: HtmlView): Html {
  if (report.asumsi.length === 0) return NOTHING;
  const { asumsi, keyakinan: certainties } = texts.ui;
  return html`<h3>${asumsi.judul}</h3>${renderTable({
    caption: asumsi.penjelasan,
    columns: [{ title: words.kolom.perihal }, { title: words.kolom.nilai }, { title: words.kolom.keyakinan }],
    rows: report.asumsi.map(({ perihal, nilai, keyakinan, sumber }) => [
      html`${perihal}`,
      html`${nilai}`,
      html`${certainties[keyakinan]} [${numbered.numberOf(sumber)}]`,
    ]),
  })}`;
}

/** Which files, which program, which day: so that the same report can be made again. */
export function renderOrigin({ report, texts, words }: HtmlView): Html {
  const { labels } = texts;
  const table = renderTable({
    caption: words.sumber.masukan,
    columns: [
      { title: words.kolom.berkas },
      { title: words.kolom.inovasi, kind: 'angka' },
      { title: words.kolom.sidik },
    ],
    rows: report.masukan.map(({ berkas, inovasi, sha256 }) => [
      html`${berkas}`,
      html`${writeCount(inovasi, labels)}`,
      html`<span class="sidik">${sha256}</span>`,
    ]),
  });
  return html`${table}<p>${words.sumber.alat(report.alat.nama, report.alat.versi, labels.day(report.tanggal))}</p>`;
}
