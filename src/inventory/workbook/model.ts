import type { Place } from '../../base/place.js';

/**
 * A workbook as our readers see it, whatever library or file it came from (.xlsx, .csv): cells hold text in one
 * canonical form, and every cell knows its place. Nothing is interpreted beyond what the file itself states.
 */
export interface Workbook {
  readonly file: string;
  /** Whether its serial numbers of days count from 1904, as old programs on the Mac have it, instead of from 1900. */
  readonly is1904: boolean;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows that hold anything, in order; rows that are only painted are not here. */
  readonly rows: readonly SheetRow[];
  /** Merged areas, 1-based and inclusive. */
  readonly merges: readonly CellArea[];
}

export interface SheetRow {
  /** From 1. */
  readonly number: number;
  readonly hidden: boolean;
  /** By column, from 1; blank cells are absent. A merged area has its value in the top left cell only. */
  readonly cells: ReadonlyMap<number, Cell>;
}

export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * What a cell states. `text` is canonical: numbers with a point and at most 15 significant digits, dates as
 * YYYY-MM-DD, percentages as the percent number ("4.26" for 4.26 %), booleans as ya / tidak.
 */
export interface Cell {
  readonly kind: CellKind;
  readonly text: string;
  readonly place: Place;
  /** The target of a hyperlink, when it is not the text itself. */
  readonly link: string | undefined;
}

export type CellKind =
  | 'text'
  | 'number'
  | 'percent'
  | 'date'
  | 'boolean'
  /** A formula without a calculated result; `text` is the formula. */
  | 'uncalculated'
  /** #REF!, #DIV/0! ... */
  | 'error';
