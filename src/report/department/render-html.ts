import type { DepartmentTexts } from '../../text/department-texts.js';
import type { Language } from '../../text/language.js';
import { type Html, html, NOTHING } from '../html/markup.js';
import { renderPage } from '../html/page.js';
import type { DepartmentWords, FindingWords, InnovationWords } from './describe-department.js';
import type { TaskWords } from './describe-task.js';

/** The report of one perangkat daerah as a page in one file, to be read on a screen and printed on A4. */
export function renderDepartmentHtml(
  department: DepartmentWords,
  words: DepartmentTexts,
  language: Language,
): string {
  const { title, about, deadline, facts, cautions } = department;
  const body = html`<header>
<h1>${title}</h1>
<p class="keterangan">${about}</p>
</header>
<main>
${deadline === undefined ? NOTHING : html`<p><strong>${deadline}</strong></p>`}
<ul>${facts.map((fact) => html`<li>${fact}</li>`)}</ul>
${cautions.map((text) => html`<p class="perhatian">${text}</p>`)}
${writeTasks(department.tasks, words)}
${writeInnovations(department.innovations, words)}
${writeFindings(department.findings, words)}
</main>`;
  return renderPage({ language, title, body });
}

function writeTasks(tasks: readonly TaskWords[], { tugas }: DepartmentTexts): Html {
  if (tasks.length === 0) return html`<h2>${tugas.judul}</h2><p>${tugas.tidak_ada}</p>`;
  const { kolom } = tugas;
  return html`<h2>${tugas.judul}</h2>
<div class="bingkai"><table>
<caption>${tugas.keterangan}</caption>
<thead><tr><th scope="col" class="kanan">${kolom.nomor}</th><th scope="col">${kolom.indikator}</th><th scope="col">${kolom.kekurangan}</th><th scope="col">${kolom.lakukan}</th><th scope="col">${kolom.dokumen}</th><th scope="col" class="kanan">${kolom.poin}</th></tr></thead>
<tbody>
${tasks.map((task, index) => writeTask(task, index + 1, tugas.tanpa_poin))}
</tbody></table></div>`;
}

function writeTask(task: TaskWords, number: number, nothing: string): Html {
  const { innovation, indicator, status, standing, problems, remedies, asked, documents, worth } = task;
  const subject = innovation === '' ? NOTHING : html`<strong>${innovation}</strong><br>`;
  const mark =
    status === undefined ? NOTHING : html`<br><span class="cap ${status}">${standing}</span>`;
  return html`<tr><td class="kanan">${number}</td>
<th scope="row">${subject}${indicator}${mark}</th>
<td>${problems.map(({ title, message }) => html`<p><strong>${title}.</strong> ${message}</p>`)}</td>
<td>${writeParagraphs(remedies)}</td>
<td>${writeParagraphs(asked)}${documents === '' ? NOTHING : html`<p>${documents}</p>`}</td>
<td class="kanan">${worth ?? nothing}</td></tr>
`;
}

function writeParagraphs(texts: readonly string[]): Html {
  return html`${texts.map((text) => html`<p>${text}</p>`)}`;
}

function writeInnovations(innovations: readonly InnovationWords[], { inovasi }: DepartmentTexts): Html {
  const nothing = innovations.length === 0 ? html`<p>${inovasi.tidak_ada}</p>` : NOTHING;
  return html`<h2>${inovasi.judul}</h2>
${nothing}
${innovations.map((innovation) => writeInnovation(innovation, inovasi))}`;
}

function writeInnovation(
  { name, about, slots }: InnovationWords,
  { kolom, tanpa_level }: DepartmentTexts['inovasi'],
): Html {
  const table = html`<div class="bingkai"><table>
<thead><tr><th scope="col">${kolom.nomor}</th><th scope="col">${kolom.indikator}</th><th scope="col" class="kanan">${kolom.klaim}</th><th scope="col" class="kanan">${kolom.terbukti}</th><th scope="col">${kolom.status}</th></tr></thead>
<tbody>
${slots.map(
  ({ number, indicator, claimed, proven, status, standing }) => html`<tr><td>${number}</td><th scope="row">${indicator}</th><td class="kanan">${claimed}</td><td class="kanan">${proven}</td><td><span class="cap ${status}">${standing}</span></td></tr>
`,
)}
</tbody></table></div>`;
  return html`<section><h3>${name}</h3>
<p class="keterangan">${about}</p>
${slots.length === 0 ? html`<p>${tanpa_level}</p>` : table}</section>
`;
}

function writeFindings(findings: readonly FindingWords[], { temuan }: DepartmentTexts): Html {
  if (findings.length === 0) return html`<h2>${temuan.judul}</h2><p>${temuan.tidak_ada}</p>`;
  const { kolom } = temuan;
  return html`<h2>${temuan.judul}</h2>
<div class="bingkai"><table>
<thead><tr><th scope="col">${kolom.tingkat}</th><th scope="col">${kolom.inovasi}</th><th scope="col">${kolom.temuan}</th><th scope="col">${kolom.tempat}</th><th scope="col" class="kanan">${kolom.poin}</th></tr></thead>
<tbody>
${findings.map(
  ({ level, severity, innovation, title, message, place, code, worth }) => html`<tr><td><span class="cap ${level}">${severity}</span></td><td>${innovation}</td>
<td><strong>${title}.</strong> ${message}</td><td>${place}<br><span class="lembut">${code}</span></td><td class="kanan">${worth ?? ''}</td></tr>
`,
)}
</tbody></table></div>`;
}
