import { type Rational, toExactDecimal } from '../base/rational.js';

/** A number as a catalog writes it: every decimal it has, with a point. */
export function writeNumber(value: Rational): string {
  return toExactDecimal(value) ?? `${value.numerator}/${value.denominator}`;
}
