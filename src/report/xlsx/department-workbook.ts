import type { Workbook } from 'exceljs';
import { startWorkbook } from '../../inventory/excel/library.js';
import { packAgain } from '../../inventory/excel/pack-again.js';
import type { DepartmentTexts } from '../../text/department-texts.js';
import type { DepartmentIndex } from '../department/department-index.js';
import type { DepartmentWords } from '../department/describe-department.js';
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
  ]);
}

/** The list of all perangkat daerah. */
export async function renderIndexWorkbook(
  { title, about, rows }: DepartmentIndex,
  { daftar: { kolom }, lembar, tugas }: DepartmentTexts,
  day: string,
): Promise<Buffer> {
  return await packTables(day, (workbook) => [
    writeTable(workbook, {
      name: lembar.daftar,
      title,
      remark: about,
      columns: [
        { header: kolom.perangkat_daerah, width: 44 },
        { header: kolom.inovasi, width: 14, headerStyle: STYLES.numberHeader },
        { header: kolom.ditahan, width: 12, headerStyle: STYLES.numberHeader },
        { header: kolom.tugas, width: 18, headerStyle: STYLES.numberHeader },
        { header: kolom.poin, width: 12, headerStyle: STYLES.numberHeader },
        { header: kolom.berkas, width: 40 },
        { header: kolom.pesan, width: 40 },
      ],
      rows: rows.map(({ office, sent, held, tasks, points, report, message }) => [
        [office, STYLES.text],
        [sent, STYLES.whole],
        [held, STYLES.whole],
        [tasks, STYLES.whole],
        numberCell(points),
        [report, STYLES.text],
        [message, STYLES.text],
      ]),
      nothing: tugas.tidak_ada,
      frozen: 1,
      tabColor: TAB_COLOURS.report,
    }),
  ]);
}

async function packTables(day: string, write: (workbook: Workbook) => WrittenTable[]): Promise<Buffer> {
  const workbook = await startWorkbook(day);
  const filters = write(workbook).map(({ filter }, position) => ({ position, address: filter }));
  const written = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  return packAgain(Buffer.from(written), filters, new Map());
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
      numberCell(task.points),
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
      { header: kolom.tempat, width: 34 },
      { header: kolom.kode, width: 30 },
    ],
    rows: findings.map(({ level, severity, points, innovation, title, message, remedy, place, code }) => [
      [severity, SEVERITY_STYLES[level]],
      numberCell(points),
      [innovation, STYLES.text],
      [`${title}. ${message}`, STYLES.prose],
      [remedy, STYLES.prose],
      [place, STYLES.text],
      [code, STYLES.text],
    ]),
    nothing: temuan.tidak_ada,
    frozen: 1,
    tabColor: TAB_COLOURS.report,
  });
}

function numberCell(points: string | undefined): StyledCell {
  return [points === undefined ? null : Number(points), STYLES.strongDecimal];
}
