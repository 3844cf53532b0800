import type { DepartmentTexts } from '../../text/department-texts.js';
import type { Language } from '../../text/language.js';
import { html } from '../html/markup.js';
import { renderPage } from '../html/page.js';
import { renderTable } from '../html/table.js';
import { escapeSentence } from '../markdown/escape-markdown.js';
import { type Column, writeTable } from '../markdown/table.js';
import type { DepartmentIndex } from './department-index.js';

/** The list as a page that opens every file at a click. File names are safe in a link as they are. */
export function renderIndexHtml(
  { title, about, note, rows }: DepartmentIndex,
  { daftar: { kolom }, tugas }: DepartmentTexts,
  language: Language,
): string {
  const table = renderTable({
    caption: note,
    columns: [
      { title: kolom.perangkat_daerah },
      { title: kolom.inovasi, kind: 'angka' },
      { title: kolom.ditahan, kind: 'angka' },
      { title: kolom.tugas, kind: 'angka' },
      { title: kolom.poin, kind: 'angka' },
      { title: kolom.pesan },
    ],
    isSortable: true,
    rows: rows.map(({ office, sent, held, tasks, worth, report, message }) => [
      html`<a href="${report}">${office}</a>`,
      html`${sent}`,
      html`${held}`,
      html`${tasks}`,
      html`${worth ?? tugas.tanpa_poin}`,
      html`<a href="${message}">${message}</a>`,
    ]),
  });
  const body = html`<header><h1>${title}</h1>
<p class="keterangan">${about}</p></header>
<main>${table}</main>`;
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
