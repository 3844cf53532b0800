import { describe, expect, it } from 'vitest';
import { toExactDecimal } from '../../../src/base/rational.js';
import { PROOF, rowOf } from '../../support/spd-claims.js';

/**
 * Values and what they give: `5.22=2` is level 2 without a doubt; `5.23=2o3` lies in the printed bands of levels 2
 * and 3 (overlap), `2.0450=1g2` between those of 1 and 2 (gap). Both take the lower level.
 */
const LIMITS: Readonly<Record<string, string>> = {
  apbd_tepat_waktu: '0=0 1=1 2=2 3=3',
  mandatory_spending: '0=0 1=0 2=1 3=2 4=3 6=3',
  perizinan: '-90=1 -50.34=1 -50.33=1o2 -50.3250=1o2 -50.32=1o2 -50.31=2 0=2 8.16=2 8.1650=2g3 8.17=3 40=3',
  pendapatan_perkapita: '-3=1 2.04=1 2.0450=1g2 2.05=2 5.22=2 5.23=2o3 5.24=3',
  tpt_penurunan: '-1=1 0=1 0.0050=1g2 0.01=2 0.35=2 0.36=2o3 0.37=3',
  tpt: '12=1 5.93=1 5.92=1o2 5.9150=1o2 5.91=1o2 5.90=2 2.36=2 2.35=2o3 2.34=2o3 2.33=3 0=3',
  investasi: '-47.44=1 -47.43=1o2 -47.42=1o2 -47.41=2 94.75=2 94.7550=2g3 94.76=3',
  pad: '-5.16=1 -5.15=1o2 -5.14=1o2 -5.13=2 33.84=2 33.8450=2g3 33.85=3',
  kemiskinan_penurunan: '-0.50=1 0.07=1 0.0750=1g2 0.08=2 1.15=2 1.1550=2g3 1.16=3',
  kemiskinan: '13.12=1 13.11=1o2 13.1050=1o2 13.10=1o2 13.09=2 4.83=2 4.82=2o3 4.81=2o3 4.80=3',
  ipm_peningkatan: '-0.20=1 0.55=1 0.5550=1g2 0.56=2 0.89=2 0.90=2o3 0.91=3',
  ipm: '69.99=1 69.9950=1g2 70.00=2 79.99=2 79.9950=2g3 80.00=3',
  rekomendasi_kebijakan: '0=0 1=1 3=1 4=2 7=2 8=3 20=3',
};

const KIND_OF: Readonly<Record<string, string>> = { o: 'tumpang_tindih', g: 'celah' };

const rows = Object.entries(LIMITS).flatMap(([key, line]) =>
  line.split(' ').map((pair) => {
    const [, nilai = '', lower = '', mark = '', upper = ''] = /^(.*)=(\d)(?:([og])(\d))?$/.exec(pair) ?? [];
    return { key, nilai, lower: Number(lower), mark, upper: Number(upper) };
  }),
);

describe.each([2026, 2027])('SPD limits, edition %i', (year) => {
  it.each(rows)('$key $nilai is level $lower $mark $upper', ({ key, nilai, lower, mark, upper }) => {
    const row = rowOf(year, key, `nilai: ${nilai}, bukti: [${PROOF}]`);
    expect(row).toMatchObject({ derived: lower, klaim: lower, pasti: lower, mungkin: lower });
    if (mark === '') {
      expect(row.doubt).toBeUndefined();
      return;
    }
    expect(row.doubt).toMatchObject({ kind: KIND_OF[mark], lower, upper });
    expect(Number(toExactDecimal(row.doubt?.value ?? { numerator: 0n, denominator: 1n }))).toBe(
      Number(nilai),
    );
  });
});

describe.each([2026, 2027])('SPD choices, edition %i', (year) => {
  it.each([
    ['visi_misi', { misi: 1, visi: 2, misi_visi: 3 }],
    ['opini_bpk', { tmp: 1, tw: 1, wdp: 2, wtp: 3, WTP: 3 }],
    ['lakip', { d: 1, c: 1, cc: 1, b: 2, bb: 2, a: 3, aa: 3, BB: 2 }],
    ['penghargaan_inovator', { piagam: 1, piagam_insentif: 2, piagam_insentif_kontrol: 3 }],
    ['ikk', { kurang: 1, cukup: 1, baik: 2, unggul: 3, sangat_baik: 3, 'Sangat Baik': 3 }],
    ['ripj_pid', { rancangan: 1, disepakati: 2, perkada: 3 }],
    ['haki', { sosialisasi: 1, administrasi: 2, insentif: 3 }],
  ])('%s', (key, levels) => {
    for (const [pilihan, level] of Object.entries({ ...levels, lainnya: 0, constructor: 0 })) {
      const row = rowOf(year, key, `pilihan: ${pilihan}, bukti: [${PROOF}]`);
      expect(row, pilihan).toMatchObject({ derived: level, pasti: level, mungkin: level });
      expect(row.doubt).toBeUndefined();
    }
  });
});
