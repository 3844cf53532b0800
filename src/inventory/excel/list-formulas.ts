import { columnLetters } from '../import/cell-place.js';
import { SHEETS } from '../template/sheets.js';

/** Rows that are prepared: more than the largest inventory known has documents. */
export const LAST_ROW = 20_000;

/** Where a list that depends on the indicator stands in the hidden sheet. */
export interface DependentRange {
  /** The cell of its first entry. */
  readonly first: string;
  /** Numbers of the indicators; the last is for none of them. */
  readonly codes: string;
  /** How many entries stand before the part of each. */
  readonly before: string;
  /** How many entries the part of each has. */
  readonly counts: string;
  readonly rows: number;
}

/** A column of the hidden sheet, from its second row on. */
export function listRange(column: number, count: number): string {
  const letters = columnLetters(column);
  return `${SHEETS.lists}!$${letters}$2:$${letters}$${count + 1}`;
}

/**
 * The part of a list for the indicator in a cell ("16 Regulasi", "16" or "2a"); the whole list when there is none.
 *
 * OFFSET gives a range, as Excel demands of a drop-down; it refuses what INDEX(…):INDEX(…) or IFERROR(range) give. That
 * OFFSET is volatile costs nothing here: a drop-down is reckoned when it is opened.
 */
export function dependentFormula(
  { first, codes, before, counts, rows }: DependentRange,
  cell: string,
): string {
  const line = `IFERROR(MATCH(LEFT(${cell},FIND(" ",${cell}&" ")-1),${codes},0),${rows})`;
  return `OFFSET(${first},INDEX(${before},${line}),0,INDEX(${counts},${line}),1)`;
}

/** What is filled of a column of another sheet, below its header and down to its last entry. */
export function filledFormula(sheet: string, column: number): string {
  const letters = columnLetters(column);
  const name = /^\w+$/.test(sheet) ? sheet : `'${sheet}'`;
  const range = `${name}!$${letters}$2:$${letters}$${LAST_ROW}`;
  return `OFFSET(${name}!$${letters}$2,0,0,MAX(1,SUMPRODUCT(MAX((${range}<>"")*(ROW(${range})-1)))),1)`;
}

/** The indicators of the SPD where the row is about the SPD, else those of the innovations. */
export function verdictFormula(owner: string, spdOwner: string, spd: string, indicators: string): string {
  return `IF(${owner}="${spdOwner}",${spd},${indicators})`;
}
