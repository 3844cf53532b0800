import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { SMALL, smallWith } from './support/inventories.js';
import { check, checkAsData, runCommand } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

/** What is wrong, the inventory, code of the finding, its line and column, words of message and remedy. */
const WRONG: readonly (readonly [string, string, string, string, RegExp])[] = [
  [
    'an unknown key at the top',
    SMALL.replace('spd:', 'sdp:'),
    'masukan/kunci-tak-dikenal',
    '4:1',
    /"sdp".*menjadi "spd"/,
  ],
  [
    'an unknown key of the region',
    SMALL.replace('jenis: kab', 'jenius: kab'),
    'masukan/kunci-tak-dikenal',
    '3:33',
    /"jenius".*menjadi "jenis"/,
  ],
  [
    'an unknown key of an innovation',
    smallWith('waktu_penerapn: 2024-01-01'),
    'masukan/kunci-tak-dikenal',
    '9:5',
    /"waktu_penerapn".*menjadi "waktu_penerapan"/,
  ],
  [
    'an unknown indicator',
    SMALL.replace('regulasi:', 'regulsi:'),
    'masukan/kunci-tak-dikenal',
    '11:16',
    /"regulsi".*menjadi "regulasi"/,
  ],
  [
    'a key like nothing known',
    smallWith('xyzzy: 1'),
    'masukan/kunci-tak-dikenal',
    '9:5',
    /"xyzzy".*Periksa ejaan/,
  ],
  ['a level of 4', SMALL.replace('klaim: 2', 'klaim: 4'), 'masukan/tipe-salah', '11:25', /"4".*1, 2, atau 3/],
  ['a level in words', SMALL.replace('klaim: 2', 'klaim: dua'), 'masukan/tipe-salah', '11:25', /"dua"/],
  [
    'a date of 2204',
    smallWith('waktu_penerapan: 2204-06-01'),
    'masukan/tipe-salah',
    '9:22',
    /"2204-06-01".*tanggal/,
  ],
  [
    'a day that is not',
    smallWith('waktu_penerapan: 2024-02-30'),
    'masukan/tipe-salah',
    '9:22',
    /"2024-02-30"/,
  ],
  [
    'a date with two readings',
    smallWith('waktu_penerapan: 03/04/2024'),
    'masukan/tanggal-rancu',
    '9:22',
    /3 April 2024.*4 Maret 2024/,
  ],
  [
    'a number with two readings',
    SMALL.replace('45.00', '45.125'),
    'masukan/angka-rancu',
    '4:14',
    /45125.*45,125/,
  ],
  [
    'a choice that is not offered',
    SMALL.replace('jenis: kabupaten', 'jenis: kabupatn'),
    'masukan/pilihan-tak-dikenal',
    '3:40',
    /"kabupatn".*Tulis kabupaten/,
  ],
  ['an Asta Cita of 9', smallWith('asta_cita: 9'), 'masukan/pilihan-tak-dikenal', '9:16', /"9".*1, 2, 3/],
  [
    'a list for a text',
    SMALL.replace('SAPA WARGA', '[SAPA, WARGA]'),
    'masukan/tipe-salah',
    '7:11',
    /daftar.*teks/,
  ],
  [
    'a text for a list',
    SMALL.replace(/inovasi:[\s\S]*/, 'inovasi: ada\n'),
    'masukan/tipe-salah',
    '5:10',
    /"ada"/,
  ],
  ['a missing id', SMALL.replace('id: INV-001', 'id: '), 'masukan/isian-wajib-hilang', '6:5', /kode inovasi/],
  [
    'an indicator named twice',
    SMALL.replace('klaim: 2}', 'klaim: 2}\n      "16": {klaim: 3}'),
    'masukan/indikator-ganda',
    '12:13',
    /"regulasi" dan "16"/,
  ],
];

describe('a value that is wrong', () => {
  it.each(WRONG)('%s is a finding with its place', async (_what, content, code, place, words) => {
    const file = await folder.write('inventaris.yaml', content);
    const report = await checkAsData(file);
    const found = report.temuan.filter(({ kode }) => kode === code);
    expect(found.map(({ lokasi }) => `${lokasi.berkas}:${lokasi.baris}:${lokasi.kolom}`)).toEqual([
      `${file}:${place}`,
    ]);
    expect(found.map(({ pesan, saran }) => `${pesan} ${saran}`)).toEqual([expect.stringMatching(words)]);
    expect(report.gerbang.lulus).toBe(false);
  });

  it.each(WRONG)('%s fails the check and stands in the text', async (_what, content, code, place) => {
    const file = await folder.write('i.yaml', content);
    const { code: exitCode, report, notes } = await check(file, '--semua');
    expect([exitCode, notes]).toEqual([1, '']);
    expect(report).toContain(code);
    expect(report.replace(/\s/g, '')).toContain(`i.yaml:${place}`);
  });
});

describe('an id used twice', () => {
  const second = '  - {id: inv-001, nama: LAIN SEKALI, perangkat_daerah: Dinas Sosial}\n';

  it('in one file is found at both places', async () => {
    const report = await checkAsData(await folder.write('inventaris.yaml', SMALL + second));
    const found = report.temuan.filter(({ kode }) => kode === 'masukan/id-ganda');
    expect(found.map(({ lokasi }) => `${lokasi.baris}:${lokasi.kolom}`)).toEqual(['6:9', '12:10']);
    expect(found[0]?.pesan).toMatch(/"INV-001" dipakai 2 inovasi.*inventaris\.yaml baris 12/);
  });

  it('in a workbook tells which of the two got the rows of other sheets', async () => {
    const yaml = await folder.write('asal.yaml', `${SMALL}${second.replace('inv-001', 'INV-002')}`);
    await runCommand('konversi', yaml, folder.at('dua.xlsx'), '--senyap');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(folder.at('dua.xlsx'));
    const sheet = workbook.getWorksheet('Inovasi');
    const cell = sheet?.getColumn(1).values.indexOf('INV-002') ?? 0;
    if (sheet !== undefined) sheet.getCell(cell, 1).value = 'INV-001';
    await workbook.xlsx.writeFile(folder.at('dua.xlsx'));
    const report = await checkAsData(folder.at('dua.xlsx'));
    const [first, other] = report.temuan.filter(({ kode }) => kode === 'masukan/id-ganda');
    expect(first?.pesan).toContain('lembar lain dengan kode ini semuanya masuk ke inovasi ini.');
    expect(other?.pesan).toMatch(/semuanya masuk ke inovasi di \S*dua\.xlsx lembar Inovasi sel A\d+\.$/);
    // The levels of the sheet Parameter went to the first.
    expect(report.inovasi.map(({ slot }) => slot.regulasi?.klaim)).toEqual([2, 0]);
  });

  it('in two files is found in both', async () => {
    const one = await folder.write('a.yaml', SMALL);
    const other = await folder.write('b.yaml', `inovasi:\n${second}`);
    const report = await checkAsData(one, other);
    const found = report.temuan.filter(({ kode }) => kode === 'masukan/id-ganda');
    expect(found.map(({ lokasi }) => lokasi.berkas)).toEqual([one, other]);
    expect(report.inovasi).toHaveLength(2);
  });
});
