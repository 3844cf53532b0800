import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  isLess,
  maximum,
  multiply,
  parseDecimal,
  type Rational,
  rational,
  roundHalfUp,
  subtract,
  sum,
  toExactDecimal,
  toFixed,
  ZERO,
} from '../../src/base/rational.js';

const LIMIT = 10n ** 20n;
const anyNumerator = fc.oneof(fc.bigInt({ min: -50n, max: 50n }), fc.bigInt({ min: -LIMIT, max: LIMIT }));
const anyDenominator = fc.oneof(fc.bigInt({ min: 1n, max: 60n }), fc.bigInt({ min: 1n, max: LIMIT }));
const anyFraction = fc.tuple(anyNumerator, anyDenominator).map(([top, bottom]) => rational(top, bottom));
const anyDigits = fc.integer({ min: 0, max: 6 });

/** Equality by cross multiplication, so that it does not lean on lowest terms. */
function expectQuotient(value: Rational, top: bigint, bottom: bigint): void {
  expect(value.numerator * bottom).toBe(top * value.denominator);
}

function exact(decimal: string): Rational {
  const value = parseDecimal(decimal);
  if (value === undefined) throw new Error(`not a decimal: ${decimal}`);
  return value;
}

describe('rational', () => {
  it.each<[bigint | number, bigint | number, bigint, bigint]>([
    [6, 4, 3n, 2n],
    [-6, 4, -3n, 2n],
    [6, -4, -3n, 2n],
    [-6, -4, 3n, 2n],
    [0, 5, 0n, 1n],
    [0, -5, 0n, 1n],
    [7, 1, 7n, 1n],
    [10n ** 30n, 10n ** 29n, 10n, 1n],
  ])('%s / %s is %s / %s in lowest terms', (top, bottom, numerator, denominator) => {
    expect(rational(top, bottom)).toEqual({ numerator, denominator });
  });

  it('is a whole number without a denominator', () => {
    expect(rational(63)).toEqual({ numerator: 63n, denominator: 1n });
    expect(rational(0)).toEqual(ZERO);
  });

  it.each([0, 0n, -0])('refuses the denominator %s', (bottom) => {
    expect(() => rational(1, bottom)).toThrow(RangeError);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses the number %s, which is not whole',
    (value) => {
      expect(() => rational(value)).toThrow(RangeError);
    },
  );

  it('has one form for equal values, with a positive denominator', () => {
    fc.assert(
      fc.property(anyNumerator, anyDenominator, fc.bigInt({ min: -99n, max: 99n }), (top, bottom, factor) => {
        fc.pre(factor !== 0n);
        const value = rational(top, bottom);
        expect(value.denominator > 0n).toBe(true);
        expectQuotient(value, top, bottom);
        expect(rational(top * factor, bottom * factor)).toEqual(value);
      }),
    );
  });
});

describe('arithmetic', () => {
  it('adds what binary floating point cannot', () => {
    expect(add(exact('0.1'), exact('0.2'))).toEqual(exact('0.3'));
    expect(divide(rational(1), rational(3))).toEqual({ numerator: 1n, denominator: 3n });
  });

  it('agrees with integers over a common denominator', () => {
    fc.assert(
      fc.property(anyNumerator, anyDenominator, anyNumerator, anyDenominator, (a, b, c, d) => {
        const [left, right] = [rational(a, b), rational(c, d)];
        expectQuotient(add(left, right), a * d + c * b, b * d);
        expectQuotient(subtract(left, right), a * d - c * b, b * d);
        expectQuotient(multiply(left, right), a * c, b * d);
        if (c !== 0n) expectQuotient(divide(left, right), a * d, b * c);
      }),
    );
  });

  it('undoes itself and keeps lowest terms', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (left, right) => {
        expect(subtract(add(left, right), right)).toEqual(left);
        expect(add(left, right)).toEqual(add(right, left));
        if (right.numerator !== 0n) expect(multiply(divide(left, right), right)).toEqual(left);
      }),
    );
  });

  it('refuses to divide by zero', () => {
    expect(() => divide(rational(1), ZERO)).toThrow(RangeError);
  });

  it('sums in any order, and nothing to zero', () => {
    expect(sum([])).toEqual(ZERO);
    fc.assert(
      fc.property(fc.array(anyFraction, { maxLength: 8 }), (values) => {
        expect(sum(values.toReversed())).toEqual(sum(values));
        expect(sum(values)).toEqual(values.reduce(add, ZERO));
      }),
    );
  });
});

describe('comparison', () => {
  it.each([
    ['65', '65.01', -1],
    ['65.01', '65.01', 0],
    ['65.010', '65.01', 0],
    ['-50.33', '-50.32', -1],
    ['0.3', '0.29999999999999999999', 1],
  ])('of %s with %s is %i', (left, right, order) => {
    expect(compare(exact(left), exact(right))).toBe(order);
    expect(isLess(exact(left), exact(right))).toBe(order < 0);
  });

  it('is the sign of the difference, and picks the maximum', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (left, right) => {
        const difference = subtract(left, right).numerator;
        expect(compare(left, right)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
        expect(maximum(left, right)).toEqual(difference < 0n ? right : left);
      }),
    );
  });
});

