import type { Workbook } from 'exceljs';
import { startWorkbook } from '../../inventory/excel/library.js';
import { packAgain } from '../../inventory/excel/pack-again.js';
import { STYLES } from './styles.js';
import type { WrittenTable } from './table-sheet.js';
import type { StyledCell } from './write-cells.js';

/**
 * A workbook of tables alone. Same tables, same bytes.
 *
 * @param day ISO, on which the workbook says it was made
 */
export async function packTables(
  day: string,
  write: (workbook: Workbook) => WrittenTable[],
): Promise<Buffer> {
  const workbook = await startWorkbook(day);
  const filters = write(workbook).map(({ filter }, position) => ({ position, address: filter }));
  const written = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  return packAgain(Buffer.from(written), filters, new Map());
}

/** Points as a number; an empty cell where there are none. */
export function pointsCell(points: string | undefined): StyledCell {
  return [points === undefined ? null : Number(points), STYLES.strongDecimal];
}
