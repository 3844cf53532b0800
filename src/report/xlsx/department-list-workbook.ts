import type { DepartmentTexts } from '../../text/department-texts.js';
import type { DepartmentIndex } from '../department/department-index.js';
import { packTables, pointsCell } from './pack-tables.js';
import { STYLES, TAB_COLOURS } from './styles.js';
import { writeTable } from './table-sheet.js';

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
        pointsCell(points),
        [report, STYLES.text],
        [message, STYLES.text],
      ]),
      nothing: tugas.tidak_ada,
      frozen: 1,
      tabColor: TAB_COLOURS.report,
    }),
  ]);
}
