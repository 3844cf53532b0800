import { describe, expect, it } from 'vitest';
import { checkInventory, inventoryOf, scoreOf } from '../support/check-inventory.js';
import { innovationsOfScore } from '../support/innovations-of-score.js';
import {
  type InnovationSource,
  type VerdictSource,
  withInnovation,
  withSlot,
} from '../support/inventory-source.js';
import { spdRow, spdRowsAt } from '../support/spd-rows.js';

const twenty = innovationsOfScore(2026, 20, 70, 5);

describe('no reading is above the claim', () => {
  const write = (klaim: number, months: number | undefined) => {
    const { bukti = [], ...slot } = twenty[5]?.indikator?.kecepatan_penciptaan ?? {};
    const papers = bukti.map(({ nilai: _, ...paper }) =>
      months === undefined ? paper : { ...paper, nilai: months },
    );
    return withInnovation(twenty, 'INV-006', (one) =>
      withSlot(one, 'kecepatan_penciptaan', { ...slot, klaim, bukti: papers }),
    );
  };

  it.each([
    // Not stated: level 3 is possible, nothing is proven.
    [1, undefined, 0, 1, 'belum_dipastikan'],
    [3, undefined, 0, 3, 'belum_dipastikan'],
    // 3 months prove level 3, 6 months level 2.
    [1, 3, 1, 1, 'sesuai'],
    [3, 6, 2, 2, 'tidak_sesuai'],
  ])('claimed %i, %s months: %i proven, %i possible', async (klaim, months, terbukti, possible, status) => {
    const report = await checkInventory(2026, inventoryOf(write(klaim, months), '45.00'));
    const slot = report.inovasi.find(({ id }) => id === 'INV-006')?.slot.kecepatan_penciptaan;
    expect(slot).toEqual({ klaim, terbukti, jika_dipastikan: possible, status });
  });
});

describe('kematangan without levels', () => {
  const onlyScores = twenty.map(({ indikator: _, ...profile }) => ({ ...profile, kematangan: '70' }));

  it('gives a score as claimed and no other: 49.04', async () => {
    const report = await checkInventory(2026, inventoryOf(onlyScores, '45.00'));
    expect(scoreOf(report, 'klaim')).toMatchObject({
      jumlah_sid: '1400.00',
      indeks: '49.04',
      predikat: 'Inovatif',
    });
    expect(report.skor).toMatchObject({ terbukti: null, jika_dipastikan: null, terverifikasi: null });
    expect(report.inovasi[0]?.skor).toEqual({
      klaim: '70.00',
      terbukti: null,
      jika_dipastikan: null,
      terverifikasi: null,
    });
    expect(report.ambang[0]?.kurang).toEqual({
      klaim: '15.97',
      terbukti: null,
      jika_dipastikan: null,
      terverifikasi: null,
    });
    // No slot is known, so none is empty.
    expect(report.celah).toMatchObject({ slot: 0, persen: null });
    for (const { aspek, klaim, terbukti } of report.variabel) {
      if (aspek === 'sid') expect([klaim, terbukti]).toEqual([null, null]);
    }
  });

  it('of one innovation is enough for nothing to be proven', async () => {
    const mixed = [...twenty.slice(0, 19), ...onlyScores.slice(19)];
    const report = await checkInventory(2026, inventoryOf(mixed, '45.00'));
    expect(scoreOf(report, 'klaim').indeks).toBe('49.04');
    expect([report.skor.terbukti, report.skor.jika_dipastikan]).toEqual([null, null]);
    expect(report.celah.slot).toBe(380);
  });

  it('beside levels is not used', async () => {
    const both = twenty.map((one) => ({ ...one, kematangan: '99' }));
    const report = await checkInventory(2026, inventoryOf(both, '45.00'));
    expect(scoreOf(report, 'klaim').jumlah_sid).toBe('1400.00');
    expect(scoreOf(report, 'terbukti').jumlah_sid).toBe('1400.00');
  });

  it('with decimals counts exactly: 20 x 69,87 = 1397.40, so 45 + 69.87 + 7.60 = 122.47', async () => {
    const decimals = onlyScores.map((one) => ({ ...one, kematangan: '69,87' }));
    const report = await checkInventory(2026, inventoryOf(decimals, '45.00'));
    expect(scoreOf(report, 'klaim')).toMatchObject({
      jumlah_sid: '1397.40',
      total: '122.47',
      indeks: '48.99',
    });
    // As they were written, for whoever reckons with them again.
    expect([report.inovasi[0]?.kematangan, report.spd.tertulis]).toEqual(['69.87', '45']);
  });

  it('above 111 is impossible, so every reading is unknown', async () => {
    const impossible = onlyScores.map((one) => ({ ...one, kematangan: '111,5' }));
    const report = await checkInventory(2026, inventoryOf(impossible, '45.00'));
    expect(report.skor.klaim).toBeNull();
    expect(report.inovasi[0]?.kematangan).toBeNull();
    expect(report.temuan.map(({ kode }) => kode)).toContain('profil/kematangan-di-luar-batas');
  });
});

