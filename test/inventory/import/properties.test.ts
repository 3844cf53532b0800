import fc from 'fast-check';
import { describe, it } from 'vitest';
import { importChecked } from '../../support/import-sheets.js';
import { buildWorkbook } from '../../support/workbook-builder.js';

const HEADINGS = [
  'No',
  'Nama Inovasi',
  'OPD',
  'Urusan',
  'Waktu Penerapan',
  'Kematangan',
  'Koordinat',
  'Indikator',
  'Nama File',
  'Jenis',
  'Bentuk',
  'Kolom Lain',
  'Status',
  'Alasan',
  'Level',
  'Perangkat Daerah',
  'Tujuan',
  'Regulasi',
  '16',
];
const VALUES = [
  '1',
  '2',
  'A',
  'SIAP',
  'DINAS KESEHATAN',
  'Jumlah',
  'Contoh',
  'Total 3',
  '01/02/2023',
  '0000-00-00',
  '87 dari 111',
  'Kesehatan, Sosial',
  '-3,41; 114,85',
  'a.pdf; b.pdf',
  'Pelayanan Publik',
  'Digital',
  'x',
  'v',
  '-',
  ' ',
  '1,98E+17',
  'NIP. 1',
  '<p>a</p>',
  '__proto__',
  'constructor',
  'Sesuai',
  'Tidak Sesuai',
  'P2',
  'Regulasi',
];

const cell = fc.option(fc.oneof(fc.constantFrom(...HEADINGS, ...VALUES), fc.string({ maxLength: 8 })), {
  nil: undefined,
  freq: 4,
});
const area = fc
  .tuple(
    fc.integer({ min: 1, max: 8 }),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(
    ([top, left, height, width]) =>
      `${'ABCDEFGHIJ'[left]}${top}:${'ABCDEFGHIJ'[left + width]}${top + height}`,
  );
const sheet = fc.record({
  rows: fc
    .tuple(
      fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 2 }),
      fc.shuffledSubarray(HEADINGS, { minLength: 1 }),
      fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 10 }),
    )
    .map(([above, heading, below]) => [...above, heading, ...below]),
  merges: fc.array(area, { maxLength: 3 }),
});

describe('any workbook', () => {
  it('is read without a loss, the same twice, every value with its cell', () => {
    fc.assert(
      fc.property(fc.array(sheet, { minLength: 1, maxLength: 3 }), (sheets) => {
        const named = sheets.map((source, index) => ({ ...source, name: `Lembar ${index + 1}` }));
        importChecked(buildWorkbook(...named));
      }),
      { numRuns: 200 },
    );
  });
});
