import { isLess, parseDecimal, type Rational, rational } from './rational.js';
import type { Reading } from './reading.js';
import { cutFound, tidyTyped, wrongType } from './typed-text.js';

/** No figure of an inventory is longer, so what is longer is something else that starts with a digit. */
const LONGEST_NUMBER = 40;
const LARGEST_WHOLE = BigInt(Number.MAX_SAFE_INTEGER);
const HUNDRED = rational(100);
const LEVELS = [0, 1, 2, 3] as const;

const BRACKETED = /^\(([^()]*)\)(\s*%?)$/;
const FRAMED = /^([+-]?)(\d[\d., ]*?)([.,]-)?(?:\s*(?:%|persen|orang|org|jiwa|unit|kali|produk))?$/i;
/** Digits with at most one decimal mark. */
const PLAIN = /^(\d+)(?:[.,](\d+))?$/;
/** Groups of three behind one kind of separator, then decimals behind the other mark. */
const GROUPED = /^([1-9]\d{0,2}([., ])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/;

/** A number stripped of all that only says how it is meant. */
interface BareNumber {
  readonly sign: '' | '-';
  readonly digits: string;
  /** "5.000,-": a dash stands where the cents would, so the digits are whole. */
  readonly endsInDash: boolean;
}

/**
 * Reads a number as clerks write it, with a decimal comma or point, thousands in points, commas or blanks,
 * a rupiah or percent sign, a unit word, a minus or an accountant's brackets. A percentage stays as
 * written: "91 %" is 91.
 * @returns ambiguous_number for "1.234" and "1,234", which are 1234 to one reader and 1.234 to another;
 * wrong_type for anything that is not one plain number.
 */
export function readNumber(text: string): Reading<Rational> {
  const tidy = tidyTyped(text);
  const bare = tidy.length > LONGEST_NUMBER ? undefined : unwrap(tidy);
  if (bare === undefined) return wrongType(text, 'number');
  const [first, second] = listReadings(bare);
  if (first !== undefined && second !== undefined) {
    return {
      ok: false,
      problem: { kind: 'ambiguous_number', found: cutFound(text), readings: [first, second] },
    };
  }
  const value = first === undefined ? undefined : parseDecimal(first);
  return value === undefined ? wrongType(text, 'number') : { ok: true, value };
}

/** Reads a count: a number as above that is whole, not negative and small enough to be exact. */
export function readWholeNumber(text: string): Reading<number> {
  const reading = readNumber(text);
  if (!reading.ok) {
    return reading.problem.kind === 'wrong_type' ? wrongType(text, 'whole_number') : reading;
  }
  const { numerator, denominator } = reading.value;
  if (denominator !== 1n || numerator < 0n || numerator > LARGEST_WHOLE) {
    return wrongType(text, 'whole_number');
  }
  return { ok: true, value: Number(numerator) };
}

/**
 * Reads a limit that an office sets: a plain decimal from 0 to 100, with nothing around it. Unlike a figure that
 * somebody typed into a list, it is written to be read by a program, so a sign or a unit is a mistake.
 */
export function readPercentage(text: string): Reading<Rational> {
  const reading = readNumber(text);
  if (!reading.ok && reading.problem.kind !== 'wrong_type') return reading;
  if (!reading.ok || !PLAIN.test(text.trim()) || isLess(HUNDRED, reading.value))
    return wrongType(text, 'percentage');
  return reading;
}

/**
 * Reads a score: points, which have no unit. People, rupiah or a percentage in its place are a figure of something else,
 * or of another scale.
 */
export function readScore(text: string): Reading<Rational> {
  const reading = readNumber(text);
  if (!reading.ok && reading.problem.kind !== 'wrong_type') return reading;
  return reading.ok && !/[\p{L}%]/u.test(tidyTyped(text)) ? reading : wrongType(text, 'score');
}

/** Reads the level of an indicator, 0 to 3, also as "2,0", "Parameter 2", "P2" or "level 2". */
export function readLevel(text: string): Reading<0 | 1 | 2 | 3> {
  const match = /^(?:(?:parameter|level|p)[\s.:]*)?(\d)(?:[.,]0{1,2})?$/i.exec(tidyTyped(text));
  const value = LEVELS.find((level) => String(level) === match?.[1]);
  return value === undefined ? wrongType(text, 'level') : { ok: true, value };
}

function unwrap(tidy: string): BareNumber | undefined {
  const [bracketed, inside = '', behind = ''] = BRACKETED.exec(tidy) ?? [];
  const open = bracketed === undefined ? tidy : `${inside}${behind}`.trim();
  const match = FRAMED.exec(open.replace(/^([+-]?)rp\.?\s*/i, '$1'));
  if (match === null) return undefined;
  const [, sign = '', digits = '', dash] = match;
  // Brackets are a sign already; with a second one nobody can say which is meant.
  if (bracketed !== undefined && sign !== '') return undefined;
  const isNegative = bracketed !== undefined || sign === '-';
  return { sign: isNegative ? '-' : '', digits, endsInDash: dash !== undefined };
}

/**
 * What the digits can mean, as decimals with a point: by thousands first, then by the decimal mark. Both
 * fit exactly where one separator has one to three digits before it and three behind.
 */
function listReadings({ sign, digits, endsInDash }: BareNumber): string[] {
  const readings: string[] = [];
  for (const match of [GROUPED.exec(digits), PLAIN.exec(digits)]) {
    if (match === null) continue;
    const whole = (match[1] ?? '').replace(/[., ]/g, '');
    const fraction = match.at(-1);
    if (fraction === undefined) readings.push(`${sign}${whole}`);
    else if (!endsInDash) readings.push(`${sign}${whole}.${fraction}`);
  }
  return readings;
}
