import { describe, expect, it } from 'vitest';
import { readTextFacts } from '../../../src/evidence/inspect/text/read-text-facts.js';

const facts = (...lines: string[]) => readTextFacts([lines.join('\n')], 'lapisan_teks', []);

describe('the total of a list of recipients', () => {
  it.each<[string, number[] | undefined]>([
    ['Jumlah penerima manfaat : 150 orang; sepuluh yang pertama:', [150]],
    ['Total penerima: 1.250 (seribu dua ratus lima puluh) jiwa', [1250]],
    ['Jumlah 35 orang', [35]],
    // Money, households and shares are no people.
    ['Jumlah penerima manfaat : Rp1.250.000', undefined],
    ['Jumlah : 35 KK', undefined],
    ['Jumlah penerima manfaat : 35 %', undefined],
    ['Petugas mendata 12 orang pada kunjungan pertama', undefined],
  ])('%s: %j', (line, expected) => {
    expect(facts('DAFTAR PENERIMA MANFAAT', line).orang).toEqual(expected);
  });

  it('keeps the sums of several villages apart', () => {
    expect(facts('DAFTAR PENERIMA MANFAAT', 'Jumlah : 20 orang', 'Jumlah : 15 orang').orang).toEqual([
      20, 15,
    ]);
  });

  it('is looked for in no other paper', () => {
    expect(facts('NOTULA RAPAT', 'Jumlah peserta : 35 orang').orang).toBeUndefined();
  });
});

describe('the year of a budget or plan', () => {
  it.each<[readonly string[], number[] | undefined]>([
    [['DOKUMEN PELAKSANAAN ANGGARAN', 'TAHUN ANGGARAN 2025'], [2025]],
    [['DOKUMEN PELAKSANAAN ANGGARAN', 'TAHUN ANGGARAN : 2025'], [2025]],
    [['RENCANA KERJA PEMERINTAH DAERAH TAHUN 2026'], [2026]],
    // The number of the regulation that enacts it bears a year too.
    [
      ['RENCANA KERJA PEMERINTAH DAERAH', 'TAHUN 2026', 'PERATURAN BUPATI BANJAR NOMOR 12 TAHUN 2025'],
      [2026],
    ],
    [['DOKUMEN PELAKSANAAN ANGGARAN', 'TAHUN 2025-2029'], undefined],
    [['DOKUMEN PELAKSANAAN ANGGARAN', 'Realisasi tahun 2024 menjadi acuan.'], undefined],
    [['RENCANA STRATEGIS', 'TAHUN 2025'], undefined],
  ])('%j: %j', (lines, expected) => {
    expect(facts(...lines).tahun).toEqual(expected);
  });
});
