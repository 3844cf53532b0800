import {
  type ColumnReport,
  ROW_KINDS,
  type RowReport,
  type SheetReport,
} from '../../inventory/import/report.js';
import { cleanText } from '../../text/clean-text.js';
import { padEnd, wrap, wrapIndented } from './layout.js';
import { paragraph } from './prose.js';
import type { View } from './view.js';

const LETTERS_WIDTH = 4;
const TITLE_WIDTH = 34;

/** So many rows that are no records are shown unless all are asked for. */
const SHOWN_AT_FIRST = 15;

/** One sheet: its columns, its rows by kind, and every row that is no record with the reason. */
export function renderImportSheet(sheet: SheetReport, view: View, showAll: boolean): string[] {
  const { impor } = view.texts.ui;
  const lines = [
    '',
    ...paragraph(impor.lembar(sheet.name, describe(sheet, view)), view).map(view.paint.heading),
  ];
  if (sheet.unread !== undefined) return lines;
  const read = sheet.columns.filter(({ field }) => field !== undefined);
  const ignored = sheet.columns.filter(({ field }) => field === undefined);
  if (read.length > 0)
    lines.push(impor.kolom, ...read.flatMap((column) => columnLines(column, column.field ?? '', view)));
  if (ignored.length > 0) {
    lines.push(
      impor.kolom_diabaikan,
      ...ignored.flatMap((column) => columnLines(column, whyIgnored(column, view), view)),
    );
  }
  lines.push(...renderRows(sheet, view, showAll));
  return lines;
}

function describe(sheet: SheetReport, view: View): string {
  const { impor } = view.texts.ui;
  const parts = [
    sheet.unread === undefined ? impor.peran[sheet.role ?? 'daftar'] : impor.tidak_dibaca[sheet.unread],
  ];
  const [first] = sheet.headerRows;
  if (first !== undefined) parts.push(impor.kepala(first, sheet.headerRows.at(-1) ?? first));
  if (sheet.hidden && sheet.unread === undefined) parts.push(impor.lembar_tersembunyi);
  return parts.join(', ');
}

/** Letters and title, and beside them what the column is, on several lines where it must be. */
function columnLines({ letters, title }: ColumnReport, what: string, view: View): string[] {
  const titleWidth = Math.min(TITLE_WIDTH, Math.floor(view.width / 2) - LETTERS_WIDTH - 4);
  const start = `  ${padEnd(letters, LETTERS_WIDTH)}${padEnd(cleanText(title), titleWidth)}  `;
  const rest = ' '.repeat(LETTERS_WIDTH + titleWidth + 4);
  const lines = wrap(cleanText(what), view.width - rest.length);
  return lines.map((line, index) => (index === 0 ? start : rest) + line);
}

function whyIgnored({ ignored, values }: ColumnReport, view: View): string {
  const { impor } = view.texts.ui;
  return `${impor.alasan_kolom[ignored ?? 'tak_dikenal']}, ${impor.jumlah_isian(values)}`;
}

function renderRows(sheet: SheetReport, view: View, showAll: boolean): string[] {
  const { impor } = view.texts.ui;
  const kinds = ROW_KINDS.filter((kind) => sheet.rowTally[kind] > 0);
  const parts = kinds.map((kind) => impor.hitungan_baris(sheet.rowTally[kind], kind));
  const lines = wrap(impor.baris(sheet.rows.length, parts), view.width);
  const others = sheet.rows.filter(({ kind }) => kind !== 'diterima' && kind !== 'kepala');
  if (others.length === 0) return lines;
  const shown = showAll ? others : others.slice(0, SHOWN_AT_FIRST);
  lines.push(impor.baris_lain, ...shown.flatMap((row) => rowLines(row, view)));
  const hidden = others.length - shown.length;
  if (hidden > 0) lines.push(...wrap(impor.dipotong(hidden, '--semua'), view.width));
  return lines;
}

function rowLines({ row, kind, reason, text }: RowReport, view: View): string[] {
  const { impor } = view.texts.ui;
  const why = reason === undefined ? impor.jenis_baris[kind] : impor.alasan_baris[reason];
  return wrapIndented(cleanText(`${row}: ${why}: ${text}`), view.width, '  ', '    ');
}
