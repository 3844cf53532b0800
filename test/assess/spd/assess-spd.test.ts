import { describe, expect, it } from 'vitest';
import type { AssessedSpd } from '../../../src/assess/assessment.js';
import { PROOF, spdOf } from '../../support/spd-claims.js';

/** The rows that were filled, by key. */
function filled(spd: AssessedSpd): Record<string, number> {
  if (spd.kind !== 'baris') throw new Error(`no rows but ${spd.kind}`);
  return Object.fromEntries(
    spd.rows.filter(({ claim }) => claim).map(({ row, klaim }) => [row.kunci, klaim]),
  );
}

const claim = (nilai: number): string => `{nilai: ${nilai}, bukti: [${PROOF}]}`;

describe.each([2026, 2027])('assessSpd, edition %i', (year) => {
  it('has 20 rows, filled or not, in the order of the form', () => {
    const spd = spdOf(year, `baris: {pad: ${claim(40)}}`);
    expect(spd.kind === 'baris' && spd.rows.map(({ row }) => row.kode)).toEqual(
      '1 2a 2b 3 4 5a 5b 6 7 8 9 10a 10b 11a 11b 12 13a 13b 14 15'.split(' '),
    );
    expect(filled(spd)).toEqual({ pad: 3 });
  });

  it('finds rows by their number', () => {
    const spd = spdOf(year, `baris: {"7": ${claim(40)}, 2b: ${claim(3)}, 10a: ${claim(0.08)}}`);
    expect(filled(spd)).toEqual({ mandatory_spending: 2, pad: 3, kemiskinan_penurunan: 2 });
  });

  it.each([
    ['"7"', 'pad', `"7": ${claim(40)}, pad: ${claim(0)}`],
    ['"7"', 'pad', `pad: ${claim(0)}, "7": ${claim(40)}`],
    ['2b', 'mandatory_spending', `2b: ${claim(4)}, mandatory_spending: ${claim(3)}`],
    ['2b', 'mandatory_spending', `mandatory_spending: ${claim(3)}, 2b: ${claim(4)}`],
  ])('takes the key where %s names the same row, in any order', (code, key, rows) => {
    const spd = spdOf(year, `baris: {${rows}}`);
    expect(filled(spd)).toEqual({ [key]: 2 });
    expect(spd).toMatchObject({ strayKeys: [{ key: code.replaceAll('"', ''), kind: 'ganda', other: key }] });
  });

  it('names keys it does not know, with the nearest it knows', () => {
    const spd = spdOf(year, `baris: {padd: ${claim(40)}, "99": ${claim(1)}}`);
    expect(spd).toMatchObject({
      kind: 'baris',
      strayKeys: expect.arrayContaining([
        { key: 'padd', kind: 'tak_dikenal', other: 'pad' },
        { key: '99', kind: 'tak_dikenal', other: undefined },
      ]),
    });
  });

  it('takes rows rather than a total beside them', () => {
    expect(spdOf(year, `total: 45, baris: {pad: ${claim(40)}}`).kind).toBe('baris');
  });
});

describe.each([2023, 2024, 2025])('assessSpd, edition %i', (year) => {
  it('knows no rows', () => {
    expect(spdOf(year, `baris: {pad: ${claim(40)}}`)).toEqual({ kind: 'baris_tidak_berlaku' });
  });

  it('takes the total beside rows it does not know', () => {
    expect(spdOf(year, `total: 45, baris: {pad: ${claim(40)}}`)).toMatchObject({ kind: 'total' });
  });
});

describe.each([2023, 2024, 2025, 2026, 2027])('a total alone, edition %i', (year) => {
  it.each([
    ['0', 'total'],
    ['45,25', 'total'],
    ['63', 'total'],
    ['63,01', 'total_melebihi_maks'],
  ])('%s is %s', (total, kind) => {
    expect(spdOf(year, `total: "${total}"`).kind).toBe(kind);
  });

  it('is not there when nothing is given', () => {
    expect(spdOf(year, '')).toEqual({ kind: 'tidak_ada' });
    expect(spdOf(year, 'baris: {}')).toEqual({ kind: 'tidak_ada' });
  });

  it('is unknown when it is below zero', () => {
    expect(spdOf(year, 'total: -5').kind).not.toBe('total');
  });
});
