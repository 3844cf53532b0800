import { type Rational, roundHalfUp, toExactDecimal, toFixed } from '../../base/rational.js';

const EXACT_DIGITS = 6;

/** Two decimals, or null. */
export function fixedOrNull(value: Rational | null): string | null {
  return value === null ? null : toFixed(roundHalfUp(value, 2));
}

/** At least two and at most six decimals, without idle zeros. */
export function shortExact(value: Rational): string {
  return toFixed(value, EXACT_DIGITS).replace(/(\.\d\d\d*?)0+$/, '$1');
}

/** All decimals of a weight; a weight without end does not pass the catalog's door. */
export function exactText(value: Rational): string {
  return toExactDecimal(value) ?? toFixed(value, 6);
}
