import { startWorkbook } from '../../inventory/excel/library.js';
import { packAgain } from '../../inventory/excel/pack-again.js';
import type { FileLink } from '../../inventory/excel/place-links.js';
import { layOutCalculation } from './calculation-layout.js';
import { writeCalculationSheet } from './calculation-sheet.js';
import { writeDepartmentsSheet } from './departments-sheet.js';
import { writeFindingsSheet } from './findings-sheet.js';
import { knownReadings, layOutLevels } from './level-layout.js';
import { writeLevelSheet } from './level-sheet.js';
import { writeMatrixSheet } from './matrix-sheet.js';
import { writeSummarySheet } from './summary-sheet.js';
import type { WorkbookView } from './view.js';
import { writeWorklistSheet } from './worklist-sheet.js';

/**
 * The report as a workbook: for reading, for working off, and with live formulas for trying out other levels. The same
 * report gives the same bytes.
 */
export async function renderWorkbook(view: WorkbookView): Promise<Buffer> {
  const workbook = await startWorkbook(view.report.tanggal);
  const links = new Map<string, FileLink>();
  writeSummarySheet(workbook, view);
  const tables = [
    writeMatrixSheet(workbook, view),
    writeFindingsSheet(workbook, links, view),
    writeDepartmentsSheet(workbook, view),
    writeWorklistSheet(workbook, view),
  ];
  const calculation = layOutCalculation(view);
  const levels = knownReadings(view.report).map((kind) => layOutLevels(kind, view));
  writeCalculationSheet(workbook, calculation, levels, view);
  for (const level of levels) writeLevelSheet(workbook, level, calculation, view);
  // The summary stands before the tables.
  const filters = tables.map(({ filter }, index) => ({ position: index + 1, address: filter }));
  // It is packed anew in any case, so the library need not compress it.
  const written = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  return packAgain(Buffer.from(written), filters, links);
}
