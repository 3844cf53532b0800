import { columnLetters } from '../../import/cell-place.js';
import type { CellArea } from '../../workbook/model.js';
import { readArea } from '../cell-address.js';
import { attributeOf, startTags } from '../xml.js';
import type { CellFormats } from './cell-formats.js';
import { editCells } from './edit-cells.js';
import { childOf, contentOf, rootOf } from './elements.js';
import type { MarkLevel } from './model.js';
import { withAttributes } from './style-lists.js';

/** A cell to be coloured; row and column count from 1. */
export interface CellMark {
  readonly row: number;
  readonly column: number;
  /** Of the cell where it is merged, else `column`. */
  readonly lastColumn: number;
  readonly level: MarkLevel;
}

/** The XML of a sheet in its three pieces. */
export interface SheetPieces {
  readonly head: string;
  readonly data: string;
  readonly tail: string;
}

export function splitSheet(xml: string): SheetPieces | undefined {
  const data = childOf(xml, rootOf(xml), 'sheetData');
  if (data === undefined) return undefined;
  return { head: xml.slice(0, data.start), data: contentOf(xml, data), tail: xml.slice(data.end) };
}

/** The sheet with these cells coloured, and every other mark of an earlier time taken off. */
export function colorCells(
  { head, data, tail }: SheetPieces,
  marks: readonly CellMark[],
  formats: CellFormats,
): string {
  const byRow = new Map<number, Map<number, (format: number) => number>>();
  for (const { row, column, level } of marks) {
    const own = byRow.get(row) ?? new Map<number, (format: number) => number>();
    byRow.set(
      row,
      own.set(column, (format) => formats.marked(format, level)),
    );
  }
  const edited = editCells(data, {
    marks: byRow,
    others: formats.unmarked,
    columnFormat: (column) => columnFormat(head, column),
  });
  return `${widenDimension(head, marks)}<sheetData>${edited}</sheetData>${tail}`;
}

/** The cell that shows what stands at an address: in a merged area that is the first. */
export function shownCell(address: string, tail: string): Omit<CellMark, 'level'> | undefined {
  const cell = readArea(address);
  if (cell === undefined) return undefined;
  for (const tag of startTags(tail, 'mergeCell')) {
    const area = readArea(attributeOf(tag, 'ref') ?? '');
    if (area !== undefined && covers(area, cell))
      return { row: area.top, column: area.left, lastColumn: area.right };
  }
  return { row: cell.top, column: cell.left, lastColumn: cell.left };
}

/** The sheet without being one of those that are worked on together; only the first is to be. */
export function unselect(xml: string): string {
  return xml.replace(/<sheetView(?=[\s/>])[^<>]*>/g, (view) =>
    view.replace(/\stabSelected\s*=\s*["'](?:1|true)["']/, ''),
  );
}

function covers(area: CellArea, { top, left }: CellArea): boolean {
  return top >= area.top && top <= area.bottom && left >= area.left && left <= area.right;
}

function columnFormat(head: string, column: number): number {
  const tag = startTags(head, 'col').find(
    (candidate) =>
      column >= Number(attributeOf(candidate, 'min')) && column <= Number(attributeOf(candidate, 'max')),
  );
  return Number(attributeOf(tag ?? '', 'style') ?? 0);
}

/** Some readers look no further than a sheet says it goes. */
function widenDimension(head: string, marks: readonly CellMark[]): string {
  return head.replace(/<dimension\s[^<>]*>/, (tag) => {
    const area = readArea(attributeOf(tag, 'ref') ?? '');
    if (area === undefined) return tag;
    const { top, left, bottom, right } = marks.reduce(
      (all, { row, column }) => ({
        top: Math.min(all.top, row),
        left: Math.min(all.left, column),
        bottom: Math.max(all.bottom, row),
        right: Math.max(all.right, column),
      }),
      area,
    );
    const isSame = top === area.top && left === area.left && bottom === area.bottom && right === area.right;
    const ref = `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
    return isSame ? tag : withAttributes(tag, { ref });
  });
}
