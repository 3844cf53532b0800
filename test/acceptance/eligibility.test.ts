import { describe, expect, it } from 'vitest';
import { checkInventory, inventoryOf, scoreOf } from '../support/check-inventory.js';
import { innovationOfScore, innovationsOfScore, YANDAS } from '../support/innovations-of-score.js';
import type { InnovationSource } from '../support/inventory-source.js';

const four = innovationsOfScore(2026, 20, 70, 4);
/** The only one of its urusan, so that the gate hangs on it too. */
const last: InnovationSource = { ...innovationOfScore(2026, 21, 70), urusan: YANDAS[4] ?? '' };

async function checkLast(change: Partial<InnovationSource>) {
  const report = await checkInventory(2026, inventoryOf([...four, { ...last, ...change }], '45.00'));
  return { report, own: report.inovasi.find(({ id }) => id === 'INV-021') };
}

const CRITERIA = last.kriteria ?? {};

describe('an innovation that may not be reported', () => {
  it('counts in everything as claimed, else only in the divisor', async () => {
    const { report, own } = await checkLast({ waktu_penerapan: '2026-02-01' });
    expect(own).toMatchObject({ layak: 'tidak', skor: { klaim: '70.00', terbukti: '0.00' } });
    expect(own?.alasan).toHaveLength(1);
    // 45 + 1470/21 + 21 x 0.38 = 122.98
    expect(scoreOf(report, 'klaim')).toMatchObject({
      n: 21,
      pembagi: 21,
      jumlah_sid: '1470.00',
      dihitung: 21,
      yandas: 5,
      jumlah_inovasi: '7.98',
      indeks: '49.19',
    });
    // 45 + 1400/21 + 0 = 111.6667
    for (const kind of ['terbukti', 'jika_dipastikan'] as const) {
      expect(scoreOf(report, kind)).toMatchObject({
        n: 21,
        pembagi: 21,
        jumlah_sid: '1400.00',
        dihitung: 20,
        yandas: 4,
        jumlah_inovasi: '0.00',
        indeks: '44.67',
      });
    }
    // Its slots are looked at all the same: 21 x 20.
    expect(report.celah).toMatchObject({ slot: 420, sesuai: 420 });
  });

  it('with the gate met by others loses its own 0.38 only: 45 + 1400/21 + 7.60 = 119.2667', async () => {
    const five = innovationsOfScore(2026, 20, 70, 5);
    const late = { ...innovationOfScore(2026, 21, 111), waktu_penerapan: '2026-02-01' };
    const report = await checkInventory(2026, inventoryOf([...five, late], '45.00'));
    expect(scoreOf(report, 'terbukti')).toMatchObject({ jumlah_inovasi: '7.60', indeks: '47.71' });
  });

  it.each<[string, Partial<InnovationSource>]>([
    ['applied on the first day after T-1', { waktu_penerapan: '2026-01-01' }],
    ['applied in T-0, day not known', { waktu_penerapan: '2026' }],
    ['applied before T-2 and never developed', { waktu_penerapan: '2023-12-31' }],
    ['applied and developed before T-2', { waktu_penerapan: '2022-05-01', waktu_pengembangan: '2023-12-31' }],
    ['developed after T-1', { waktu_penerapan: '2022-05-01', waktu_pengembangan: '2026-01-01' }],
    ['a burden to people', { kriteria: { ...CRITERIA, tanpa_beban: 'tidak' } }],
    ['not replicable', { kriteria: { ...CRITERIA, replikasi: 'tidak' } }],
  ])('%s', async (_, change) => {
    const { report, own } = await checkLast(change);
    expect(own?.layak).toBe('tidak');
    expect(scoreOf(report, 'terbukti').dihitung).toBe(20);
    expect(scoreOf(report, 'klaim').dihitung).toBe(21);
  });
});

describe('an innovation that may be reported', () => {
  it.each<[string, 'ya' | 'ragu', Partial<InnovationSource>]>([
    ['applied on the first day of T-2', 'ya', { waktu_penerapan: '2024-01-01' }],
    ['applied on the last day of T-1', 'ya', { waktu_penerapan: '2025-12-31' }],
    ['applied in T-1, month only', 'ya', { waktu_penerapan: '2025-12' }],
    ['applied in T-2, year only', 'ya', { waktu_penerapan: '2024' }],
    [
      'applied long ago, developed on the first day of T-2',
      'ya',
      { waktu_penerapan: '2015-05-01', waktu_pengembangan: '2024-01-01' },
    ],
    [
      'applied long ago, developed on the last day of T-1',
      'ya',
      { waktu_penerapan: '2015-05-01', waktu_pengembangan: '2025-12-31' },
    ],
    ['still on trial', 'ragu', { tahapan: 'uji_coba' }],
    ['an initiative', 'ragu', { tahapan: 'inisiatif' }],
    ['criteria not answered', 'ragu', { kriteria: {} }],
  ])('%s: %s', async (_, layak, change) => {
    const { report, own } = await checkLast(change);
    expect(own?.layak).toBe(layak);
    expect(own?.alasan).toHaveLength(layak === 'ya' ? 0 : 1);
    // Doubt counts: the same 122.98 points in every reading.
    for (const kind of ['klaim', 'terbukti', 'jika_dipastikan'] as const) {
      expect(scoreOf(report, kind)).toMatchObject({ dihitung: 21, yandas: 5, indeks: '49.19' });
    }
    const about = report.temuan.filter(({ inovasi, kode }) => {
      return inovasi === 'INV-021' && /tahapan|kriteria/.test(kode);
    });
    expect(about).toHaveLength(layak === 'ya' ? 0 : 1);
  });

  it('without a day of application is in doubt and counts', async () => {
    const { waktu_penerapan: _, ...undated } = last;
    const report = await checkInventory(2026, inventoryOf([...four, undated], '45.00'));
    expect(report.inovasi.find(({ id }) => id === 'INV-021')?.layak).toBe('ragu');
    expect(scoreOf(report, 'terbukti')).toMatchObject({ dihitung: 21, indeks: '49.19' });
  });
});

describe('an innovation held back', () => {
  it('is in no reading and in no divisor', async () => {
    const { report, own } = await checkLast({ kirim: 'tidak' });
    expect(own?.kirim).toBe(false);
    for (const kind of ['klaim', 'terbukti', 'jika_dipastikan'] as const) {
      expect(scoreOf(report, kind)).toMatchObject({ n: 20, pembagi: 20, dihitung: 20, yandas: 4 });
    }
    expect(report.celah.slot).toBe(400);
  });
});
