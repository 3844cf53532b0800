import type { Place } from '../../base/place.js';
import type { Cell, Sheet, SheetRow, Workbook } from '../workbook/model.js';

/** A row of a workbook with something in it that has no room in the inventory. */
export interface UnreadRow {
  readonly place: Place;
  readonly cells: readonly UnreadCell[];
}

export interface UnreadCell {
  readonly address: string;
  /** From 1. */
  readonly column: number;
  readonly text: string;
}

/** What of a workbook was not read. */
export interface Unread {
  readonly sheets: ReadonlySet<Sheet>;
  /** A place in each row that counts as unread as a whole. */
  readonly rows: readonly Place[];
  /** The heading of each column that was not read. */
  readonly columns: readonly Place[];
}

/**
 * All that was not read, by rows, so that whoever carries the inventory elsewhere can carry it along: whole rows, and
 * of the others the cells of unread columns behind the cell that begins the row.
 */
export function collectUnread(workbook: Workbook, { sheets, rows, columns }: Unread): readonly UnreadRow[] {
  const wholeRows = new Set(rows.map(({ lembar, baris }) => `${lembar} ${baris}`));
  return workbook.sheets.flatMap((sheet) => {
    const headings = columns.filter(({ lembar }) => lembar === sheet.name);
    return sheet.rows.flatMap((row) => {
      if (sheets.has(sheet) || wholeRows.has(`${sheet.name} ${row.number}`))
        return toUnreadRow([...row.cells.values()]);
      return toUnreadRow(cellsOf(row, headings));
    });
  });
}

/** The cells of a row in unread columns, from their headings on, with the first cell of the row before them. */
function cellsOf({ number, cells }: SheetRow, headings: readonly Place[]): Cell[] {
  const unread = headings
    .filter(({ baris = 1 }) => number >= baris)
    .flatMap(({ kolom = 1 }) => cells.get(kolom) ?? []);
  const first = cells.values().next().value;
  return unread.length === 0 || first === undefined || unread.includes(first) ? unread : [first, ...unread];
}

function toUnreadRow(cells: readonly Cell[]): UnreadRow[] {
  const [first] = cells;
  if (first === undefined) return [];
  const written = cells.map(({ place, text }) => ({
    address: place.sel ?? '',
    column: place.kolom ?? 1,
    text,
  }));
  return [{ place: first.place, cells: written }];
}
