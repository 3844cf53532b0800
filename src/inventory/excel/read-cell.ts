import type {
  CellErrorValue,
  CellFormulaValue,
  CellRichTextValue,
  CellValue,
  Cell as LibraryCell,
} from 'exceljs';
import type { Place } from '../../base/place.js';
import type { Cell, CellKind } from '../workbook/model.js';
import { TIME_FORMAT } from './normalize-styles.js';
import { writeDouble } from './write-double.js';

const MINUTES_PER_DAY = 24 * 60;
const MILLISECONDS_PER_MINUTE = 60_000;
/** Day 0 of the 1900 and of the 1904 system, in milliseconds of the epoch. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);

interface Stated {
  readonly kind: CellKind;
  readonly text: string;
}

/** What a cell states; undefined when it states nothing. */
export function readCell(
  cell: LibraryCell,
  place: Place,
  link: string | undefined,
  is1904: boolean,
): Cell | undefined {
  const stated = readValue(cell, is1904);
  if (stated === undefined || stated.text.trim() === '') return undefined;
  return { ...stated, place, link: link === stated.text ? undefined : link };
}

function readValue(cell: LibraryCell, is1904: boolean): Stated | undefined {
  const { value } = cell;
  if (isFormula(value)) {
    // Of the value itself, results of 0 and false are missing.
    const { result } = cell;
    if (result === undefined || result === null) return { kind: 'uncalculated', text: `=${cell.formula}` };
    return readPlain(result, cell.numFmt, is1904);
  }
  return readPlain(value, cell.numFmt, is1904);
}

function readPlain(value: CellValue, format: string | undefined, is1904: boolean): Stated | undefined {
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'number') return readNumber(value, format);
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'ya' : 'tidak' };
  if (value instanceof Date) return readDate(value, format, is1904);
  if (isRichText(value)) return { kind: 'text', text: value.richText.map(({ text }) => text).join('') };
  if (isError(value)) return { kind: 'error', text: value.error };
  return undefined;
}

function readNumber(value: number, format: string | undefined): Stated | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (format?.includes('%')) return { kind: 'percent', text: writeDouble(value * 100) };
  return { kind: 'number', text: writeDouble(value) };
}

/** The library gives midnights of UTC, whatever the machine's own time. */
function readDate(value: Date, format: string | undefined, is1904: boolean): Stated {
  const time = value.getTime();
  if (Number.isNaN(time)) return { kind: 'error', text: '#VALUE!' };
  if (format !== undefined && isTimeOnly(format)) return { kind: 'text', text: writeTime(time, is1904) };
  return { kind: 'date', text: value.toISOString().slice(0, 10) };
}

/** Formats 18 to 21 and 45 to 47 are built in, ours stands for all others. */
function isTimeOnly(format: string): boolean {
  return format === TIME_FORMAT || (/[hs]/i.test(format) && !/[yd]/i.test(format));
}

function writeTime(time: number, is1904: boolean): string {
  const minutes = Math.round((time - (is1904 ? DAY_ZERO_1904 : DAY_ZERO)) / MILLISECONDS_PER_MINUTE);
  const hours = Math.floor(minutes / 60) % MINUTES_PER_DAY;
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function isFormula(value: CellValue): value is CellFormulaValue {
  return typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);
}

function isRichText(value: CellValue): value is CellRichTextValue {
  return typeof value === 'object' && value !== null && 'richText' in value;
}

function isError(value: CellValue): value is CellErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}
