import type { Place } from '../../base/place.js';
import type { Cell, SheetRow, Workbook } from '../workbook/model.js';
import { cellPlace } from './cell-place.js';
import type { Separator } from './csv-separator.js';
import { decodeText, type TextEncoding } from './decode-text.js';
import { findSeparator } from './find-separator.js';
import { lineOf, parseCsv } from './parse-csv.js';

/** How a CSV file turned out to be written. */
export interface CsvFormat {
  readonly encoding: TextEncoding;
  readonly separator: Separator;
  /** Quotes that open a field and never close it. */
  readonly openQuotes: readonly OpenQuoteCell[];
}

export interface OpenQuoteCell {
  readonly place: Place;
  /** Line of the file, which counts line breaks inside cells as well. */
  readonly line: number;
  readonly text: string;
}

export interface CsvReading {
  /** One sheet, named like the file without its ending, as spreadsheets name it. */
  readonly workbook: Workbook;
  readonly format: CsvFormat;
}

/**
 * Reads a CSV file as a workbook whose cells are all texts. Rows are numbered as a spreadsheet shows them, whatever
 * line breaks the cells hold.
 *
 * @param bytes of the whole file
 * @param file as the user named it
 * @throws KnownFailure when it is no text
 */
export function readCsv(bytes: Uint8Array, file: string): CsvReading {
  const { text, encoding } = decodeText(bytes, file);
  const { separator, skip } = findSeparator(text);
  const sheet = sheetName(file);
  const rows: SheetRow[] = [];
  const { records, openQuotes } = parseCsv(text.slice(skip), separator);
  for (const [index, fields] of records.entries()) {
    const cells = readCells(fields, file, sheet, index + 1);
    if (cells.size > 0) rows.push({ number: index + 1, hidden: false, cells });
  }
  return {
    workbook: { file, is1904: false, sheets: [{ name: sheet, hidden: false, rows, merges: [] }] },
    format: {
      encoding,
      separator,
      openQuotes: openQuotes.map(({ record, field, position }) => ({
        place: cellPlace(file, sheet, record + 1, field + 1),
        line: lineOf(text, skip + position),
        text: records[record]?.[field] ?? '',
      })),
    },
  };
}

function readCells(fields: readonly string[], file: string, sheet: string, row: number): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  for (const [index, field] of fields.entries()) {
    const text = field.replace(/\r\n?/g, '\n');
    if (text.trim() === '') continue;
    const place = cellPlace(file, sheet, row, index + 1);
    cells.set(index + 1, { kind: 'text', text, place, link: undefined });
  }
  return cells;
}

function sheetName(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return name.replace(/\.[^.]*$/, '');
}
