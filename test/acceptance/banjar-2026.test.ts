import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../cli/support/run-command.js';
import { checkFiles, scoreOf } from '../support/check-inventory.js';
import { readFiles, runGenerator } from '../support/run-generator.js';

const FOLDER = 'fixtures/banjar-2026';
const FILE = `${FOLDER}/inventaris.yaml`;
const GOLDEN = `${FOLDER}/laporan.json`;

/** As the README runs it: the files are looked for beside the inventory. */
const OPTIONS = { bukti: FOLDER, today: '2026-06-10' };
const report = await checkFiles([FILE], OPTIONS);

/**
 * Points of each innovation, from the levels in content.mjs by hand: all at level 2 are 74 points, at 1 37, at 3 111,
 * and every other level is bobot more or less. What is not proven stands behind.
 */
const SCORES: readonly (readonly [
  id: string,
  claimed: number,
  proven: number,
  possible: number,
  why: string,
])[] = [
  ['INV-001', 99, 93, 93, 'sdm 3 without roles: -6'],
  ['INV-002', 72, 64, 64, 'anggaran T-2 and T-0 is level 1: -2; kemanfaatan not signed: -6'],
  ['INV-003', 92, 88, 88, 'the file of monev 2 is missing: -4'],
  ['INV-004', 48, 38, 38, 'decree of 2022 or 2023: regulasi 1 -3, sdm 2 -4, aktor 2 -2, jejaring 1 -1'],
  ['INV-005', 103, 89, 89, 'one picture for three methods: -2; a video of 7 minutes: -12'],
  ['INV-006', 74, 74, 74, 'all at level 2'],
  ['INV-007', 72, 70, 70, 'bimtek 2 without attendance list: -2'],
  ['INV-008', 63, 63, 63, 'four slots not filled, the others proven'],
  ['INV-009', 108, 99, 105, 'replikasi: two other regions: -3; months of creation not stated: -6, or 0'],
  ['INV-010', 50, 50, 50, ''],
  ['INV-011', 37, 37, 37, 'all at level 1'],
  ['INV-012', 74, 0, 0, 'applied in February 2026'],
];

