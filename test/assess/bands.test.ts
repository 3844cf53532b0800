import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highestLevel, readBands } from '../../src/assess/bands.js';
import { isLess, parseDecimal, type Rational, rational } from '../../src/base/rational.js';
import type { Band } from '../../src/edition/model.js';

function decimal(text: string): Rational {
  const value = parseDecimal(text);
  if (value === undefined) throw new Error(text);
  return value;
}

/** The level, and the doubt as `tumpang_tindih 1-2`. */
function read(bands: readonly Band[], text: string): readonly [number, string] {
  const { level, doubt } = readBands(bands, decimal(text));
  return [level, doubt === undefined ? '' : `${doubt.kind} ${doubt.lower}-${doubt.upper}`];
}

/** 1 to 10 people, 11 to 30, from 31. */
const RISING: readonly Band[] = [
  { level: 1, dari: decimal('1'), sampai: decimal('10') },
  { level: 2, dari: decimal('11'), sampai: decimal('30') },
  { level: 3, dari: decimal('31') },
];

/** From 5.91, 2.34 to 5.92, up to 2.35: less is better, and the limits overlap. */
const FALLING: readonly Band[] = [
  { level: 1, dari: decimal('5.91') },
  { level: 2, dari: decimal('2.34'), sampai: decimal('5.92') },
  { level: 3, sampai: decimal('2.35') },
];

/** Up to 50, above 50 and below 91, from 91, none above 100. */
const OPEN_LIMITS: readonly Band[] = [
  { level: 1, dari: decimal('0'), sampai: decimal('50') },
  { level: 2, di_atas: decimal('50'), di_bawah: decimal('91') },
  { level: 3, dari: decimal('91'), sampai: decimal('100') },
];

describe('readBands', () => {
  it.each([
    ['0', 0, ''],
    ['0.99', 0, ''],
    ['1', 1, ''],
    ['10', 1, ''],
    ['10.5', 1, 'celah 1-2'],
    ['11', 2, ''],
    ['30', 2, ''],
    ['30.001', 2, 'celah 2-3'],
    ['31', 3, ''],
    ['1000000', 3, ''],
  ])('rising: %s is level %i %s', (value, level, doubt) => {
    expect(read(RISING, value)).toEqual([level, doubt]);
  });

  it.each([
    ['90', 1, ''],
    ['5.9200001', 1, ''],
    ['5.92', 1, 'tumpang_tindih 1-2'],
    ['5.91', 1, 'tumpang_tindih 1-2'],
    ['5.9099999', 2, ''],
    ['2.3500001', 2, ''],
    ['2.35', 2, 'tumpang_tindih 2-3'],
    ['2.34', 2, 'tumpang_tindih 2-3'],
    ['2.3399999', 3, ''],
    ['-4', 3, ''],
  ])('falling: %s is level %i %s', (value, level, doubt) => {
    expect(read(FALLING, value)).toEqual([level, doubt]);
  });

  it.each([
    ['-0.01', 0],
    ['0', 1],
    ['50', 1],
    ['50.01', 2],
    ['90.99', 2],
    ['91', 3],
    ['100', 3],
    ['100.01', 0],
  ])('limits that are not included: %s is level %i', (value, level) => {
    expect(read(OPEN_LIMITS, value)).toEqual([level, '']);
  });

  it('finds the gap of a single excluded point', () => {
    const bands: readonly Band[] = [
      { level: 1, di_bawah: decimal('5') },
      { level: 2, di_atas: decimal('5') },
    ];
    expect(read(bands, '5')).toEqual([1, 'celah 1-2']);
  });

  it('names the outer levels where three bands meet', () => {
    const bands: readonly Band[] = [
      { level: 1, sampai: decimal('5') },
      { level: 2, dari: decimal('5'), sampai: decimal('5') },
      { level: 3, dari: decimal('5') },
    ];
    expect(read(bands, '5')).toEqual([1, 'tumpang_tindih 1-3']);
  });

  it('has no doubt between two bands of one level', () => {
    const bands: readonly Band[] = [
      { level: 2, sampai: decimal('1') },
      { level: 2, dari: decimal('2') },
    ];
    expect(read(bands, '1.5')).toEqual([2, '']);
  });

  it('does not depend on the order of the bands', () => {
    const values = fc.integer({ min: -100_000, max: 1_000_000 }).map((number) => rational(number, 10_000));
    const orders = fc.shuffledSubarray([...FALLING], { minLength: 3 });
    fc.assert(
      fc.property(values, orders, (value, bands) => {
        expect(readBands(bands, value)).toEqual(readBands(FALLING, value));
      }),
    );
  });

  it('never gives less for more people', () => {
    const values = fc.integer({ min: -10, max: 60_000 }).map((number) => rational(number, 1000));
    fc.assert(
      fc.property(values, values, (one, other) => {
        const [less, more] = isLess(one, other) ? [one, other] : [other, one];
        expect(readBands(RISING, more).level).toBeGreaterThanOrEqual(readBands(RISING, less).level);
      }),
    );
  });
});

describe('highestLevel', () => {
  it('is the best a value can be worth', () => {
    expect(highestLevel(RISING)).toBe(3);
    expect(highestLevel(RISING.slice(0, 2))).toBe(2);
    expect(highestLevel([])).toBe(0);
  });
});
