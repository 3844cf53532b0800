import type { CellArea } from '../workbook/model.js';

const LETTERS = 26;

/** "B3:D5" or "B3" (dollars allowed) as an area; undefined when it is no address. */
export function readArea(reference: string): CellArea | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(reference.trim());
  if (match === null) return undefined;
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  return {
    top: Number(firstRow),
    left: columnNumber(firstColumn),
    bottom: Number(lastRow),
    right: columnNumber(lastColumn),
  };
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - 64;
  return column;
}
