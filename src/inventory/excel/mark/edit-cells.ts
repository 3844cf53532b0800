import { columnLetters } from '../../import/cell-place.js';
import { readArea } from '../cell-address.js';
import { attributeOf } from '../xml.js';

const ROW = /<row(?=[\s/>])([^<>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c(?=[\s/>])([^<>]*?)(\/>|>[\s\S]*?<\/c>)/g;

/** What becomes of the formats of a sheet's cells. */
export interface CellEdit {
  /** The new format of a cell, from the one it has; by row, then by column. */
  readonly marks: ReadonlyMap<number, ReadonlyMap<number, (format: number) => number>>;
  /** The new format of every other cell. */
  readonly others: (format: number) => number;
  /** Of a cell that is not there yet, in a row without a format of its own. */
  readonly columnFormat: (column: number) => number;
}

/** The rows of a sheet with other formats. Cells and rows that are not there are added; values stay as written. */
export function editCells(data: string, edit: CellEdit): string {
  const missing = [...edit.marks.keys()].sort((left, right) => left - right);
  const pieces: string[] = [];
  let last = 0;
  let behind = 0;
  const addRowsBefore = (limit: number): void => {
    for (let row = missing[0]; row !== undefined && row < limit; row = missing[0]) {
      pieces.push(`<row r="${row}">${editRow('', row, {}, edit)}</row>`);
      missing.shift();
    }
  };
  for (const match of data.matchAll(ROW)) {
    const [whole, attributes = '', content = ''] = match;
    const row = Number(attributeOf(` ${attributes}`, 'r') ?? last + 1);
    last = row;
    pieces.push(data.slice(behind, match.index));
    behind = match.index + whole.length;
    addRowsBefore(row);
    if (missing[0] === row) missing.shift();
    pieces.push(rewriteRow(whole, attributes, content, row, edit));
  }
  pieces.push(data.slice(behind));
  addRowsBefore(Number.POSITIVE_INFINITY);
  return pieces.join('');
}

function rewriteRow(whole: string, attributes: string, content: string, row: number, edit: CellEdit): string {
  const isFormatted = attributeOf(` ${attributes}`, 'customFormat') === '1';
  const format = isFormatted ? Number(attributeOf(` ${attributes}`, 's') ?? 0) : undefined;
  const edited = editRow(content, row, { format }, edit);
  if (edited === content) return whole;
  // `spans` says where cells are to be found, which is wrong when there are more.
  const isLonger = countCells(edited) > countCells(content);
  const kept = isLonger ? attributes.replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, '') : attributes;
  return `<row${kept}>${edited}</row>`;
}

function countCells(content: string): number {
  return content.match(/<c(?=[\s/>])/g)?.length ?? 0;
}

function editRow(
  content: string,
  row: number,
  { format }: { readonly format?: number | undefined },
  edit: CellEdit,
): string {
  const marks = edit.marks.get(row) ?? new Map<number, (format: number) => number>();
  const missing = [...marks.keys()].sort((left, right) => left - right);
  const addCellsBefore = (limit: number): string => {
    let added = '';
    for (let column = missing[0]; column !== undefined && column < limit; column = missing[0]) {
      const own = marks.get(column)?.(format ?? edit.columnFormat(column));
      added += `<c r="${columnLetters(column)}${row}" s="${own ?? 0}"/>`;
      missing.shift();
    }
    return added;
  };
  let last = 0;
  const edited = content.replace(CELL, (cell, attributes: string, rest: string) => {
    const column = readArea(attributeOf(` ${attributes}`, 'r') ?? '')?.left ?? last + 1;
    last = column;
    const added = addCellsBefore(column);
    if (missing[0] === column) missing.shift();
    const before = Number(attributeOf(` ${attributes}`, 's') ?? 0);
    const after = (marks.get(column) ?? edit.others)(before);
    return added + (after === before ? cell : `<c${withFormat(attributes, after)}${rest}`);
  });
  return edited + addCellsBefore(Number.POSITIVE_INFINITY);
}

function withFormat(attributes: string, format: number): string {
  return `${attributes.replace(/\ss\s*=\s*(?:"\d*"|'\d*')/, '').trimEnd()} s="${format}"`;
}
