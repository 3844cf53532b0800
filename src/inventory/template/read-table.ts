import type { Place } from '../../base/place.js';
import { cellPlace } from '../import/cell-place.js';
import type { Cell, Sheet, SheetRow } from '../workbook/model.js';
import { headerKey } from './sheets.js';

/** Rows above the header that are looked through for it: titles somebody put there. */
const ROWS_WITH_HEADER = 12;

/** A sheet as a table: one row of headers, and the rows below it. */
export interface Table {
  readonly sheet: string;
  readonly headers: readonly TableHeader[];
  readonly rows: readonly SheetRow[];
}

export interface TableHeader {
  readonly column: number;
  /** As typed. */
  readonly text: string;
  /** The same for every way to type it. */
  readonly key: string;
  readonly place: Place;
}

/**
 * Finds the header row of a sheet: the first that has all of these headers.
 *
 * @returns undefined when there is none
 */
export function readTable(sheet: Sheet, required: readonly string[]): Table | undefined {
  for (const [position, row] of sheet.rows.slice(0, ROWS_WITH_HEADER).entries()) {
    const headers = readHeaders(row);
    if (required.every((name) => headers.some(({ key }) => key === headerKey(name)))) {
      return { sheet: sheet.name, headers, rows: sheet.rows.slice(position + 1) };
    }
  }
  return undefined;
}

/** Finds the cell of a row under a header, whatever column it is in. To be made once for all rows. */
export function cellFinder(table: Table, header: string): (row: SheetRow) => Cell | undefined {
  const column = table.headers.find(({ key }) => key === headerKey(header))?.column;
  return column === undefined ? () => undefined : ({ cells }) => cells.get(column);
}

/** The cell of a row under a header; for sheets of few rows. */
export function cellUnder(table: Table, row: SheetRow, header: string): Cell | undefined {
  return cellFinder(table, header)(row);
}

/** The cell of a row under a header, also where it is empty. */
export function placeUnderHeader(row: SheetRow, { place, column }: TableHeader): Place {
  return cellPlace(place.berkas, place.lembar ?? '', row.number, column);
}

/** The cell of a row under a header, also where it is empty; of a row whose table lacks the header, where it begins. */
export function placeOfLink(table: Table, row: SheetRow, header: string): Place {
  const found = table.headers.find(({ key }) => key === headerKey(header));
  return found === undefined ? placeOfRow(row) : placeUnderHeader(row, found);
}

/** The place of a row: its first cell with anything in it. */
export function placeOfRow(row: SheetRow): Place {
  const [first] = row.cells.values();
  return first?.place ?? { berkas: '' };
}

function readHeaders(row: SheetRow): TableHeader[] {
  const headers: TableHeader[] = [];
  for (const [column, { text, place }] of row.cells) {
    headers.push({ column, text: text.replace(/\s+/g, ' ').trim(), key: headerKey(text), place });
  }
  return headers;
}
