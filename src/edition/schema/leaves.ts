import { z } from 'zod';
import { daysInMonth } from '../../base/partial-date.js';
import { parseDecimal, type Rational } from '../../base/rational.js';
import { readYesNo } from '../../base/read-choice.js';
import type { Reading } from '../../base/reading.js';
import { plainText, textAs } from '../../base/schema-leaf.js';
import { wrongType } from '../../base/typed-text.js';
import { type Basis, CERTAINTIES, type ReachableLevel } from '../../base/vocabulary.js';

/** No limit or weight is longer; exact fractions of very long ones would keep the program busy for hours. */
const LONGEST_DECIMAL = 40;

/** A decimal with a point. Catalogs are read strictly: a limit must not depend on how a comma is taken. */
export const decimal = (description: string): z.ZodType<Rational, string> => textAs(readDecimal, description);

/** A whole number, negative allowed (years are counted from T-0 as 0, -1, -2). */
export const integer = (description: string): z.ZodType<number, string> => textAs(readInteger, description);

export const flag = (description: string): z.ZodType<boolean, string> =>
  textAs(readYesNo, description, ['string', 'boolean'], ['ya', 'tidak']);

export const reachableLevel: z.ZodType<ReachableLevel, string> = textAs(
  readReachableLevel,
  'Level 1, 2, atau 3',
);

/** A day such as 2024-01-01. */
export const day = (description: string): z.ZodType<string, string> =>
  textAs(readDay, description, ['string']);

const certainty = z
  .enum(CERTAINTIES)
  .meta({ description: 'A dua transkripsi sepakat, B satu transkripsi, C asumsi' });

/** Where a fact comes from: the certainty and the key of a source listed at the head of the catalog. */
export const basisShape = {
  keyakinan: certainty,
  sumber: plainText('Kunci sumber'),
  catatan: plainText('Catatan').optional(),
};

/** The same for a part that may be surer or less sure than the fact it belongs to. */
export const ownBasisShape = {
  keyakinan: certainty.optional(),
  sumber: plainText('Kunci sumber').optional(),
  catatan: plainText('Catatan').optional(),
};

/** A fact: its value, how sure it is, and its source. */
export function fact<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ nilai: value, ...basisShape });
}

export interface Fact<Value> extends Basis {
  readonly nilai: Value;
  readonly catatan?: string | undefined;
}

function readDecimal(text: string): Reading<Rational> {
  const value = text.length > LONGEST_DECIMAL ? undefined : parseDecimal(text.trim());
  return value === undefined ? wrongType(text, 'number') : { ok: true, value };
}

function readInteger(text: string): Reading<number> {
  if (!/^-?\d{1,9}$/.test(text.trim())) return wrongType(text, 'whole_number');
  // Adding zero turns a negative zero into the plain one: T-0 is one year, however it is written.
  return { ok: true, value: Number(text) + 0 };
}

function readReachableLevel(text: string): Reading<ReachableLevel> {
  const trimmed = text.trim();
  if (trimmed === '1') return { ok: true, value: 1 };
  if (trimmed === '2') return { ok: true, value: 2 };
  if (trimmed === '3') return { ok: true, value: 3 };
  return wrongType(text, 'level');
}

function readDay(text: string): Reading<string> {
  const [iso, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? [];
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  const isDay = isMonth && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
  return iso !== undefined && isDay ? { ok: true, value: iso } : wrongType(text, 'date');
}
