import type { Workbook } from 'exceljs';
import { participationOf } from '../department/participation.js';
import { STYLES, TAB_COLOURS } from './styles.js';
import { type WrittenTable, writeTable } from './table-sheet.js';
import type { WorkbookView } from './view.js';
import { figure } from './write-cells.js';

/** Every perangkat daerah, also those with nothing. */
export function writeDepartmentsSheet(workbook: Workbook, view: WorkbookView): WrittenTable {
  const { kolom, perangkat_daerah: words, lembar } = view.words.buku_kerja;
  return writeTable(workbook, {
    name: lembar.perangkat_daerah,
    title: lembar.perangkat_daerah,
    columns: [
      { header: kolom.perangkat_daerah, width: 48 },
      { header: words.inovasi, width: 18, headerStyle: STYLES.numberHeader },
      { header: words.rata_klaim, width: 22, headerStyle: STYLES.numberHeader },
      { header: words.rata, width: 24, headerStyle: STYLES.numberHeader },
      { header: words.temuan, width: 14, headerStyle: STYLES.numberHeader },
      { header: words.keterangan, width: 30 },
    ],
    rows: view.report.perangkat_daerah.map(({ nama, inovasi, ditahan, unit, rata_klaim, rata, temuan }) => [
      [nama, STYLES.text],
      [inovasi, STYLES.whole],
      [inovasi === 0 ? null : figure(rata_klaim), STYLES.decimal],
      [inovasi === 0 ? null : figure(rata), STYLES.decimal],
      [temuan, STYLES.whole],
      [participationOf({ inovasi, ditahan, unit }) === 'belum' ? words.belum_ada : null, STYLES.quiet],
    ]),
    nothing: words.belum_ada,
    frozen: 1,
    tabColor: TAB_COLOURS.report,
  });
}
