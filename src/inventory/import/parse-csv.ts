import { LINE_BREAK, readField } from './csv-field.js';
import type { Separator } from './csv-separator.js';

/** The records of a text, each with its fields, and the quotes that open a field and never close it. */
export interface ParsedCsv {
  readonly records: readonly (readonly string[])[];
  readonly openQuotes: readonly OpenQuote[];
}

/** A quote that was typed, such as for inches, or whose second half was forgotten. All three count from 0. */
export interface OpenQuote {
  readonly record: number;
  readonly field: number;
  /** Of the text, in characters. */
  readonly position: number;
}

/** A record with the part of the text it was read from. */
interface ReadRecord {
  readonly fields: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Quoted fields that go over several lines, by where their quote stands. */
  readonly tallQuotes: readonly number[];
}

/**
 * Parses a text. A quoted field may hold separators, quotes (doubled) and line breaks; a quote that never closes is read
 * as it stands, so that it takes no other rows with it.
 */
export function parseCsv(text: string, separator: Separator): ParsedCsv {
  const typed = new Set<number>();
  for (;;) {
    const openQuotes: OpenQuote[] = [];
    const records = readRecords(text, separator, Number.POSITIVE_INFINITY, typed, openQuotes);
    const swallowing = findSwallowing(text, separator, records);
    if (swallowing.length === 0) return { records: records.map(({ fields }) => fields), openQuotes };
    for (const position of swallowing) typed.add(position);
  }
}

/** The fields of so many records from the beginning of a text. */
export function firstRecords(
  text: string,
  separator: Separator,
  mostRecords: number,
): readonly (readonly string[])[] {
  return readRecords(text, separator, mostRecords, new Set(), []).map(({ fields }) => fields);
}

/** @param typed positions of quotes that are known not to open a quoted field */
function readRecords(
  text: string,
  separator: Separator,
  mostRecords: number,
  typed: ReadonlySet<number>,
  openQuotes: OpenQuote[],
): ReadRecord[] {
  const records: ReadRecord[] = [];
  let fields: string[] = [];
  let tallQuotes: number[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length && records.length < mostRecords) {
    const field = readField(text, at, separator, typed);
    if (field.isOpen) openQuotes.push({ record: records.length, field: fields.length, position: at });
    if (text[at] === '"' && /[\r\n]/.test(field.value)) tallQuotes.push(at);
    fields.push(field.value);
    at = field.end;
    const end = text[at];
    if (end === separator) {
      at += 1;
      // A separator at the very end opens one more field, which is blank.
      if (at === text.length) fields.push('');
      continue;
    }
    records.push({ fields, start, end: at, tallQuotes });
    at += end === '\r' && text[at + 1] === '\n' ? 2 : 1;
    start = at;
    fields = [];
    tallQuotes = [];
  }
  if (fields.length > 0) records.push({ fields, start, end: at, tallQuotes });
  return records;
}

/** With fewer columns a cell of several lines may look like rows by chance. */
const NARROWEST_TABLE = 3;

/** Quotes that close only in another row: without them every line would be a row as wide as the others. */
function findSwallowing(text: string, separator: Separator, records: readonly ReadRecord[]): number[] {
  const tall = records.filter(({ tallQuotes }) => tallQuotes.length > 0);
  if (tall.length === 0) return [];
  const width = commonestWidth(records.map(({ fields }) => fields.length));
  if (width < NARROWEST_TABLE) return [];
  return tall.flatMap(({ start, end, tallQuotes }) => {
    const lines = text.slice(start, end).split(LINE_BREAK);
    return lines.every((line) => line.split(separator).length === width) ? tallQuotes.slice(0, 1) : [];
  });
}

function commonestWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [commonest] = [...counts].sort((left, right) => right[1] - left[1] || right[0] - left[0]);
  return commonest?.[0] ?? 0;
}

/** The line of a text a position is in, from 1. */
export function lineOf(text: string, position: number): number {
  return text.slice(0, position).split(LINE_BREAK).length;
}