describe('verdicts of a person', () => {
  const judge = (one: InnovationSource, key: string, verifikasi: VerdictSource): InnovationSource =>
    withSlot(one, key, { ...one.indikator?.[key], verifikasi });

  it('none at all: no score', async () => {
    const report = await checkInventory(2026, inventoryOf(twenty, '45.00'));
    expect(report.skor.terverifikasi).toBeNull();
  });

  it('four: each counts as judged, all else nothing, and the share is said', async () => {
    // In an innovation of 70 regulasi, kemanfaatan and video are claimed at 2, and so is sdm.
    const judged = withInnovation(twenty, 'INV-001', (one) => {
      const regulasi = judge(one, 'regulasi', { status: 'sesuai' }); // the claim: 3 x 2 = 6
      const sdm = judge(regulasi, 'sdm', { status: 'sesuai', level: 1 }); // 2 x 1 = 2
      const benefit = judge(sdm, 'kemanfaatan', { status: 'tidak_sesuai', level: 1 }); // 3 x 1 = 3
      return judge(benefit, 'video', { status: 'tidak_sesuai' }); // 0
    });
    const report = await checkInventory(2026, inventoryOf(judged, '45.00'));
    // 45 + 11/20 + 7.60 = 53.15
    expect(scoreOf(report, 'terverifikasi')).toMatchObject({
      jumlah_sid: '11.00',
      kematangan: '0.55',
      jumlah_inovasi: '7.60',
      total: '53.15',
      indeks: '21.26',
      diverifikasi: { slot: 4, dari: 400 },
    });
    expect(report.inovasi[0]?.skor.terverifikasi).toBe('11.00');
    expect(report.inovasi[0]?.slot.video).toMatchObject({ klaim: 2, terbukti: 2, terverifikasi: 0 });
    expect(report.inovasi[0]?.slot.monev).not.toHaveProperty('terverifikasi');
    // The other readings know nothing of verdicts.
    expect(scoreOf(report, 'terbukti').indeks).toBe('49.04');
  });

  it('on an innovation that may not be reported count nothing', async () => {
    const judged = withInnovation(twenty, 'INV-020', (one) => ({
      ...judge(one, 'regulasi', { status: 'sesuai' }),
      waktu_penerapan: '2026-02-01',
    }));
    const report = await checkInventory(2026, inventoryOf(judged, '45.00'));
    expect(scoreOf(report, 'terverifikasi')).toMatchObject({ jumlah_sid: '0.00', dihitung: 19 });
  });

  it('on SPD rows: judged rows count as judged, the others nothing', async () => {
    const baris = {
      ...spdRowsAt(2),
      pad: { ...spdRow('pad', 2), verifikasi: { status: 'sesuai' } }, // 1.5 x 2 = 3
      ipm: { ...spdRow('ipm', 2), verifikasi: { status: 'tidak_sesuai', level: 1 } }, // 0.75 x 1
    } as const;
    const report = await checkInventory(2026, inventoryOf(twenty, { baris }));
    expect(scoreOf(report, 'terverifikasi').spd).toBe('3.75');
    expect(scoreOf(report, 'terbukti').spd).toBe('42.00');
    expect(report.spd.baris.pad?.terverifikasi).toBe(2);
  });
});

describe('the gap', () => {
  /** Two innovations: one without anything claimed, one of 111 of which a slot is claimed without proof. */
  const [first, second] = innovationsOfScore(2026, 2, 111, 2);
  if (first === undefined || second === undefined) throw new Error('two innovations were asked for');
  const innovations = [{ ...first, indikator: {} }, withSlot(second, 'monev', { klaim: 1 })];
  const baris = {
    ...spdRowsAt(2),
    pad: { klaim: 2 }, // compulsory, without document
    haki: {}, // not compulsory, not filled
    ikk: { ...spdRow('ikk', 2), klaim: 3 }, // claimed above its figure
  };

  it.each([
    // 20 empty slots and monev without document, of 40.
    ['sid', 40, 21, 0, '52.50'],
    // and of 20 rows two not filled, one mismatched: 24 of 60
    ['sid+spd', 60, 23, 1, '40.00'],
    // Compulsory: regulasi, sdm, kecepatan penciptaan, kemanfaatan and video of either; 13 rows of which pad is open.
    ['wajib', 23, 6, 0, '26.09'],
  ])('on the basis %s has %i slots: %i not filled, %i mismatched, %s %', async (...expected) => {
    const [dasar, slot, tidak_terisi, tidak_sesuai, persen] = expected;
    const gate = { dasarCelah: dasar };
    const report = await checkInventory(2026, inventoryOf(innovations, { baris }), { gate });
    expect(report.celah).toEqual({
      dasar,
      slot,
      sesuai: slot - tidak_terisi - tidak_sesuai,
      tidak_terisi,
      tidak_sesuai,
      belum_dipastikan: 0,
      persen,
    });
  });

  it('is on the slots of innovations unless said otherwise, and fails a gate that allows less', async () => {
    const gate = { maksCelah: '52,49', gagalPada: 'tidak' };
    const report = await checkInventory(2026, inventoryOf(innovations, { baris }), { gate });
    expect(report.celah.dasar).toBe('sid');
    expect(report.gerbang).toMatchObject({ lulus: false });
    expect(report.gerbang.syarat).toMatchObject([{ nama: 'maks_celah', nilai: '52.50', lulus: false }]);
    const wider = await checkInventory(2026, inventoryOf(innovations, { baris }), {
      gate: { ...gate, maksCelah: '52.5' },
    });
    expect(wider.gerbang.lulus).toBe(true);
  });
});
