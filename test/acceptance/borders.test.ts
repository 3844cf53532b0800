import { describe, expect, it } from 'vitest';
import { checkInventory, inventoryOf, scoreOf } from '../support/check-inventory.js';
import { innovationsOfScore } from '../support/innovations-of-score.js';

const READINGS = ['klaim', 'terbukti', 'jika_dipastikan'] as const;
const KURANG = 'Kurang Inovatif';
const INOVATIF = 'Inovatif';
const SANGAT = 'Sangat Inovatif';

interface Border {
  /** SID score of each of 20 innovations; the number of them gives 7.60. */
  readonly score: 70 | 111;
  /** Four decimals where three are meant: "22.425" may be twenty-two thousand, and is asked about. */
  readonly spd: string;
  readonly total: string;
  readonly exact: string;
  readonly index: string;
  readonly predikat: string;
  /** What holds without rounding, in a rounding zone. */
  readonly unrounded?: string;
}

/** The rest is 77.60 with innovations of 70 and 118.60 with innovations of 111. */
const FROM_2025: readonly Border[] = [
  { score: 70, spd: '22.40', total: '100.00', exact: '40.00', index: '40.00', predikat: KURANG },
  {
    score: 70,
    spd: '22.42',
    total: '100.02',
    exact: '40.008',
    index: '40.01',
    predikat: INOVATIF,
    unrounded: KURANG,
  },
  { score: 70, spd: '22.4250', total: '100.025', exact: '40.01', index: '40.01', predikat: INOVATIF },
  { score: 111, spd: '43.90', total: '162.50', exact: '65.00', index: '65.00', predikat: INOVATIF },
  {
    score: 111,
    spd: '43.9150',
    total: '162.515',
    exact: '65.006',
    index: '65.01',
    predikat: SANGAT,
    unrounded: INOVATIF,
  },
  { score: 111, spd: '43.9250', total: '162.525', exact: '65.01', index: '65.01', predikat: SANGAT },
];

const UNTIL_2024: readonly Border[] = [
  { score: 70, spd: '9.8750', total: '87.475', exact: '34.99', index: '34.99', predikat: KURANG },
  {
    score: 70,
    spd: '9.89',
    total: '87.49',
    exact: '34.996',
    index: '35.00',
    predikat: INOVATIF,
    unrounded: KURANG,
  },
  { score: 70, spd: '9.90', total: '87.50', exact: '35.00', index: '35.00', predikat: INOVATIF },
  { score: 111, spd: '31.40', total: '150.00', exact: '60.00', index: '60.00', predikat: INOVATIF },
  {
    score: 111,
    spd: '31.4150',
    total: '150.015',
    exact: '60.006',
    index: '60.01',
    predikat: SANGAT,
    unrounded: INOVATIF,
  },
  { score: 111, spd: '31.4250', total: '150.025', exact: '60.01', index: '60.01', predikat: SANGAT },
];

const CASES = [
  ...[2023, 2024].flatMap((year) => UNTIL_2024.map((border) => ({ year, ...border }))),
  ...[2025, 2026, 2027].flatMap((year) => FROM_2025.map((border) => ({ year, ...border }))),
];

describe('borders between predikat', () => {
  it.each(CASES)('iga-$year, total $total: $index $predikat', async (border) => {
    const { year, score, spd, total, exact, index, predikat, unrounded } = border;
    // All six urusan of basic services, so that the number counts in every edition.
    const report = await checkInventory(year, inventoryOf(innovationsOfScore(year, 20, score, 6), spd));
    for (const kind of READINGS) {
      expect(scoreOf(report, kind)).toMatchObject({
        total_tepat: total,
        indeks_tepat: exact,
        indeks: index,
        predikat,
        zona_pembulatan: unrounded !== undefined,
      });
      expect(scoreOf(report, kind).predikat_tanpa_pembulatan).toBe(unrounded);
    }
    const zones = report.temuan.filter(({ kode }) => kode === 'agregat/zona-pembulatan');
    expect(zones).toHaveLength(unrounded === undefined ? 0 : 1);
    for (const { pesan, tingkat, keyakinan } of zones) {
      expect(pesan).toContain(predikat);
      expect(pesan).toContain(unrounded);
      // Rounding before classifying is an assumption in every edition.
      expect([tingkat, keyakinan]).toEqual(['peringatan', 'C']);
    }
  });

  it.each([
    ['0', '0.00', 'Tidak Dapat Dinilai', undefined],
    // 0.01 / 2.5 = 0.004
    ['0.01', '0.00', 'Tidak Dapat Dinilai', undefined],
    // 0.0125 / 2.5 = 0.005, which only rounding lifts to 0.01
    ['0.0125', '0.01', KURANG, 'Tidak Dapat Dinilai'],
    ['0.025', '0.01', KURANG, undefined],
  ])('an office with nothing but an SPD of %s: %s %s', async (spd, index, predikat, unrounded) => {
    const report = await checkInventory(2026, inventoryOf([], spd));
    expect(scoreOf(report, 'terbukti')).toMatchObject({ indeks: index, predikat });
    expect(scoreOf(report, 'terbukti').predikat_tanpa_pembulatan).toBe(unrounded);
  });
});

describe('the formula of every edition', () => {
  it.each([
    // Eight innovations of 70 are 560 points.
    [2023, 10, '56.00', 0, '3.04', '3.04', '3.04'],
    [2024, 10, '56.00', 0, '3.04', '3.04', '3.04'],
    [2025, 12, '46.67', 0, '3.04', '3.04', '3.04'],
    [2026, 12, '46.67', 5, '0.00', '3.04', '3.04'],
    [2027, 14, '40.00', 6, '0.00', '0.00', '3.04'],
  ])(
    'iga-%i: divisor %i, mean %s, %i yandas needed; the number gives %s with none, %s with five, %s with six',
    async (year, divisor, mean, needed, none, five, six) => {
      for (const [yandas, points] of [
        [0, none],
        [5, five],
        [6, six],
      ] as const) {
        const report = await checkInventory(
          year,
          inventoryOf(innovationsOfScore(year, 8, 70, yandas), '45.00'),
        );
        expect(report.yandas.syarat).toBe(needed);
        for (const kind of READINGS) {
          expect(scoreOf(report, kind)).toMatchObject({
            n: 8,
            pembagi: divisor,
            kematangan: mean,
            yandas,
            jumlah_inovasi: points,
          });
        }
      }
    },
  );

  it.each([2023, 2024, 2025, 2026, 2027])('iga-%i: 15 innovations are divided by 15', async (year) => {
    const report = await checkInventory(year, inventoryOf(innovationsOfScore(year, 15, 50, 6), '45.00'));
    expect(scoreOf(report, 'terbukti')).toMatchObject({
      pembagi: 15,
      kematangan: '50.00',
      jumlah_inovasi: '5.70',
    });
  });

  it.each([
    [2023, false],
    [2024, false],
    [2025, true],
    [2026, false],
    [2027, true],
  ])('iga-%i says beside the index that it is not official: %s', async (year, isSaid) => {
    const report = await checkInventory(year, inventoryOf(innovationsOfScore(year, 1, 70, 1), '45.00'));
    const codes = report.temuan.map(({ kode }) => kode);
    expect(codes.includes('agregat/edisi-bukan-resmi')).toBe(isSaid);
  });
});