describe('rounding to two decimals', () => {
  it.each([
    ['0', '0.00'],
    ['0.004', '0.00'],
    ['0.004999999999999999999', '0.00'],
    ['0.005', '0.01'],
    ['0.0050000000001', '0.01'],
    ['0.015', '0.02'],
    ['0.994999', '0.99'],
    ['0.995', '1.00'],
    // Binary floating point makes 1.00 and 64.99 of these two.
    ['1.005', '1.01'],
    ['64.995', '65.00'],
    ['65.004999', '65.00'],
    ['65.005', '65.01'],
    ['99.995', '100.00'],
    ['-0.004999', '0.00'],
    ['-0.005', '-0.01'],
    ['-0.015', '-0.02'],
    ['-1.005', '-1.01'],
    ['-50.325', '-50.33'],
    ['-50.324999', '-50.32'],
    ['7', '7.00'],
    ['-7.1', '-7.10'],
    ['315000000000', '315000000000.00'],
  ])('takes %s to %s', (decimal, rounded) => {
    expect(toFixed(exact(decimal))).toBe(rounded);
    expect(roundHalfUp(exact(decimal), 2)).toEqual(exact(rounded));
  });

  it.each([
    [rational(1, 3), '0.33'],
    [rational(2, 3), '0.67'],
    [rational(-2, 3), '-0.67'],
    [rational(1, 200), '0.01'],
    [rational(-1, 200), '-0.01'],
    [rational(1, 201), '0.00'],
    [rational(1, 199), '0.01'],
  ])('takes %o to %s', (value, rounded) => {
    expect(toFixed(value)).toBe(rounded);
  });
});

describe('roundHalfUp and toFixed', () => {
  it.each<[string, number, string]>([
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['0.49', 0, '0'],
    ['-0.49', 0, '0'],
    ['64.5', 0, '65'],
    ['0.25', 1, '0.3'],
    ['-0.25', 1, '-0.3'],
    ['0.00005', 4, '0.0001'],
    ['12', 4, '12.0000'],
  ])('take %s with %i decimals to %s', (decimal, digits, rounded) => {
    expect(toFixed(exact(decimal), digits)).toBe(rounded);
  });

  it('go to the nearest, a half away from zero', () => {
    fc.assert(
      fc.property(anyFraction, anyDigits, (value, digits) => {
        const scale = 10n ** BigInt(digits);
        const rounded = roundHalfUp(value, digits);
        expect(scale % rounded.denominator).toBe(0n);
        const error = multiply(subtract(rounded, value), rational(2n * scale));
        const outwards = value.numerator < 0n ? rational(-1) : rational(1);
        const outward = multiply(error, outwards);
        // Within half a step: outwards up to and with the half, inwards less than it.
        expect(compare(outward, rational(1))).toBeLessThanOrEqual(0);
        expect(compare(outward, rational(-1))).toBe(1);
      }),
    );
  });

  it('treat both signs alike and write what was rounded', () => {
    fc.assert(
      fc.property(anyFraction, anyDigits, (value, digits) => {
        const rounded = roundHalfUp(value, digits);
        expect(roundHalfUp(subtract(ZERO, value), digits)).toEqual(subtract(ZERO, rounded));
        const text = toFixed(value, digits);
        expect(exact(text)).toEqual(rounded);
        expect(text).toMatch(digits === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${digits}}$`));
        expect(text).not.toMatch(/^-0\.?0*$/);
      }),
    );
  });
});

describe('toExactDecimal', () => {
  it.each<[bigint, bigint, string | undefined]>([
    [0n, 1n, '0'],
    [3n, 8n, '0.375'],
    [-3n, 8n, '-0.375'],
    [1n, 25n, '0.04'],
    [7n, 1n, '7'],
    [1000n, 1n, '1000'],
    [5764n, 100n, '57.64'],
    [5n, 10n, '0.5'],
    [1n, 1024n, '0.0009765625'],
    [1n, 3n, undefined],
    [1n, 30n, undefined],
    [22n, 7n, undefined],
  ])('of %s / %s is %s', (top, bottom, decimal) => {
    expect(toExactDecimal(rational(top, bottom))).toBe(decimal);
  });

  it('names exactly the fractions whose denominator is made of twos and fives', () => {
    fc.assert(
      fc.property(anyFraction, (value) => {
        const isTerminating = 10n ** 80n % value.denominator === 0n;
        const decimal = toExactDecimal(value);
        expect(decimal !== undefined).toBe(isTerminating);
        if (decimal !== undefined) expect(exact(decimal)).toEqual(value);
      }),
    );
  });
});

describe('parseDecimal', () => {
  it.each<[string, bigint, bigint]>([
    ['0', 0n, 1n],
    ['-0', 0n, 1n],
    ['-12.34', -617n, 50n],
    ['57.64', 1441n, 25n],
    ['1.10', 11n, 10n],
    ['007.50', 15n, 2n],
    ['0.0000000000000000000001', 1n, 10n ** 22n],
  ])('reads %s', (text, numerator, denominator) => {
    expect(parseDecimal(text)).toEqual({ numerator, denominator });
  });

  it.each([
    '',
    '-',
    '.',
    '.5',
    '5.',
    '+5',
    '--5',
    '1,5',
    '1.2.3',
    '1e5',
    '0x10',
    ' 5',
    '5\n',
    'NaN',
    '٥',
    '5n',
  ])('refuses %j', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  it('comes back from every decimal in its shortest form', () => {
    const shortest = fc.stringMatching(/^(0|-?[1-9][0-9]{0,18}|-?(0|[1-9][0-9]{0,18})\.[0-9]{0,12}[1-9])$/);
    fc.assert(
      fc.property(shortest, (text) => {
        expect(toExactDecimal(exact(text))).toBe(text);
      }),
    );
  });
});
