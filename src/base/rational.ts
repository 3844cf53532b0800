/**
 * Exact fractions. Index borders sit on the second decimal, and binary floating point gets that
 * decimal wrong often enough to move a region into another predikat; so no score is ever a `number`.
 */
export interface Rational {
  /** Carries the sign. */
  readonly numerator: bigint;
  /** Always positive; the fraction is in lowest terms. */
  readonly denominator: bigint;
}

/** Builds a fraction in lowest terms. @throws RangeError when the denominator is zero. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const top = BigInt(numerator);
  const bottom = BigInt(denominator);
  if (bottom === 0n) throw new RangeError('a fraction needs a denominator other than zero');
  const divisor = greatestCommonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { numerator: top / divisor, denominator: bottom / divisor };
}

export const ZERO: Rational = { numerator: 0n, denominator: 1n };

export function add(left: Rational, right: Rational): Rational {
  return rational(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

export function subtract(left: Rational, right: Rational): Rational {
  return add(left, { numerator: -right.numerator, denominator: right.denominator });
}

export function multiply(left: Rational, right: Rational): Rational {
  return rational(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** @throws RangeError when `right` is zero. */
export function divide(left: Rational, right: Rational): Rational {
  return rational(left.numerator * right.denominator, left.denominator * right.numerator);
}

export function sum(values: Iterable<Rational>): Rational {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
}

/** Negative, zero or positive, as a sort comparator wants it. */
export function compare(left: Rational, right: Rational): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isLess(left: Rational, right: Rational): boolean {
  return compare(left, right) < 0;
}

export function maximum(left: Rational, right: Rational): Rational {
  return isLess(left, right) ? right : left;
}

/**
 * Rounds to `digits` decimals, a half away from zero: 0.005 becomes 0.01. This is the only place
 * where a score loses precision.
 */
export function roundHalfUp(value: Rational, digits: number): Rational {
  const scale = 10n ** BigInt(digits);
  const magnitude = value.numerator < 0n ? -value.numerator : value.numerator;
  const rounded = (2n * magnitude * scale + value.denominator) / (2n * value.denominator);
  return rational(value.numerator < 0n ? -rounded : rounded, scale);
}

/** The rounded value with exactly `digits` decimals and a point, as the report carries numbers. */
export function toFixed(value: Rational, digits = 2): string {
  const rounded = roundHalfUp(value, digits);
  const scaled = (rounded.numerator * 10n ** BigInt(digits)) / rounded.denominator;
  const magnitude = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, '0');
  const whole = magnitude.slice(0, magnitude.length - digits);
  const fraction = digits === 0 ? '' : `.${magnitude.slice(-digits)}`;
  return `${scaled < 0n ? '-' : ''}${whole}${fraction}`;
}

/** Every decimal of a fraction that has finitely many, else undefined: 3/8 is "0.375", 1/3 is undefined. */
export function toExactDecimal(value: Rational): string | undefined {
  let rest = value.denominator;
  let digits = 0;
  while (rest % 10n === 0n) {
    rest /= 10n;
    digits += 1;
  }
  while (rest % 2n === 0n) {
    rest /= 2n;
    digits += 1;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    digits += 1;
  }
  return rest === 1n ? toFixed(value, digits) : undefined;
}

/** Reads "-12.34". For machine-written text only; what people type goes through the number reader. */
export function parseDecimal(text: string): Rational | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  return rational(BigInt(`${sign}${whole}${fraction}`), 10n ** BigInt(fraction.length));
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let a = left < 0n ? -left : left;
  let b = right < 0n ? -right : right;
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