describe('the example of Kabupaten Banjar', () => {
  it('is written by its generator, byte for byte', () => {
    const written = runGenerator(FOLDER);
    const kept = readFiles(FOLDER, (path) => !/\.mjs$|^laporan\.json$/.test(path));
    expect([...written.keys()]).toEqual([...kept.keys()]);
    expect(written.get('inventaris.yaml')?.toString('utf8')).toBe(readFileSync(FILE, 'utf8'));
    for (const [path, content] of written)
      expect([path, kept.get(path)?.equals(content)]).toEqual([path, true]);
  });

  it('says that its contents are invented', () => {
    expect(readFileSync(FILE, 'utf8').split('\n')[0]).toContain('inovasi, dokumen, dan angkanya rekaan');
  });

  it.each(SCORES)('%s: %i claimed, %i proven, %i possible (%s)', (id, claimed, proven, possible) => {
    const innovation = report.inovasi.find((candidate) => candidate.id === id);
    expect(innovation?.skor).toEqual({
      klaim: `${claimed}.00`,
      terbukti: `${proven}.00`,
      jika_dipastikan: `${possible}.00`,
      terverifikasi: null,
    });
  });

  it('has an SPD of 45.75 claimed, 40.25 proven, 42.25 possible', () => {
    // Level x bobot, in the order of the form.
    const institusi = 3 + 3 + 2 + 2 + 2 + 1.5 + 1.5 + 3 + 4.5 + 4.5 + 2 + 1.5 + 2.25;
    const people = 1.5 + 1.5 + 4;
    const ecosystem = 2 + 2 + 2 + 0;
    expect(institusi + people + ecosystem).toBe(45.75);
    // pad grew by 12.5 %, level 2 instead of 3: -1.5. lakip has no document: -2. ikk has no number: -2, or 0.
    expect(report.spd.total).toEqual({ klaim: '45.75', terbukti: '40.25', jika_dipastikan: '42.25' });
    expect(report.spd.baris.pad).toMatchObject({ klaim: 3, terbukti: 2, status: 'tidak_sesuai' });
    expect(report.spd.baris.lakip).toMatchObject({ klaim: 2, terbukti: 0, status: 'tidak_terisi' });
    expect(report.spd.baris.ikk).toMatchObject({ klaim: 2, terbukti: 0, status: 'belum_dipastikan' });
    expect(report.spd.baris.haki).toMatchObject({ klaim: 0, status: 'tidak_terisi' });
    // 0.90 is in the bands of level 2 and of level 3.
    expect(report.spd.baris.ipm_peningkatan).toMatchObject({ klaim: 2, terbukti: 2, status: 'sesuai' });
  });

  it('reaches 43.27 proven and 49.86 claimed', () => {
    // 45.75 + 892/12 + 12 x 0.38 = 124.6433
    expect(scoreOf(report, 'klaim')).toMatchObject({
      n: 12,
      pembagi: 12,
      jumlah_sid: '892.00',
      kematangan: '74.33',
      jumlah_inovasi: '4.56',
      indeks: '49.86',
      predikat: 'Inovatif',
    });
    // 40.25 + 765/12 + 11 x 0.38 = 108.18
    expect(scoreOf(report, 'terbukti')).toMatchObject({
      jumlah_sid: '765.00',
      kematangan: '63.75',
      dihitung: 11,
      jumlah_inovasi: '4.18',
      total: '108.18',
      indeks: '43.27',
      predikat: 'Inovatif',
    });
    // 42.25 + 771/12 + 4.18 = 110.68
    expect(scoreOf(report, 'jika_dipastikan')).toMatchObject({ jumlah_sid: '771.00', indeks: '44.27' });
    expect(report.skor.terverifikasi).toBeNull();
    // 65.01 less 49.86 and 43.27
    expect(report.ambang[0]?.kurang).toMatchObject({ klaim: '15.15', terbukti: '21.74' });
  });

  it('covers all six urusan of basic services, kesehatan twice', () => {
    expect(report.yandas).toMatchObject({ syarat: 5, terpenuhi: 6, dampak: '0.00' });
    expect(report.yandas.urusan.map(({ inovasi }) => inovasi).sort()).toEqual([1, 1, 1, 1, 1, 2]);
  });

  it('declares 13 innovations, itemises 12 and has 12', () => {
    const [total, sum, ...groups] = report.rekonsiliasi;
    expect(total).toEqual({ apa: 'jumlah_inovasi', dinyatakan: 13, terbaca: 12 });
    expect(sum).toEqual({ apa: 'jumlah_rincian', dinyatakan: 13, terbaca: 12 });
    expect(groups.map(({ kelompok, dinyatakan, terbaca }) => [kelompok, dinyatakan, terbaca])).toEqual([
      ['perangkat_daerah', 8, 8],
      ['kecamatan', 1, 1],
      ['desa', 1, 1],
      ['puskesmas', 1, 1],
      ['masyarakat', 1, 1],
    ]);
    expect(report.temuan.filter(({ kode }) => kode === 'agregat/deklarasi-berbeda')).toHaveLength(2);
  });

  it.each([
    // Not filled: 18, 21, 26 and 30 of INV-008. Mismatched: the twelve that SCORES tells of. Open: one.
    ['sid', 240, 4, 12, 1, '6.67'],
    // and of the SPD haki and lakip not filled, pad mismatched, ikk open: 19/260
    ['sid+spd', 260, 6, 13, 2, '7.31'],
    // Five indicators of twelve innovations and 13 rows: 16, 17 (twice), 33, 35, lakip and pad are 7/73.
    ['wajib', 73, 1, 6, 1, '9.59'],
  ])('has every status of a slot, basis %s: %i slots, gap %i + %i', async (...expected) => {
    const [dasar, slot, tidak_terisi, tidak_sesuai, belum_dipastikan, persen] = expected;
    const { celah } = await checkFiles([FILE], { ...OPTIONS, gate: { dasarCelah: dasar } });
    const sesuai = slot - tidak_terisi - tidak_sesuai - belum_dipastikan;
    expect(celah).toEqual({ dasar, slot, sesuai, tidak_terisi, tidak_sesuai, belum_dipastikan, persen });
  });

  it('names the offices that have nothing to show', () => {
    const silent = report.temuan.filter(({ kode }) => kode === 'agregat/perangkat-daerah-tanpa-inovasi');
    expect(silent.map(({ perangkat_daerah }) => perangkat_daerah)).toEqual([
      'Dinas Perhubungan',
      'Badan Kepegawaian Daerah',
    ]);
  });

  it.each([
    // DESA MAPAN: 74/12 + 0.38 = 6.5467
    ['profil/penerapan-terlalu-baru', 'INV-012', undefined, '2.62'],
    // bobot x levels / 12 / 2.5
    ['indikator/isi-tidak-ada', 'INV-001', 'sdm', '0.20'],
    ['indikator/tahun-tidak-berurutan', 'INV-002', 'anggaran', '0.07'],
    ['bukti/isi-kurang', 'INV-002', 'kemanfaatan', '0.20'],
    ['bukti/berkas-hilang', 'INV-003', 'monev', '0.13'],
    // Its video shows three substances, so in time it would prove level 2.
    ['bukti/video-terlalu-panjang', 'INV-005', 'video', '0.27'],
    ['indikator/klaim-melebihi-bukti', 'INV-005', 'video', '0.40'],
    ['indikator/belum-dipastikan', 'INV-009', 'kecepatan_penciptaan', '0.20'],
    // bobot x levels / 2.5
    ['spd/tanpa-bukti', undefined, 'lakip', '0.80'],
    ['spd/belum-dipastikan', undefined, 'ikk', '0.80'],
    ['spd/klaim-melebihi-nilai', undefined, 'pad', '0.60'],
    ['spd/ambang-rancu', undefined, 'ipm_peningkatan', '0.30'],
    ['spd/tidak-terisi', undefined, 'haki', '0.40'],
  ])('%s of %s %s costs %s', (code, id, key, impact) => {
    const found = report.temuan.find(
      ({ kode, inovasi, indikator }) => kode === code && inovasi === id && indikator === key,
    );
    expect(found?.dampak).toBe(impact);
  });

  /**
   * When a change is meant to alter the report: npm run build, then
   * node bin/iga.js periksa fixtures/banjar-2026/inventaris.yaml --tanggal 2026-06-10 -o fixtures/banjar-2026/laporan.json --timpa
   */
  it('gives the golden report of the command line, byte for byte', async () => {
    const { report: written, code } = await runCommand(
      'periksa',
      FILE,
      '--format',
      'json',
      '--tanggal',
      '2026-06-10',
    );
    // There are findings of the worst kind, so the check fails.
    expect(code).toBe(1);
    expect(written).toBe(readFileSync(GOLDEN, 'utf8'));
    // The same with the folder named, which one sentence then names too.
    const named = await runCommand(
      'periksa',
      FILE,
      '--bukti',
      FOLDER,
      '--format',
      'json',
      '--tanggal',
      '2026-06-10',
    );
    expect(JSON.parse(named.report)).toEqual(report);
  });
});
