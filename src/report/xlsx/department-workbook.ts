import type { Workbook } from 'exceljs';
import type { DepartmentTexts } from '../../text/department-texts.js';
import type { DepartmentWords } from '../department/describe-department.js';
import { packTables, pointsCell } from './pack-tables.js';
import { SEVERITY_STYLES, STATUS_STYLES, STYLES, TAB_COLOURS } from './styles.js';
import { type WrittenTable, writeTable } from './table-sheet.js';
import type { StyledCell } from './write-cells.js';

/**
 * The report of one perangkat daerah as a workbook: what to complete, every indicator, every finding. Same words, same
 * bytes.
 */
export async function renderDepartmentWorkbook(
  department: DepartmentWords,
  words: DepartmentTexts,
  day: string,
): Promise<Buffer> {
  return await packTables(day, (workbook) => [
    writeTasks(workbook, department, words),
    writeIndicators(workbook, department, words),
    writeFindings(workbook, department, words),
    ...(department.chores.length === 0 ? [] : [writeChores(workbook, department, words)]),
  ]);
}

function writeTasks(
  workbook: Workbook,
  { title, deadline, facts, cautions, tasks }: DepartmentWords,
  { lembar, tugas }: DepartmentTexts,
): WrittenTable {
  const { kolom } = tugas;
  return writeTable(workbook, {
    name: lembar.tugas,
    title,
    remark: [...(deadline === undefined ? [] : [deadline]), ...facts, ...cautions].join(' '),
    columns: [
      { header: kolom.nomor, width: 6 },
      { header: kolom.poin, width: 10, headerStyle: STYLES.numberHeader },
      { header: kolom.inovasi, width: 18 },
      { header: kolom.indikator, width: 22 },
      { header: kolom.status, width: 14 },
      { header: kolom.kekurangan, width: 36 },
      { header: kolom.lakukan, width: 36 },
      { header: kolom.diminta, width: 30 },
      { header: kolom.dokumen, width: 30 },
    ],
    rows: tasks.map((task, index) => [
      [index + 1, STYLES.whole],
      pointsCell(task.points),
      [task.innovation, STYLES.text],
      [task.indicator, STYLES.text],
      [task.standing, STYLES.prose],
      [joinProblems(task.problems), STYLES.prose],
      [task.remedies.join(' '), STYLES.prose],
      [task.asked.join('; '), STYLES.prose],
      [task.documents, STYLES.prose],
    ]),
    nothing: tugas.tidak_ada,
    frozen: 4,
    tabColor: TAB_COLOURS.work,
  });
}

function joinProblems(problems: DepartmentWords['tasks'][number]['problems']): string {
  return problems.map(({ title, message }) => `${title}. ${message}`).join(' ');
}

function writeIndicators(
  workbook: Workbook,
  { about, innovations }: DepartmentWords,
  { lembar, inovasi, tugas }: DepartmentTexts,
): WrittenTable {
  const { kolom } = inovasi;
  return writeTable(workbook, {
    name: lembar.indikator,
    title: inovasi.judul,
    remark: about,
    columns: [
      { header: tugas.kolom.inovasi, width: 34 },
      { header: kolom.nomor, width: 8 },
      { header: kolom.indikator, width: 52 },
      { header: kolom.klaim, width: 10 },
      { header: kolom.terbukti, width: 12 },
      { header: kolom.status, width: 22 },
    ],
    rows: innovations.flatMap(({ name, about: standing, slots }): StyledCell[][] =>
      slots.length === 0
        ? [
            [
              [name, STYLES.text],
              [null, STYLES.text],
              [[standing, inovasi.tanpa_level].join(' · '), STYLES.prose],
            ],
          ]
        : slots.map(({ number, indicator, claimed, proven, status, standing: words }) => [
            [name, STYLES.text],
            [number, STYLES.text],
            [indicator, STYLES.text],
            [claimed, STYLES.centred],
            [proven, STYLES.centred],
            [words, STATUS_STYLES[status]],
          ]),
    ),
    nothing: inovasi.tidak_ada,
    frozen: 1,
    tabColor: TAB_COLOURS.report,
  });
}

function writeFindings(
  workbook: Workbook,
  { about, findings }: DepartmentWords,
  { lembar, temuan }: DepartmentTexts,
): WrittenTable {
  const { kolom } = temuan;
  return writeTable(workbook, {
    name: lembar.temuan,
    title: temuan.judul,
    remark: about,
    columns: [
      { header: kolom.tingkat, width: 14 },
      { header: kolom.poin, width: 10, headerStyle: STYLES.numberHeader },
      { header: kolom.inovasi, width: 28 },
      { header: kolom.temuan, width: 60 },
      { header: kolom.lakukan, width: 50 },
      { header: kolom.kode, width: 30 },
    ],
    rows: findings.map(({ level, severity, points, innovation, title, message, remedy, code }) => [
      [severity, SEVERITY_STYLES[level]],
      pointsCell(points),
      [innovation, STYLES.text],
      [`${title}. ${message}`, STYLES.prose],
      [remedy, STYLES.prose],
      [code, STYLES.text],
    ]),
    nothing: temuan.tidak_ada,
    frozen: 1,
    tabColor: TAB_COLOURS.report,
  });
}

/** Only where there is any: nothing in it is asked of the office. */
function writeChores(
  workbook: Workbook,
  { chores }: DepartmentWords,
  { lembar, pengelola }: DepartmentTexts,
): WrittenTable {
  const { kolom } = pengelola;
  return writeTable(workbook, {
    name: lembar.pengelola,
    title: pengelola.judul,
    remark: pengelola.keterangan,
    columns: [
      { header: kolom.inovasi, width: 28 },
      { header: kolom.temuan, width: 80 },
    ],
    rows: chores.map(({ innovation, title, message }) => [
      [innovation, STYLES.text],
      [`${title}. ${message}`, STYLES.prose],
    ]),
    nothing: '',
    frozen: 1,
    tabColor: TAB_COLOURS.report,
  });
}
