import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal, type Rational, rational } from '../../src/base/rational.js';
import { readLevel, readNumber, readScore, readWholeNumber } from '../../src/base/read-number.js';

/** The exact value of a decimal written with a point, as the tables name it. */
function exact(decimal: string): Rational {
  const value = parseDecimal(decimal);
  if (value === undefined) throw new Error(`not a decimal: ${decimal}`);
  return value;
}

describe('readNumber', () => {
  it.each([
    ['0', '0'],
    ['12', '12'],
    ['007', '7'],
    ['1234', '1234'],
    ['57,64', '57.64'],
    ['57.64', '57.64'],
    ['0,125', '0.125'],
    ['0.125', '0.125'],
    ['1234,567', '1234.567'],
    ['1,2345', '1.2345'],
    ['1,23', '1.23'],
    ['0.30000000000000004', '0.30000000000000004'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1.234,567', '1234.567'],
    ['1,234.567', '1234.567'],
    ['12.345.678,9', '12345678.9'],
    ['1 250 000', '1250000'],
    ['1 250 000,75', '1250000.75'],
    ['12 500', '12500'],
  ])('reads commas, points and groups: %j is %s', (text, decimal) => {
    expect(readNumber(text)).toEqual({ ok: true, value: exact(decimal) });
  });

  it.each([
    ['Rp 1.250.000,-', '1250000'],
    ['Rp1.250.000,00', '1250000'],
    ['Rp. 5', '5'],
    ['Rp.315.000.000.000', '315000000000'],
    ['rp 5000', '5000'],
    ['RP 5.000,-', '5000'],
    ['5.000.-', '5000'],
    ['5000,-', '5000'],
    ['-Rp 5', '-5'],
    ['Rp -5', '-5'],
    ['(Rp 5.000,-)', '-5000'],
    ['91 %', '91'],
    ['91%', '91'],
    ['91,5 %', '91.5'],
    ['91 persen', '91'],
    ['12 org', '12'],
    ['12 orang', '12'],
    ['12orang', '12'],
    ['12 Orang', '12'],
    ['20 unit', '20'],
    ['3 kali', '3'],
    ['812 jiwa', '812'],
    ['101 produk', '101'],
    ['1 250 orang', '1250'],
  ])('overlooks rupiah, percent and units: %j is %s', (text, decimal) => {
    expect(readNumber(text)).toEqual({ ok: true, value: exact(decimal) });
  });

  it.each(['6 hari', '1 tahun', '4,5 bulan', '5 menit', '4 jam'])(
    'refuses a span of time, whose unit may not be the one asked for: %j',
    (text) => {
      expect(readNumber(text)).toEqual({
        ok: false,
        problem: { kind: 'wrong_type', expected: 'number', found: text },
      });
    },
  );

  it.each([
    ['-50,32', '-50.32'],
    ['\u221250,32', '-50.32'],
    ['\u201350,32', '-50.32'],
    ['\u201150,32', '-50.32'],
    ['(5,14)', '-5.14'],
    ['( 5,14 )', '-5.14'],
    ['(5,14) %', '-5.14'],
    ['(5,14 %)', '-5.14'],
    ['+3', '3'],
    ['+3,5 %', '3.5'],
    ['-0', '0'],
    ['(0)', '0'],
    ['-1.234.567', '-1234567'],
  ])('reads the sign: %j is %s', (text, decimal) => {
    expect(readNumber(text)).toEqual({ ok: true, value: exact(decimal) });
  });

  it.each([
    ['  57,64\t', '57.64'],
    ['\u00a057,64\u00a0', '57.64'],
    ['57\u200b,64', '57.64'],
    ['\ufeff57,64', '57.64'],
    ['5\u00ad7,64', '57.64'],
    ['\u200e57,64\u200f', '57.64'],
    ['1\u00a0250\u00a0000', '1250000'],
    ['1\u2009250\u2009000', '1250000'],
    ['1\u202f250\u202f000', '1250000'],
    ['91\u00a0%', '91'],
    ['12\u00a0orang', '12'],
  ])('overlooks blanks and what is invisible: %j is %s', (text, decimal) => {
    expect(readNumber(text)).toEqual({ ok: true, value: exact(decimal) });
  });

  it.each([
    ['1.234', '1234', '1.234'],
    ['1,234', '1234', '1.234'],
    ['12.345', '12345', '12.345'],
    ['999,999', '999999', '999.999'],
    ['1.000', '1000', '1.000'],
    ['-1.234', '-1234', '-1.234'],
    ['(1.234)', '-1234', '-1.234'],
    ['+1.234', '1234', '1.234'],
    ['Rp 1.250', '1250', '1.250'],
    ['1,250 %', '1250', '1.250'],
    ['1.234 orang', '1234', '1.234'],
    ['\u00a01.234', '1234', '1.234'],
  ])('asks whether %j is %s or %s', (text, grouped, decimal) => {
    expect(readNumber(text)).toEqual({
      ok: false,
      problem: { kind: 'ambiguous_number', found: text, readings: [grouped, decimal] },
    });
  });

  it.each([
    '',
    '   ',
    '\u200b',
    '-',
    '+',
    '()',
    '%',
    'Rp',
    'Rp 0x',
    'orang',
    'banyak',
    '1,2,3',
    '12.34.56',
    '1.23.456',
    '1.2345.678',
    '1.234.56',
    '1234.567.890',
    '0.125.000',
    '012.345.678',
    '1.234,567.8',
    '1.234.567,8,9',
    '1,234.567,8',
    '1.234 567',
    '12 34',
    '1 2500',
    '0 250',
    '1  250',
    '1\n250',
    '1\t250',
    '12 5 orang',
    '57,64,-',
    '5,',
    '5.',
    ',5',
    '.5',
    '1..5',
    '1,.5',
    '--5',
    '+-5',
    '-+5',
    '(-5)',
    '(5',
    '5)',
    '((5))',
    '(1)2',
    '(5 %) %',
    '- 5',
    '5-',
    '5-10',
    '5–10',
    '5/10',
    '1 + 1',
    '5 %%',
    '5 % orang',
    '12 ekor',
    '12 orang lebih',
    '> 12',
    '≥ 12',
    '±12',
    '12 (dua belas)',
    '1,5 juta',
    'NaN',
    'Infinity',
    '-Infinity',
    'null',
    'true',
    '1e5',
    '1E5',
    '1,98E+17',
    '0x1F',
    '0b1',
    '1_000',
    "1'000",
    '10n',
    '½',
    '²',
    '１２',
    '١٢',
    '१२',
    '৫৭,৬৪',
    '12\u0000',
    '#REF!',
    '=1+1',
    '2024-02-01',
    '[object Object]',
  ])('refuses %j', (text) => {
    expect(readNumber(text)).toEqual({
      ok: false,
      problem: { kind: 'wrong_type', expected: 'number', found: text },
    });
  });

  it('reads forty characters and refuses one more, blanks around it not counted', () => {
    const forty = '9'.repeat(40);
    expect(readNumber(forty)).toEqual({ ok: true, value: rational(10n ** 40n - 1n) });
    expect(readNumber(`${' '.repeat(80)}${forty}\n`).ok).toBe(true);
    expect(readNumber(`${forty}9`)).toEqual({
      ok: false,
      problem: { kind: 'wrong_type', expected: 'number', found: `${forty}9` },
    });
  });

  it('shows sixty characters of what it refuses, then 59 and an ellipsis', () => {
    const found = (text: string) => {
      const reading = readNumber(text);
      return reading.ok ? undefined : reading.problem.found;
    };
    expect(found('x'.repeat(60))).toBe('x'.repeat(60));
    expect(found('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
    expect(found('💧'.repeat(60))).toBe('💧'.repeat(60));
    expect(found('💧'.repeat(61))).toBe(`${'💧'.repeat(59)}…`);
    expect(found(`y${'💧'.repeat(1000)}`)).toBe(`y${'💧'.repeat(58)}…`);
    expect(found(`(${' '.repeat(1_000_000)}`)).toBe(`(${' '.repeat(58)}…`);
  });
});

interface Decimal {
  readonly isNegative: boolean;
  readonly whole: bigint;
  readonly fraction: string;
}

const anyDecimal: fc.Arbitrary<Decimal> = fc.record({
  isNegative: fc.boolean(),
  whole: fc.oneof(fc.bigInt({ min: 0n, max: 1500n }), fc.bigInt({ min: 0n, max: 10n ** 15n })),
  fraction: fc.oneof(fc.stringMatching(/^[0-9]{0,3}$/), fc.stringMatching(/^[0-9]{0,10}$/)),
});

function valueFrom({ isNegative, whole, fraction }: Decimal): Rational {
  const digits = BigInt(`${whole}${fraction}`);
  return rational(isNegative ? -digits : digits, 10n ** BigInt(fraction.length));
}

function format({ isNegative, whole, fraction }: Decimal, group: string, mark: string): string {
  const grouped = whole.toString().replace(/\B(?=(\d{3})+$)/g, group);
  return `${isNegative ? '-' : ''}${grouped}${fraction === '' ? '' : mark}${fraction}`;
}

describe('readNumber reads back', () => {
  it.each([
    ['the Indonesian way', '.', ','],
    ['the English way', ',', '.'],
  ])('every decimal written %s, or asks and names it among the readings', (_, group, mark) => {
    fc.assert(
      fc.property(anyDecimal, (decimal) => {
        const reading = readNumber(format(decimal, group, mark));
        const isShort = decimal.whole > 0n && decimal.whole < 1000n && decimal.fraction.length === 3;
        const isOneGroup = decimal.whole >= 1000n && decimal.whole < 1_000_000n && decimal.fraction === '';
        if (!isShort && !isOneGroup) {
          expect(reading).toEqual({ ok: true, value: valueFrom(decimal) });
          return;
        }
        const readings =
          !reading.ok && reading.problem.kind === 'ambiguous_number' ? reading.problem.readings : [];
        expect(exact(readings[isShort ? 1 : 0] ?? '')).toEqual(valueFrom(decimal));
      }),
    );
  });

  it.each([
    ['blanks', ' '],
    ['thin blanks', '\u2009'],
    ['non-breaking blanks', '\u00a0'],
  ])('every whole number grouped by %s', (_, blank) => {
    fc.assert(
      fc.property(anyDecimal, (decimal) => {
        const whole = { ...decimal, fraction: '' };
        expect(readNumber(format(whole, blank, ','))).toEqual({ ok: true, value: valueFrom(whole) });
      }),
    );
  });

  it('every decimal whatever stands around it', () => {
    const anyFrame = fc.constantFrom(
      ['Rp ', ''],
      ['Rp.', ''],
      ['', ' %'],
      ['', '%'],
      ['', ' orang'],
      [' ', '\n'],
    );
    fc.assert(
      fc.property(anyDecimal, anyFrame, (decimal, [before, after]) => {
        const positive = { ...decimal, isNegative: false, fraction: `${decimal.fraction.slice(0, 4)}00001` };
        const text = `${before}${format(positive, '.', ',')}${after}`;
        expect(readNumber(text)).toEqual({ ok: true, value: valueFrom(positive) });
      }),
    );
  });

  it('and answers any text at all', () => {
    const numberLike = fc.stringMatching(/^[-+(]?(Rp)?[0-9 .,]{0,12}[-)%]?$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), numberLike), (text) => {
        const reading = readNumber(text);
        const digits = text.replace(/[^0-9]/g, '');
        // Nothing is invented: a value is made of the digits that were typed, in their order.
        if (reading.ok) expect(isMadeOf(reading.value, digits)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

function isMadeOf(value: Rational, digits: string): boolean {
  const magnitude = value.numerator < 0n ? -value.numerator : value.numerator;
  for (let decimals = 0; decimals <= digits.length; decimals += 1) {
    if (magnitude * 10n ** BigInt(decimals) === BigInt(digits) * value.denominator) return true;
  }
  return false;
}

describe('readWholeNumber', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['12', 12],
    ['12,0', 12],
    ['12.00', 12],
    ['1.234.567', 1234567],
    ['812 orang', 812],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('%j is %i', (text, value) => {
    expect(readWholeNumber(text)).toEqual({ ok: true, value });
  });

  it.each(['', '-1', '(1)', '−1', '12,5', '0,1', '9007199254740992', 'dua', '1e5'])('refuses %j', (text) => {
    expect(readWholeNumber(text)).toEqual({
      ok: false,
      problem: { kind: 'wrong_type', expected: 'whole_number', found: text },
    });
  });

  it('asks as the number reader does', () => {
    expect(readWholeNumber('1.234')).toEqual({
      ok: false,
      problem: { kind: 'ambiguous_number', found: '1.234', readings: ['1234', '1.234'] },
    });
  });
});

describe('readScore', () => {
  it.each([
    ['87', '87'],
    ['87,5', '87.5'],
    ['87.50', '87.5'],
    ['(5,14)', '-5.14'],
  ])('%j is %s', (text, decimal) => {
    expect(readScore(text)).toEqual({ ok: true, value: exact(decimal) });
  });

  it.each(['12 org', '12 orang', '90%', '90 %', '90 persen', 'Rp 80', '3 kali', 'menunggu', ''])(
    'refuses what is no score, or one of another scale: %j',
    (text) => {
      expect(readScore(text)).toEqual({
        ok: false,
        problem: { kind: 'wrong_type', expected: 'score', found: text },
      });
    },
  );

  it('asks as the number reader does', () => {
    expect(readScore('1.234')).toMatchObject({ ok: false, problem: { kind: 'ambiguous_number' } });
  });
});

describe('readLevel', () => {
  it.each([
    ['0', 0],
    ['1', 1],
    ['2', 2],
    ['3', 3],
    ['2,0', 2],
    ['2.0', 2],
    ['2,00', 2],
    [' 2 ', 2],
    ['\u00a02\u200b', 2],
    ['Parameter 2', 2],
    ['PARAMETER 3', 3],
    ['Parameter: 1', 1],
    ['P2', 2],
    ['p 2', 2],
    ['level 2', 2],
    ['Level 0', 0],
  ])('%j is %i', (text, level) => {
    expect(readLevel(text)).toEqual({ ok: true, value: level });
  });

  it.each([
    '',
    '4',
    '9',
    '2.5',
    '2,01',
    '-1',
    '−1',
    '(1)',
    '+2',
    '02',
    '12',
    '2.000',
    '2 3',
    '1-2',
    '2 orang',
    '2 %',
    'P',
    'P4',
    'Parameter',
    'Q2',
    'PP2',
    'dua',
    '２',
    '²',
    'NaN',
  ])('refuses %j', (text) => {
    expect(readLevel(text)).toEqual({
      ok: false,
      problem: { kind: 'wrong_type', expected: 'level', found: text },
    });
  });
});
