import type { Place } from '../../base/place.js';

/** The letters of a column as a spreadsheet shows them: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** The place of a cell; row and column count from 1. */
export function cellPlace(file: string, sheet: string, row: number, column: number): Place {
  return { berkas: file, baris: row, kolom: column, lembar: sheet, sel: `${columnLetters(column)}${row}` };
}
