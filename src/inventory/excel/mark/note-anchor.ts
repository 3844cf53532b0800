import type { NoteSize } from './note-size.js';
import type { SheetGeometry } from './sheet-geometry.js';

/** The last column and row of a sheet. */
const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;
/** Between the cell and its note, in dots. */
const GAP = 12;
const DOTS_PER_POINT = 4 / 3;

/** Where a note stands, in the two ways its format wants. */
export interface NotePlace {
  /** Column, dots, row, dots of two opposite corners; from 0. */
  readonly anchor: string;
  /** Size in points, as a style. */
  readonly size: string;
}

/** Places a note beside a cell. @param row from 1 @param column from 1, the last of the cell where it is merged */
export function placeNote(row: number, column: number, size: NoteSize, geometry: SheetGeometry): NotePlace {
  const left = walk(column + 1, GAP, LAST_COLUMN, geometry.width);
  const right = walk(left.index, left.rest + size.width, LAST_COLUMN, geometry.width);
  const top = { index: row, rest: Math.min(2, geometry.height(row)) };
  const bottom = walk(top.index, top.rest + size.height, LAST_ROW, geometry.height);
  const numbers = [
    [left.index - 1, left.rest],
    [top.index - 1, top.rest],
    [right.index - 1, right.rest],
    [bottom.index - 1, bottom.rest],
  ];
  return {
    anchor: numbers.flat().map(Math.round).join(', '),
    size: `width:${size.width / DOTS_PER_POINT}pt;height:${size.height / DOTS_PER_POINT}pt`,
  };
}

/** Goes so many dots from the beginning of a column or row, and says in which one that ends. */
function walk(
  start: number,
  dots: number,
  last: number,
  sizeOf: (index: number) => number,
): { readonly index: number; readonly rest: number } {
  let index = Math.min(start, last);
  let rest = dots;
  while (index < last && rest >= sizeOf(index)) {
    rest -= sizeOf(index);
    index += 1;
  }
  return { index, rest };
}
