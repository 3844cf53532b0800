import type { Rational } from '../../base/rational.js';
import { writeNumber } from '../../edition/write-number.js';

/** What JSON can hold. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** Part of a catalog as JSON: the catalog's own keys, numbers as decimals with a point. */
export function toPlain(value: unknown): Plain {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return null;
  if (isRational(value)) return writeNumber(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, toPlain(item)]));
}

function isRational(value: object): value is Rational {
  return 'numerator' in value && typeof value.numerator === 'bigint';
}
