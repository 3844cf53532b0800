import { cellPlace } from '../../src/inventory/import/cell-place.js';
import type {
  Cell,
  CellArea,
  CellKind,
  Sheet,
  SheetRow,
  Workbook,
} from '../../src/inventory/workbook/model.js';

/** A cell as a test writes it: a text, or more than that; undefined is blank. */
export type CellSource =
  | string
  | undefined
  | { readonly text: string; readonly kind?: CellKind; readonly link?: string };

export interface SheetSource {
  readonly name?: string;
  readonly hidden?: boolean;
  /** Rows from row 1 on; an empty list is a blank row, which the reader leaves out. */
  readonly rows: readonly (readonly CellSource[])[];
  /** Areas such as "A1:C2". */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
}

export const FILE = 'daftar.xlsx';

/** A workbook as the reader of .xlsx files would hand it over; its days count from 1900. */
export function buildWorkbook(...sheets: readonly SheetSource[]): Workbook {
  return { file: FILE, is1904: false, sheets: sheets.map(buildSheet) };
}

function buildSheet(source: SheetSource, index: number): Sheet {
  const name = source.name ?? `Sheet${index + 1}`;
  const rows: SheetRow[] = [];
  for (const [position, cells] of source.rows.entries()) {
    const number = position + 1;
    const read = buildCells(cells, name, number);
    const hidden = source.hiddenRows?.includes(number) === true;
    if (read.size > 0) rows.push({ number, hidden, cells: read });
  }
  return { name, hidden: source.hidden === true, rows, merges: (source.merges ?? []).map(readArea) };
}

function buildCells(cells: readonly CellSource[], sheet: string, row: number): Map<number, Cell> {
  const built = new Map<number, Cell>();
  for (const [index, cell] of cells.entries()) {
    if (cell === undefined || cell === '') continue;
    const { text, kind = 'text', link } = typeof cell === 'string' ? { text: cell } : cell;
    built.set(index + 1, { kind, text, link, place: cellPlace(FILE, sheet, row, index + 1) });
  }
  return built;
}

function readArea(text: string): CellArea {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(text);
  const [, left = 'A', top = '1', right = 'A', bottom = '1'] = match ?? [];
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
