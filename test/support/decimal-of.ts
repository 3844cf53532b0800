import { parseDecimal, type Rational } from '../../src/base/rational.js';

/** A number of a report, exact; the test fails where there is none. */
export function decimalOf(value: string | number | null | undefined): Rational {
  const decimal = parseDecimal(String(value));
  if (decimal === undefined) throw new Error(`not a number: ${String(value)}`);
  return decimal;
}
