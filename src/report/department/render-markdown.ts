import type { DepartmentTexts } from '../../text/department-texts.js';
import { escapeSentence } from '../markdown/escape-markdown.js';
import { type Column, writeTable } from '../markdown/table.js';
import type { DepartmentWords, InnovationWords } from './describe-department.js';
import type { ChoreWords, FindingWords } from './describe-finding.js';
import type { TaskWords } from './describe-task.js';

/** The report of one perangkat daerah as Markdown: readable as it is, and where it is rendered. */
export function renderDepartmentMarkdown(department: DepartmentWords, words: DepartmentTexts): string {
  const { title, about, deadline, facts, cautions, tasks, innovations, findings, chores } = department;
  const lines = [
    `# ${escapeSentence(title)}`,
    '',
    escapeSentence(about),
    ...(deadline === undefined ? [] : ['', `**${escapeSentence(deadline)}**`]),
    '',
    ...facts.map((fact) => `- ${escapeSentence(fact)}`),
    ...(cautions.length === 0 ? [] : ['', ...cautions.map((text) => `> ${escapeSentence(text)}  `)]),
    ...section(words.tugas.judul),
    ...(tasks.length === 0 ? [words.tugas.tidak_ada] : [words.tugas.keterangan]),
    ...tasks.flatMap((task, index) => writeTask(task, index + 1, words)),
    ...section(words.inovasi.judul),
    ...(innovations.length === 0 ? [words.inovasi.tidak_ada] : []),
    ...innovations.flatMap((innovation) => writeInnovation(innovation, words)),
    ...section(words.temuan.judul),
    ...(findings.length === 0 ? [words.temuan.tidak_ada] : writeFindings(findings, words)),
    ...writeChores(chores, words),
  ];
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

function section(title: string): string[] {
  return ['', `## ${title}`, ''];
}

function writeTask(task: TaskWords, number: number, { tugas }: DepartmentTexts): string[] {
  const subject = [task.innovation, task.indicator].filter((part) => part !== '').join(' · ');
  const worth = task.worth === undefined ? '' : ` (${tugas.poin_tertulis(task.worth)})`;
  return [
    '',
    `### ${number}. ${escapeSentence(subject)}${worth}`,
    '',
    ...(task.standing === '' ? [] : [`- ${tugas.kolom.status}: ${escapeSentence(task.standing)}`]),
    ...task.problems.map(
      ({ title, message }) => `- **${escapeSentence(title)}.** ${escapeSentence(message)}`,
    ),
    ...task.remedies.map((remedy) => `- ${tugas.kolom.lakukan}: ${escapeSentence(remedy)}`),
    ...task.asked.map((asked) => `- ${escapeSentence(asked)}`),
    ...(task.documents === '' ? [] : [`- ${escapeSentence(tugas.dokumen(task.documents))}`]),
  ];
}

function writeInnovation({ name, about, slots }: InnovationWords, { inovasi }: DepartmentTexts): string[] {
  const { kolom } = inovasi;
  const columns: Column[] = [
    { title: kolom.nomor, align: 'left' },
    { title: kolom.indikator, align: 'left' },
    { title: kolom.klaim, align: 'right' },
    { title: kolom.terbukti, align: 'right' },
    { title: kolom.status, align: 'left' },
  ];
  const rows = slots.map(({ number, indicator, claimed, proven, standing }) => [
    escapeSentence(number),
    escapeSentence(indicator),
    String(claimed),
    String(proven),
    standing,
  ]);
  return [
    '',
    `### ${escapeSentence(name)}`,
    '',
    escapeSentence(about),
    '',
    ...(rows.length === 0 ? [inovasi.tanpa_level] : writeTable(columns, rows)),
  ];
}

function writeFindings(findings: readonly FindingWords[], { temuan }: DepartmentTexts): string[] {
  const { kolom } = temuan;
  const columns: Column[] = [
    { title: kolom.tingkat, align: 'left' },
    { title: kolom.inovasi, align: 'left' },
    { title: kolom.temuan, align: 'left' },
    { title: kolom.poin, align: 'right' },
    { title: kolom.kode, align: 'left' },
  ];
  const rows = findings.map(({ severity, innovation, title, message, remedy, worth, code }) => [
    severity,
    escapeSentence(innovation),
    `**${escapeSentence(title)}.** ${escapeSentence(message)} ${escapeSentence(remedy)}`,
    worth ?? '',
    escapeSentence(code),
  ]);
  return writeTable(columns, rows);
}

function writeChores(chores: readonly ChoreWords[], { pengelola }: DepartmentTexts): string[] {
  if (chores.length === 0) return [];
  return [
    '',
    `### ${pengelola.judul}`,
    '',
    pengelola.keterangan,
    '',
    ...chores.map(({ innovation, title, message }) => {
      const subject = innovation === '' ? '' : `${escapeSentence(innovation)}: `;
      return `- ${subject}${escapeSentence(title)}. ${escapeSentence(message)}`;
    }),
  ];
}
