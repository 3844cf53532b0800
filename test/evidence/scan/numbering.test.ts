import { describe, expect, it } from 'vitest';
import { decideNumbers, readFileNumber } from '../../../src/evidence/scan/place/numbering.js';

/** The form of 2026: 20 indicators, the first is 16. */
const decide = (...uses: readonly (readonly [nomor: number, kode?: number])[]) =>
  decideNumbers(
    uses.map(([nomor, kode]) => ({ nomor, kode })),
    16,
    20,
  );

describe('how numbers count', () => {
  it('as on the form where one of them stands nowhere else', () => {
    expect(decide([16], [28], [35])).toEqual({ numbering: 'formulir', isSure: true });
    expect(decide([16])).toEqual({ numbering: 'formulir', isSure: false });
  });

  it('from 1 only where names bear it out, for any list begins with 1', () => {
    expect(decide([1], [2], [3])).toBeUndefined();
    expect(decide([1, 16], [2, 17], [3])).toEqual({ numbering: 'urutan', isSure: true });
    expect(decide([1, 28], [2, 17], [3, 18])).toBeUndefined();
  });

  it('as on the form or from 1, whichever the names say, where both would do', () => {
    expect(decide([16, 31], [20, 35])).toEqual({ numbering: 'urutan', isSure: true });
    expect(decide([16, 16], [20, 20])).toEqual({ numbering: 'formulir', isSure: false });
  });

  it('not at all where they fit neither', () => {
    expect(decide([3], [35])).toBeUndefined();
    expect(decide([40])).toBeUndefined();
    expect(decide()).toBeUndefined();
  });
});

describe('the number a file name begins with', () => {
  it.each([
    ['16', 16],
    ['1. SK', 1],
    ['16a', 16],
    ['16.1 Perbup', 16],
    ['28_SOP', 28],
    ['12 Maret 2025', undefined],
    ['12-03-2025 foto', undefined],
    ['2025-03-14', undefined],
    ['12 Tahun 2023', undefined],
    ['188.45-123', undefined],
    ['SOP 28', undefined],
  ])('%s', (name, number) => {
    expect(readFileNumber(name)).toBe(number);
  });
});
