import { ask, type ImportContext } from './import-context.js';
import {
  decideNumbering,
  findIndicatorByName,
  findIndicatorByNumber,
  type Numbering,
  readIndicatorNumber,
} from './indicators.js';
import type { TableLayout } from './sheet-layout.js';

/** How the numbers in the column of the indicators count; asked when both ways fit. */
export function findNumbering(layout: TableLayout, context: ImportContext): Numbering | undefined {
  const column = layout.columnOf.get('indikator') ?? 0;
  const numbers: number[] = [];
  for (const row of layout.dataRows) {
    const cell = layout.grid.own(row, column);
    const number = cell === undefined ? undefined : readIndicatorNumber(cell.text);
    if (number !== undefined) numbers.push(number);
  }
  if (numbers.length === 0) return undefined;
  const numbering = decideNumbering(numbers, context.indicators.list.length);
  const place = layout.keyPlaces.get(column);
  if (numbering === undefined && place !== undefined)
    ask(context.log, place, { kind: 'nomor_indikator_rancu' });
  return numbering;
}

/** The indicator a cell names in words or by number. */
export function findIndicator(
  text: string,
  numbering: Numbering | undefined,
  context: ImportContext,
): string | undefined {
  const byName = findIndicatorByName(text, context.indicators);
  const number = readIndicatorNumber(text);
  if (byName !== undefined || number === undefined || numbering === undefined) return byName;
  return findIndicatorByNumber(number, numbering, context.indicators);
}
