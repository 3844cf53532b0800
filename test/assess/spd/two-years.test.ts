import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/base/rational.js';
import { PROOF, rowOf } from '../../support/spd-claims.js';

describe.each([2026, 2027])('SPD figures of two years, edition %i', (year) => {
  const levelOf = (key: string, t1: string, t2: string) => {
    const row = rowOf(year, key, `t1: "${t1}", t2: "${t2}", bukti: [${PROOF}]`);
    return { derived: row.derived, doubt: row.doubt?.kind };
  };

  it.each([
    // PAD: up to -5.14 % / -5.15 to 33.84 % / from 33.85 %.
    ['pad', '315000000000', '280000000000', 2, undefined],
    ['pad', '13385', '10000', 3, undefined],
    ['pad', '133845', '100000', 2, 'celah'],
    ['pad', '13384', '10000', 2, undefined],
    ['pad', '4', '3', 2, undefined],
    ['pad', '9487', '10000', 2, undefined],
    ['pad', '9486', '10000', 1, 'tumpang_tindih'],
    ['pad', '9485', '10000', 1, 'tumpang_tindih'],
    ['pad', '9484', '10000', 1, undefined],
    ['pad', '0', '10000', 1, undefined],
    // Just below and above a border, by less than any rounding would show.
    ['pad', '1338499999999', '1000000000000', 2, 'celah'],
    ['pad', '1338500000001', '1000000000000', 3, undefined],
    // 8.165 % lies between 8.16 and 8.17.
    ['perizinan', '108165', '100000', 2, 'celah'],
    ['investasi', '19476', '10000', 3, undefined],
    ['pendapatan_perkapita', '10523', '10000', 2, 'tumpang_tindih'],
    // The fall of unemployment and poverty is T-2 minus T-1; these differences are no binary fractions.
    ['tpt_penurunan', '5,00', '5,36', 2, 'tumpang_tindih'],
    ['tpt_penurunan', '4,00', '5,00', 3, undefined],
    ['tpt_penurunan', '5,00', '4,00', 1, undefined],
    ['tpt_penurunan', '5,00', '5,00', 1, undefined],
    ['kemiskinan_penurunan', '3,84', '5,00', 3, undefined],
    ['kemiskinan_penurunan', '4,93', '5,00', 1, undefined],
    // The rise of the IPM is T-1 minus T-2.
    ['ipm_peningkatan', '74,10', '73,20', 2, 'tumpang_tindih'],
    ['ipm_peningkatan', '74,11', '73,20', 3, undefined],
    ['ipm_peningkatan', '73,20', '74,10', 1, undefined],
  ])('%s of %s after %s is level %i', (key, t1, t2, derived, doubt) => {
    expect(levelOf(key, t1, t2)).toEqual({ derived, doubt });
  });

  it('reckons exactly', () => {
    const row = rowOf(year, 'pad', `t1: 4, t2: 3, bukti: [${PROOF}]`);
    expect(row.found).toMatchObject({ kind: 'nilai', nilai: rational(100, 3) });
  });

  it.each([
    ['pad', '5', '0'],
    ['pad', '0', '0'],
    ['investasi', '5', '-3'],
  ])('%s of %s after %s has no growth: unknown, not zero', (key, t1, t2) => {
    const row = rowOf(year, key, `t1: ${t1}, t2: ${t2}, bukti: [${PROOF}]`);
    expect(row).toMatchObject({ derived: undefined, klaim: 0, pasti: 0 });
  });

  it.each(['t1: 5', 't2: 5', ''])('does not guess with "%s" alone', (claim) => {
    const row = rowOf(year, 'pad', `${claim === '' ? '' : `${claim}, `}klaim: 2, bukti: [${PROOF}]`);
    expect(row).toMatchObject({ derived: undefined, pasti: 0, mungkin: 3, status: 'belum_dipastikan' });
    expect(row.unstated).toEqual([{ evidence: undefined, field: 't1_t2' }]);
  });

  it('takes a difference from zero: only growth needs something to grow from', () => {
    expect(levelOf('tpt_penurunan', '0', '0,5').derived).toBe(3);
    expect(levelOf('ipm_peningkatan', '70', '0').derived).toBe(3);
  });

  it('takes the growth itself where it is given', () => {
    expect(rowOf(year, 'pad', `nilai: 40, bukti: [${PROOF}]`).derived).toBe(3);
  });
});
