import type { DepartmentTexts } from '../../text/department-texts.js';
import type { Language } from '../../text/language.js';
import { html } from '../html/markup.js';
import { renderPage } from '../html/page.js';
import { escapeSentence } from '../markdown/escape-markdown.js';
import { type Column, writeTable } from '../markdown/table.js';
import type { DepartmentIndex } from './department-index.js';

/** The list as a page that opens every file at a click. File names are safe in a link as they are. */
export function renderIndexHtml(
  { title, about, note, rows }: DepartmentIndex,
  { daftar: { kolom }, tugas }: DepartmentTexts,
  language: Language,
): string {
  const body = html`<header><h1>${title}</h1>
<p class="keterangan">${about}</p></header>
<main>
<div class="bingkai"><table>
<caption>${note}</caption>
<thead><tr><th scope="col">${kolom.perangkat_daerah}</th><th scope="col" class="kanan">${kolom.inovasi}</th><th scope="col" class="kanan">${kolom.ditahan}</th><th scope="col" class="kanan">${kolom.tugas}</th><th scope="col" class="kanan">${kolom.poin}</th><th scope="col">${kolom.berkas}</th><th scope="col">${kolom.pesan}</th></tr></thead>
<tbody>
${rows.map(
  ({ office, sent, held, tasks, worth, report, message }) => html`<tr><th scope="row">${office}</th><td class="kanan">${sent}</td><td class="kanan">${held}</td><td class="kanan">${tasks}</td><td class="kanan">${worth ?? tugas.tanpa_poin}</td><td><a href="${report}">${report}</a></td><td><a href="${message}">${message}</a></td></tr>
`,
)}
</tbody></table></div>
</main>`;
  return renderPage({ language, title, body });
}

export function renderIndexMarkdown(
  { title, about, note, rows }: DepartmentIndex,
  { daftar: { kolom }, tugas }: DepartmentTexts,
): string {
  const columns: Column[] = [
    { title: kolom.perangkat_daerah, align: 'left' },
    { title: kolom.inovasi, align: 'right' },
    { title: kolom.ditahan, align: 'right' },
    { title: kolom.tugas, align: 'right' },
    { title: kolom.poin, align: 'right' },
    { title: kolom.berkas, align: 'left' },
    { title: kolom.pesan, align: 'left' },
  ];
  const table = writeTable(
    columns,
    rows.map(({ office, sent, held, tasks, worth, report, message }) => [
      escapeSentence(office),
      String(sent),
      String(held),
      String(tasks),
      worth ?? tugas.tanpa_poin,
      `[${report}](${report})`,
      `[${message}](${message})`,
    ]),
  );
  return `${[`# ${escapeSentence(title)}`, '', escapeSentence(about), '', note, '', ...table].join('\n')}\n`;
}
