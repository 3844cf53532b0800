import { type DocumentNode, isBlank } from '../../base/document-node.js';
import { toExactDecimal } from '../../base/rational.js';
import { readDate } from '../../base/read-date.js';
import { readNumber, readScore } from '../../base/read-number.js';
import type { CellType } from './columns.js';

/** What stands in a cell: a text, a number, or the serial of a day (30 December 1899 is day 0). */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly serial: number };

/** Excel holds no more in a cell. */
const LONGEST_TEXT = 32_767;
/** A number with more digits would come back changed. */
const SAFE_DIGITS = 15;
const MILLISECONDS_PER_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * The value as a cell of its type holds it; undefined when a cell cannot hold it so that it can be read again. What is
 * no number or day stays the text it is, so that the doubt about it stays too.
 */
export function toCell(node: DocumentNode, type: CellType): CellContent | undefined {
  if (node.kind === 'map') return undefined;
  const text = node.kind === 'text' ? node.text : joinList(node.items);
  if (text === undefined || text.length > LONGEST_TEXT) return undefined;
  if (node.kind === 'list') return type === 'list' ? { kind: 'text', text } : undefined;
  return (isTyped(type) ? toTyped(text.trim(), type) : undefined) ?? { kind: 'text', text };
}

type TypedCell = Exclude<CellType, 'text' | 'list'>;

function isTyped(type: CellType): type is TypedCell {
  return type !== 'text' && type !== 'list';
}

function toTyped(text: string, type: TypedCell): CellContent | undefined {
  if (type === 'date') return toDay(text);
  if (type === 'whole')
    return /^(0|[1-9]\d{0,8})$/.test(text) ? { kind: 'number', value: Number(text) } : undefined;
  // As a number, "90%" would no longer show that it is no score.
  const reading = type === 'score' ? readScore(text) : readNumber(text);
  if (!reading.ok) return undefined;
  const decimal = toExactDecimal(reading.value);
  if (decimal === undefined || decimal.replace(/\D/g, '').length > SAFE_DIGITS) return undefined;
  return { kind: 'number', value: Number(decimal) };
}

function toDay(text: string): CellContent | undefined {
  const reading = readDate(text);
  if (!reading.ok || reading.doubt !== undefined) return undefined;
  const { year, month, day } = reading.value;
  if (month === undefined || day === undefined) return undefined;
  return { kind: 'date', serial: (Date.UTC(year, month - 1, day) - DAY_ZERO) / MILLISECONDS_PER_DAY };
}

/** Undefined when an entry is no text, is blank, or has the mark that parts entries. */
function joinList(items: readonly DocumentNode[]): string | undefined {
  const texts: string[] = [];
  for (const item of items) {
    if (item.kind !== 'text' || isBlank(item) || item.text.includes(';')) return undefined;
    texts.push(item.text);
  }
  return texts.join('; ');
}
