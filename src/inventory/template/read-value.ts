import type { DocumentNode } from '../../base/document-node.js';
import type { ExpectedValue } from '../../base/reading.js';
import type { ShapeIssue } from '../../base/shape-problem.js';
import { cutFound } from '../../base/typed-text.js';
import type { Cell } from '../workbook/model.js';
import type { CellType } from './columns.js';

const EXPECTED: Readonly<Record<CellType, ExpectedValue>> = {
  text: 'text',
  number: 'number',
  score: 'score',
  whole: 'whole_number',
  date: 'date',
  list: 'text',
};

/**
 * What a cell of a column states, or why it states nothing: a formula that was never calculated, or one that ended in
 * an error.
 */
export function readValue(
  cell: Cell,
  type: CellType,
): { readonly node: DocumentNode } | { readonly issue: ShapeIssue } {
  if (cell.kind === 'error' || cell.kind === 'uncalculated') {
    return { issue: { kind: 'wrong_type', expected: EXPECTED[type], found: cutFound(cell.text) } };
  }
  if (type === 'list') return { node: readList(cell) };
  return { node: { kind: 'text', text: textOf(cell, type), place: cell.place } };
}

function textOf({ kind, text }: Cell, type: CellType): string {
  if (type === 'date' && kind === 'date') return yearOrDay(text);
  // A cell that shows 90 % holds no 90 points.
  if (type === 'score' && kind === 'percent') return `${text}%`;
  if ((type === 'number' || type === 'score') && (kind === 'number' || kind === 'percent'))
    return unambiguous(text);
  return text;
}

/** Days of which the number is a year from 1945 to 2100: the 2024th day is 16 July 1905. */
const FIRST_YEAR_AS_DAY = '1905-04-28';
const LAST_YEAR_AS_DAY = '1905-09-30';
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS_PER_DAY = 86_400_000;

/** A bare year typed into a cell for dates becomes a day of 1905, which no innovation and no document is from. */
function yearOrDay(day: string): string {
  if (day < FIRST_YEAR_AS_DAY || day > LAST_YEAR_AS_DAY) return day;
  return String((Date.parse(day) - DAY_ZERO) / MILLISECONDS_PER_DAY);
}

/** A true number is no riddle: 1.234 gets a fourth decimal, so that nobody takes its point for thousands. */
function unambiguous(text: string): string {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}

function readList({ text, place }: Cell): DocumentNode {
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return { kind: 'text', text, place };
  return { kind: 'list', items: parts.map((part) => ({ kind: 'text', text: part, place })), place };
}
