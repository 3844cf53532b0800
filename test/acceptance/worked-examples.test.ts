import { describe, expect, it } from 'vitest';
import { checkInventory, inventoryOf, scoreOf } from '../support/check-inventory.js';
import { innovationOfScore, innovationsOfScore } from '../support/innovations-of-score.js';
import { withInnovation } from '../support/inventory-source.js';

const READINGS = ['klaim', 'terbukti', 'jika_dipastikan'] as const;
const SPD = '45.00';
const twenty = innovationsOfScore(2026, 20, 70, 5);

/** Two indexes as they are shown, the second minus the first. */
function change(before: string | null, after: string | null): string {
  return ((Math.round(Number(after) * 100) - Math.round(Number(before) * 100)) / 100).toFixed(2);
}

describe('iga-2026 with SPD 45 and five yandas', () => {
  it('20 innovations of 70: 45 + 1400/20 + 20 x 0.38 = 122.60, and 122.60 / 2.5 = 49.04', async () => {
    const report = await checkInventory(2026, inventoryOf(twenty, SPD));
    for (const kind of READINGS) {
      expect(scoreOf(report, kind)).toMatchObject({
        n: 20,
        pembagi: 20,
        spd: '45.00',
        jumlah_sid: '1400.00',
        kematangan: '70.00',
        dihitung: 20,
        yandas: 5,
        jumlah_inovasi: '7.60',
        total: '122.60',
        indeks: '49.04',
        predikat: 'Inovatif',
        zona_pembulatan: false,
      });
    }
    expect(report.skor.terverifikasi).toBeNull();
    expect(report.inovasi.map(({ layak, skor }) => [layak, skor.terbukti])).toEqual(
      twenty.map(() => ['ya', '70.00']),
    );
    // 65.01 - 49.04; the other two are reached.
    expect(report.ambang.map(({ predikat, kurang }) => [predikat, kurang.terbukti])).toEqual([
      ['Sangat Inovatif', '15.97'],
      ['Inovatif', '0.00'],
      ['Kurang Inovatif', '0.00'],
    ]);
    expect(report.yandas).toMatchObject({ syarat: 5, terpenuhi: 5, dampak: '0.00' });
    // 20 innovations x 20 indicators, every one proven.
    expect(report.celah).toMatchObject({ slot: 400, sesuai: 400, tidak_terisi: 0, persen: '0.00' });
  });

  it.each([
    // 45 + 1450/21 + 21 x 0.38 = 122.0276, / 2.5 = 48.811
    [50, '69.05', '48.81', '-0.23'],
    // 45 + 70 + 7.98 = 122.98, / 2.5 = 49.192
    [70, '70.00', '49.19', '0.15'],
  ])('one more of %i: mean %s, index %s, change %s', async (score, mean, index, difference) => {
    const before = await checkInventory(2026, inventoryOf(twenty, SPD));
    const more = [...twenty, innovationOfScore(2026, 21, score)];
    const after = await checkInventory(2026, inventoryOf(more, SPD));
    for (const kind of READINGS) {
      expect(scoreOf(after, kind)).toMatchObject({ pembagi: 21, kematangan: mean, indeks: index });
      expect(change(scoreOf(before, kind).indeks, scoreOf(after, kind).indeks)).toBe(difference);
    }
  });

  it('an innovation pays from a score of 62.02 on: (1400 + x) / 21 + 7.98 = 70 + 7.60', async () => {
    const low = [...twenty, innovationOfScore(2026, 21, 62)];
    const high = [...twenty, innovationOfScore(2026, 21, 63)];
    const warned = async (innovations: typeof low) => {
      const { temuan } = await checkInventory(2026, inventoryOf(innovations, SPD));
      return temuan
        .filter(({ kode }) => kode === 'agregat/di-bawah-ambang-untung')
        .map(({ inovasi }) => inovasi);
    };
    expect(await warned(low)).toEqual(['INV-021']);
    expect(await warned(high)).toEqual([]);
  });

  it('8 innovations of 70 are divided by 12: 45 + 560/12 + 3.04 = 94.7067, / 2.5 = 37.88', async () => {
    const report = await checkInventory(2026, inventoryOf(innovationsOfScore(2026, 8, 70, 5), SPD));
    expect(scoreOf(report, 'terbukti')).toMatchObject({
      n: 8,
      pembagi: 12,
      kematangan: '46.67',
      kematangan_tepat: '46.666667',
      jumlah_inovasi: '3.04',
      total: '94.71',
      indeks: '37.88',
      predikat: 'Kurang Inovatif',
    });
    expect(report.temuan.map(({ kode }) => kode)).toContain('agregat/di-bawah-pembagi');
  });

  it.each([
    [11, 12],
    [12, 12],
    [13, 13],
  ])('%i innovations are divided by %i', async (count, divisor) => {
    const report = await checkInventory(2026, inventoryOf(innovationsOfScore(2026, count, 70, 5), SPD));
    expect(scoreOf(report, 'terbukti').pembagi).toBe(divisor);
  });

  it('with four yandas the number gives nothing: (45 + 70) / 2.5 = 46.00, 7.60 / 2.5 = 3.04 lost', async () => {
    const report = await checkInventory(2026, inventoryOf(innovationsOfScore(2026, 20, 70, 4), SPD));
    for (const kind of READINGS) {
      expect(scoreOf(report, kind)).toMatchObject({
        yandas: 4,
        dihitung: 20,
        jumlah_inovasi: '0.00',
        total: '115.00',
        indeks: '46.00',
      });
    }
    expect(report.yandas).toMatchObject({ syarat: 5, terpenuhi: 4, dampak: '3.04' });
    const finding = report.temuan.find(({ kode }) => kode === 'agregat/yandas-kurang');
    expect(finding?.dampak).toBe('3.04');
  });

  it('many innovations of one urusan are one yandas', async () => {
    const health = innovationsOfScore(2026, 20, 70, 0).map((one) => ({ ...one, urusan: 'Kesehatan' }));
    const report = await checkInventory(2026, inventoryOf(health, SPD));
    expect(scoreOf(report, 'terbukti')).toMatchObject({ yandas: 1, jumlah_inovasi: '0.00' });
    expect(report.yandas.urusan.find(({ nama }) => nama === 'Kesehatan')?.inovasi).toBe(20);
  });

  it('an urusan beside the main one does not count', async () => {
    const four = innovationsOfScore(2026, 20, 70, 4);
    const beside = four.map((one) => ({ ...one, urusan_beririsan: ['Sosial', 'Kesehatan'] }));
    const report = await checkInventory(2026, inventoryOf(beside, SPD));
    expect(scoreOf(report, 'klaim')).toMatchObject({ yandas: 4, jumlah_inovasi: '0.00' });
  });

  it('a misspelt yandas counts where it is claimed or hoped for, is not proven, and is asked about', async () => {
    const five = innovationsOfScore(2026, 20, 70, 5);
    const misspelt = withInnovation(five, 'INV-002', (one) => ({ ...one, urusan: 'Kesehatn' }));
    const report = await checkInventory(2026, inventoryOf(misspelt, SPD));
    expect(READINGS.map((kind) => scoreOf(report, kind).yandas)).toEqual([5, 4, 5]);
    expect(READINGS.map((kind) => scoreOf(report, kind).indeks)).toEqual(['49.04', '46.00', '49.04']);
    const question = report.temuan.find(({ kode }) => kode === 'profil/urusan-tak-dikenal');
    expect(question?.inovasi).toBe('INV-002');
    expect(`${question?.pesan} ${question?.saran}`).toContain('Kesehatan');
    // All 7.60 points hang on it: 7.60 / 2.5.
    expect(question?.dampak).toBe('3.04');
  });
});
