import { describe, expect, it } from 'vitest';
import { checkFiles, checkInventory, inventoryOf, scoreOf } from '../support/check-inventory.js';
import { innovationsOfScore } from '../support/innovations-of-score.js';
import { spdRowsAt } from '../support/spd-rows.js';

const READINGS = ['klaim', 'terbukti', 'jika_dipastikan'] as const;

describe('a perfect inventory', () => {
  it('200 innovations of 111, every SPD row at level 3 with proof: 63 + 111 + 76 = 250 is 100.00', async () => {
    const innovations = innovationsOfScore(2026, 200, 111, 6);
    const report = await checkInventory(2026, inventoryOf(innovations, { baris: spdRowsAt(3) }));
    for (const kind of READINGS) {
      expect(scoreOf(report, kind)).toMatchObject({
        spd: '63.00',
        jumlah_sid: '22200.00',
        kematangan: '111.00',
        jumlah_inovasi: '76.00',
        total: '250.00',
        indeks: '100.00',
        predikat: 'Sangat Inovatif',
        zona_pembulatan: false,
      });
    }
    expect(report.celah).toMatchObject({ slot: 4000, sesuai: 4000, persen: '0.00' });
    for (const { klaim, terbukti, maks, persen } of report.variabel) {
      expect([klaim, terbukti, persen]).toEqual([maks, maks, '100.00']);
    }
    // Institusi, SDM, ekosistem; the five of SID; the number.
    expect(report.variabel.map(({ maks }) => maks)).toEqual([
      '40.50',
      '10.50',
      '12.00',
      '30.00',
      '12.00',
      '21.00',
      '21.00',
      '27.00',
      '76.00',
    ]);
    expect(report.temuan.filter(({ dampak }) => dampak !== null && dampak !== '0.00')).toEqual([]);
  });

  it('the 201st innovation adds nothing: MIN(n, 200) x 0.38', async () => {
    const innovations = innovationsOfScore(2026, 201, 111, 6);
    const report = await checkInventory(2026, inventoryOf(innovations, '63'));
    expect(scoreOf(report, 'terbukti')).toMatchObject({
      n: 201,
      pembagi: 201,
      jumlah_inovasi: '76.00',
      indeks: '100.00',
    });
  });

  it.each([2023, 2024, 2025, 2027])('iga-%i: the same with an SPD of 63', async (year) => {
    const report = await checkInventory(year, inventoryOf(innovationsOfScore(year, 200, 111, 6), '63'));
    for (const kind of READINGS) expect(scoreOf(report, kind).indeks).toBe('100.00');
  });

  it.each([
    [1, '21.00'],
    [2, '42.00'],
    [3, '63.00'],
  ] as const)('every SPD row at level %i: 21 x level = %s', async (level, points) => {
    const report = await checkInventory(2026, inventoryOf([], { baris: spdRowsAt(level) }));
    expect(report.spd.total).toEqual({ klaim: points, terbukti: points, jika_dipastikan: points });
  });
});

