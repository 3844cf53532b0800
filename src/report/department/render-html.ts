import type { DepartmentTexts } from '../../text/department-texts.js';
import type { Language } from '../../text/language.js';
import { type Html, html, joinHtml, NOTHING } from '../html/markup.js';
import { renderPage } from '../html/page.js';
import { renderSection } from '../html/section.js';
import { renderTable } from '../html/table.js';
import type { DepartmentWords, InnovationWords } from './describe-department.js';
import type { ChoreWords, FindingWords } from './describe-finding.js';
import type { TaskWords } from './describe-task.js';

/** The report of one perangkat daerah as a page in one file, to be read on a screen and printed on A4. */
export function renderDepartmentHtml(
  department: DepartmentWords,
  words: DepartmentTexts,
  language: Language,
): string {
  const { title, about, deadline, facts, cautions, tasks, innovations, findings, chores } = department;
  const body = html`<header><h1>${title}</h1>
<p class="keterangan">${about}</p></header>
<main>
${deadline === undefined ? NOTHING : html`<p><strong>${deadline}</strong></p>`}
<ul>${facts.map((fact) => html`<li>${fact}</li>`)}</ul>
${cautions.map((text) => html`<p class="perhatian">${text}</p>`)}
${renderSection({ id: 'tugas', title: words.tugas.judul, content: writeTasks(tasks, words) })}
${renderSection({ id: 'indikator', title: words.inovasi.judul, content: writeInnovations(innovations, words) })}
${renderSection({ id: 'temuan', title: words.temuan.judul, content: writeFindings(findings, words) })}
${writeChores(chores, words)}
</main>`;
  return renderPage({ language, title, body });
}

function writeTasks(tasks: readonly TaskWords[], { tugas }: DepartmentTexts): Html {
  if (tasks.length === 0) return html`<p>${tugas.tidak_ada}</p>`;
  const { kolom } = tugas;
  return renderTable({
    caption: tugas.keterangan,
    name: 'tugas',
    columns: [
      { title: kolom.indikator },
      { title: kolom.kekurangan },
      { title: kolom.lakukan },
      { title: kolom.diminta },
      { title: kolom.poin, kind: 'angka' },
    ],
    rows: tasks.map((task, index) => [
      writeSubject(task, index + 1),
      writeLines(task.problems.map(({ title, message }) => html`<strong>${title}.</strong> ${message}`)),
      writeLines(task.remedies.map((remedy) => html`${remedy}`)),
      writeLines(listAsked(task, tugas).map((asked) => html`${asked}`)),
      html`${task.worth ?? tugas.tanpa_poin}`,
    ]),
  });
}

function writeSubject({ innovation, indicator, status, standing }: TaskWords, number: number): Html {
  const lead = innovation === '' ? NOTHING : html`<strong>${innovation}</strong><br>`;
  const mark = status === undefined ? NOTHING : html`<br>${writeMark(status, standing)}`;
  return html`${number}. ${lead}${indicator}${mark}`;
}

function writeMark(kind: string, words: string): Html {
  return html`<span class="cap ${kind}">${words}</span>`;
}

function listAsked({ asked, documents }: TaskWords, tugas: DepartmentTexts['tugas']): string[] {
  return documents === '' ? [...asked] : [...asked, tugas.dokumen(documents)];
}

function writeLines(lines: readonly Html[]): Html {
  return joinHtml(lines, html`<br>`);
}

function writeInnovations(innovations: readonly InnovationWords[], { inovasi }: DepartmentTexts): Html {
  if (innovations.length === 0) return html`<p>${inovasi.tidak_ada}</p>`;
  return html`${innovations.map(
    (innovation) => html`<h3>${innovation.name}</h3>
${writeSlots(innovation, inovasi)}`,
  )}`;
}

function writeSlots(
  { about, slots }: InnovationWords,
  { kolom, tanpa_level }: DepartmentTexts['inovasi'],
): Html {
  if (slots.length === 0) return html`<p class="keterangan">${about}</p><p>${tanpa_level}</p>`;
  return renderTable({
    caption: about,
    columns: [
      { title: kolom.indikator },
      { title: kolom.klaim, kind: 'angka' },
      { title: kolom.terbukti, kind: 'angka' },
      { title: kolom.status },
    ],
    rows: slots.map(({ number, indicator, claimed, proven, status, standing }) => [
      html`${number} ${indicator}`,
      html`${claimed}`,
      html`${proven}`,
      writeMark(status, standing),
    ]),
  });
}

function writeFindings(findings: readonly FindingWords[], { temuan }: DepartmentTexts): Html {
  if (findings.length === 0) return html`<p>${temuan.tidak_ada}</p>`;
  const { kolom } = temuan;
  return renderTable({
    caption: temuan.keterangan,
    columns: [
      { title: kolom.temuan },
      { title: kolom.tingkat },
      { title: kolom.inovasi },
      { title: kolom.kode },
      { title: kolom.poin, kind: 'angka' },
    ],
    rows: findings.map(({ level, severity, innovation, title, message, remedy, code, worth }) => [
      html`<strong>${title}.</strong> ${message}<br><span class="lembut">${remedy}</span>`,
      writeMark(level, severity),
      html`${innovation}`,
      html`<span class="lembut">${code}</span>`,
      html`${worth ?? ''}`,
    ]),
  });
}

/** Small, and only where there is any: nothing in it is asked of the office. */
function writeChores(chores: readonly ChoreWords[], { pengelola }: DepartmentTexts): Html {
  if (chores.length === 0) return NOTHING;
  const { judul, keterangan, kolom } = pengelola;
  return html`<section><h3>${judul}</h3>
${renderTable({
  caption: keterangan,
  columns: [{ title: kolom.temuan }, { title: kolom.inovasi }],
  rows: chores.map(({ innovation, title, message }) => [
    html`<strong>${title}.</strong> ${message}`,
    html`${innovation}`,
  ]),
})}</section>`;
}
