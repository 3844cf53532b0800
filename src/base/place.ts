import { compareText } from './compare-text.js';

/** Where a value was written: a line and column of a text file, or a cell of a workbook. Both count from 1. */
export interface Place {
  /** The file as the user named it. */
  readonly berkas: string;
  readonly baris?: number | undefined;
  readonly kolom?: number | undefined;
  readonly lembar?: string | undefined;
  readonly sel?: string | undefined;
}

/** File, sheet, row, column: the order in which findings are listed. */
export function comparePlaces(left: Place, right: Place): number {
  return (
    compareText(left.berkas, right.berkas) ||
    compareText(left.lembar ?? '', right.lembar ?? '') ||
    (left.baris ?? 0) - (right.baris ?? 0) ||
    (left.kolom ?? 0) - (right.kolom ?? 0) ||
    compareText(left.sel ?? '', right.sel ?? '')
  );
}