describe('an empty inventory', () => {
  it.each([
    ['without any SPD', undefined],
    ['with an SPD of 0', '0'],
  ])('%s cannot be assessed', async (_, spd) => {
    const report = await checkInventory(2026, inventoryOf([], spd));
    for (const kind of READINGS) {
      expect(scoreOf(report, kind)).toMatchObject({
        n: 0,
        pembagi: 12,
        kematangan: '0.00',
        jumlah_inovasi: '0.00',
        total: '0.00',
        indeks: '0.00',
        predikat: 'Tidak Dapat Dinilai',
        zona_pembulatan: false,
      });
      expect(scoreOf(report, kind).rentang).toBeUndefined();
    }
    expect(report.celah).toMatchObject({ slot: 0, persen: null });
  });

  it('is also one whose innovations are all held back', async () => {
    const held = innovationsOfScore(2026, 3, 70, 3).map((one) => ({ ...one, kirim: 'tidak' }));
    const report = await checkInventory(2026, inventoryOf(held, undefined));
    expect(scoreOf(report, 'klaim')).toMatchObject({ n: 0, indeks: '0.00', predikat: 'Tidak Dapat Dinilai' });
  });

  it('with SPD rows has what they give: 63 / 2.5', async () => {
    const report = await checkInventory(2026, inventoryOf([], { baris: spdRowsAt(3) }));
    expect(scoreOf(report, 'terbukti')).toMatchObject({ indeks: '25.20', predikat: 'Kurang Inovatif' });
  });

  it('the fixture of an empty office lists who should report, and that nobody does', async () => {
    const report = await checkFiles(['fixtures/kosong/inventaris.yaml']);
    expect(report.edisi.kode).toBe('iga-2026');
    expect(report.inovasi).toEqual([]);
    expect(scoreOf(report, 'klaim').predikat).toBe('Tidak Dapat Dinilai');
    expect(report.celah.persen).toBeNull();
    const offices = ['Dinas Kesehatan', 'Dinas Pendidikan', 'Dinas Sosial', 'Kecamatan Rimba Hulu'];
    expect(report.perangkat_daerah.map(({ nama, inovasi, rata }) => [nama, inovasi, rata])).toEqual(
      offices.map((nama) => [nama, 0, null]),
    );
    const silent = report.temuan.filter(({ kode }) => kode === 'agregat/perangkat-daerah-tanpa-inovasi');
    expect(silent.map((finding) => finding.perangkat_daerah)).toEqual(offices);
    expect(report.temuan.map(({ kode }) => kode)).toContain('agregat/kosong');
  });
});

describe('an inventory without SPD', () => {
  const twenty = innovationsOfScore(2026, 20, 70, 5);

  it('has no total, index or predikat, but a range: 77.60 / 2.5 and 140.60 / 2.5', async () => {
    const report = await checkInventory(2026, inventoryOf(twenty, undefined));
    for (const kind of READINGS) {
      expect(scoreOf(report, kind)).toMatchObject({
        spd: null,
        kematangan: '70.00',
        jumlah_inovasi: '7.60',
        total: null,
        total_tepat: null,
        indeks: null,
        indeks_tepat: null,
        predikat: null,
        rentang: {
          terendah: { spd: '0.00', indeks: '31.04', predikat: 'Kurang Inovatif' },
          tertinggi: { spd: '63.00', indeks: '56.24', predikat: 'Inovatif' },
        },
      });
    }
    expect(report.spd).toEqual({ total: null, baris: {}, dampak: null });
    for (const { kurang } of report.ambang) expect([kurang.klaim, kurang.terbukti]).toEqual([null, null]);
    expect(report.temuan.map(({ kode }) => kode)).toContain('spd/tidak-ada');
    // What a slot costs is known all the same; the gap too.
    expect(report.celah.persen).toBe('0.00');
  });

  it.each([
    ['a total above 63', '63.01', 'spd/total-melebihi-maks'],
    ['a total below 0', '-1', 'spd/total-melebihi-maks'],
    ['a total that may be thousands', '43.915', 'masukan/angka-rancu'],
    ['a total that is no number', 'empat puluh', 'masukan/tipe-salah'],
  ])('%s is unknown, not zero', async (_, spd, code) => {
    const report = await checkInventory(2026, inventoryOf(twenty, spd));
    expect(scoreOf(report, 'terbukti')).toMatchObject({ spd: null, indeks: null, predikat: null });
    expect(report.temuan.map(({ kode }) => kode)).toContain(code);
  });

  it('rows in an edition that knows none are unknown, not zero', async () => {
    const innovations = innovationsOfScore(2023, 20, 70, 5);
    const report = await checkInventory(2023, inventoryOf(innovations, { baris: spdRowsAt(3) }));
    expect(scoreOf(report, 'terbukti')).toMatchObject({ spd: null, indeks: null });
    expect(report.temuan.map(({ kode }) => kode)).toContain('spd/baris-tidak-berlaku');
  });

  it('a total without rows counts in every reading, with a finding that it is unproven', async () => {
    const report = await checkInventory(2026, inventoryOf(twenty, '45,00'));
    for (const kind of READINGS) expect(scoreOf(report, kind).spd).toBe('45.00');
    expect(report.temuan.map(({ kode }) => kode)).toContain('spd/total-tanpa-rincian');
  });
});
