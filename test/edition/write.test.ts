import { describe, expect, it } from 'vitest';
import { rational } from '../../src/base/rational.js';
import { toCanonicalJson } from '../../src/edition/canonical-json.js';
import { writeBand } from '../../src/edition/write-band.js';
import { writeNumber } from '../../src/edition/write-number.js';
import { nameYears, writeYear } from '../../src/edition/write-year.js';

describe('a band', () => {
  it.each([
    [{ dari: rational(11), sampai: rational(30) }, '11 - 30'],
    [{ dari: rational(2), sampai: rational(2) }, '2'],
    [{ dari: rational(31) }, '>= 31'],
    [{ di_atas: rational(50) }, '> 50'],
    [{ sampai: rational(-5032, 100) }, '<= -50.32'],
    [{ di_bawah: rational(91) }, '< 91'],
    [{ di_atas: rational(50), di_bawah: rational(91) }, '> 50 - < 91'],
    [{}, ''],
  ])('of %o is written %j', (edges, expected) => {
    expect(writeBand({ level: 1, ...edges })).toBe(expected);
  });
});

describe('a number', () => {
  it.each([
    [rational(3, 8), '0.375'],
    [rational(12), '12'],
    [rational(-1, 3), '-1/3'],
  ])('%o is written %s', (value, expected) => {
    expect(writeNumber(value)).toBe(expected);
  });
});

describe('a year', () => {
  it.each([
    [0, 'T-0'],
    [-0, 'T-0'],
    [-2, 'T-2'],
    [1, 'T+1'],
  ])('%s is written %s', (offset, expected) => {
    expect(writeYear(offset)).toBe(expected);
  });
});

describe('canonical JSON', () => {
  it('sorts keys, writes big integers and drops what is not there', () => {
    const value = { b: [2, { d: 1n, c: 'x' }], a: undefined, Z: null, '"': true };
    expect(toCanonicalJson(value)).toBe('{"\\"":true,"Z":null,"b":[2,{"c":"x","d":"1"}]}');
  });

  it('keeps the order of lists', () => {
    expect(toCanonicalJson([2, 1])).not.toBe(toCanonicalJson([1, 2]));
  });
});

describe('official words that count years', () => {
  it.each([
    ['T-1 dan T-2', '2025 (T-1) dan 2024 (T-2)'],
    ['1 kali dalam T-2 sampai T-0', '1 kali dalam 2024 (T-2) sampai 2026 (T-0)'],
    ['T+1', '2027 (T+1)'],
    // Said already, or no year at all.
    ['2025 (T-1)', '2025 (T-1)'],
    ['SPT-1 dan baris T', 'SPT-1 dan baris T'],
  ])('%s is %s in an edition of 2026', (text, expected) => {
    expect(nameYears(text, 2026)).toBe(expected);
  });
});
