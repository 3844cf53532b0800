import { describe, expect, it } from 'vitest';
import { toPlain } from '../../../src/base/document-node.js';
import { INDICATORS, importCsv, importSheets, questionsOf, valuesOf } from '../../support/import-sheets.js';
import type { CellSource } from '../../support/workbook-builder.js';

const NAMES = INDICATORS.map(({ nama }) => nama[0] ?? '');
const WEIGHTS = [3, 2, 2, 2, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 2, 3, 2, 3, 2, 4];

/** A matrix of two innovations under given headings; the second row is the first from behind. */
function importMatrix(headings: readonly string[], levels: readonly CellSource[], maturity?: string) {
  const more = maturity === undefined ? [] : [maturity];
  const heading = ['Nama Inovasi', 'OPD', ...headings, ...(maturity === undefined ? [] : ['Kematangan'])];
  return importSheets({ rows: [heading, ['SIAP', 'Dinkes', ...levels, ...more]] });
}

/** A matrix of one innovation whose headings stand below one that is merged over them. */
function importUnder(group: string, levels: readonly CellSource[]) {
  return importSheets({
    rows: [
      ['Nama Inovasi', 'OPD', group],
      [undefined, undefined, ...NAMES],
      ['SIAP', 'Dinkes', ...levels],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:V1'],
  });
}

function levelsOf(result: ReturnType<typeof importSheets>): readonly unknown[] {
  return INDICATORS.map(({ kunci }) => valuesOf(result, `indikator.${kunci}.klaim`)[0]);
}

const LEVELS = [
  '2',
  '3',
  '1',
  '2',
  '1',
  '3',
  '2',
  '1',
  '1',
  '2',
  '3',
  '1',
  '2',
  '3',
  '1',
  '2',
  '3',
  '1',
  '2',
  '3',
];
const SCORES = LEVELS.map((level, index) => String(Number(level) * (WEIGHTS[index] ?? 0)));

describe('the weights assumed here', () => {
  it('are those of the edition: 37 in all', () => {
    expect(WEIGHTS.reduce((sum, weight) => sum + weight, 0)).toBe(37);
    expect(INDICATORS.map(({ bobot }) => Number(bobot.numerator))).toEqual(WEIGHTS);
  });
});

describe('headings of the twenty indicators', () => {
  it.each([
    ['by name', NAMES],
    ['by name with numbers of the form', NAMES.map((name, index) => `${index + 16} ${name}`)],
    [
      'by name in capitals, numbered from 1',
      NAMES.map((name, index) => `${index + 1}. ${name.toUpperCase()}`),
    ],
    ['by name with stars', NAMES.map((name) => `${name}*`)],
    ['by number from 1 to 20', NAMES.map((_, index) => String(index + 1))],
    ['by number from 16 to 35', NAMES.map((_, index) => String(index + 16))],
    ['as P1 to P20', NAMES.map((_, index) => `P${index + 1}`)],
    ['as "Parameter 16 :"', NAMES.map((_, index) => `Parameter ${index + 16} :`)],
    ['as "Parameter 1 :" to "Parameter 20 :"', NAMES.map((_, index) => `Parameter ${index + 1} :`)],
    ['as "Indikator 1" to "Indikator 20"', NAMES.map((_, index) => `Indikator ${index + 1}`)],
    ['by the names of 2023', INDICATORS.map(({ nama }) => nama.at(-1) ?? '')],
  ])('%s', (_, headings) => {
    expect(levelsOf(importMatrix(headings, LEVELS))).toEqual(LEVELS);
  });

  it('by number below a merged heading', () => {
    const numbers = NAMES.map((_, index) => String(index + 1));
    const result = importSheets({
      rows: [
        ['Nama Inovasi', 'OPD', 'Indikator'],
        [undefined, undefined, ...numbers],
        ['SIAP', 'Dinkes', ...LEVELS],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:V1'],
    });
    expect(result.report.sheets[0]?.headerRows).toEqual([1, 2]);
    expect(levelsOf(result)).toEqual(LEVELS);
  });

  it('by numbers that fit both ways of counting are asked about', () => {
    const result = importMatrix(['16', '17', '18', '19', '20'], ['2', '3', '1', '2', '1']);
    expect(questionsOf(result, 'nomor_indikator_rancu')).toHaveLength(1);
    expect(valuesOf(result, 'indikator')).toEqual([undefined]);
  });
});

describe('what the numbers are', () => {
  it('levels, where a 1 stands under a weight of 2 or more', () => {
    const result = importMatrix(NAMES, LEVELS);
    expect(levelsOf(result)).toEqual(LEVELS);
    expect(result.report.questions).toEqual([]);
  });

  it('levels times weight, where a number is larger than 3', () => {
    const result = importMatrix(NAMES, SCORES);
    expect(levelsOf(result)).toEqual(LEVELS);
    expect(result.report.changes.find(({ field }) => field === 'indikator.video')).toMatchObject({
      from: '12',
      to: '3',
      reason: 'skor_ke_level',
    });
  });

  it('0 and 1 may say that there is something: asked, only the 0 is used', () => {
    const result = importMatrix(
      NAMES,
      NAMES.map((_, index) => (index === 0 ? '0' : '1')),
    );
    expect(questionsOf(result, 'matriks_rancu')).toMatchObject([{ bacaan: ['ada', 'level'] }]);
    expect(levelsOf(result)).toEqual(['0', ...NAMES.slice(1).map(() => undefined)]);
    expect(result.report.sheets[0]?.cellTally.dropped).toBe(19);
  });

  it('numbers that are both are decided by the score beside them, else asked', () => {
    // Weights 1 only may be 1 to 3; the others 0: sum of values is sum of scores either way, so add a 2 under weight 2.
    const both = WEIGHTS.map((weight) => (weight === 1 ? '3' : weight === 2 ? '2' : '0'));
    expect(questionsOf(importMatrix(NAMES, both), 'matriks_rancu')).toMatchObject([
      { bacaan: ['level', 'skor'] },
    ]);
    // Eight weights of 1, seven... count from the table: sum as levels = 3 * ones + 2 * 2 * twos.
    const ones = WEIGHTS.filter((weight) => weight === 1).length;
    const twos = WEIGHTS.filter((weight) => weight === 2).length;
    const asLevels = importMatrix(NAMES, both, String(3 * ones + 4 * twos));
    expect(levelsOf(asLevels)).toEqual(both);
    const asScores = importMatrix(NAMES, both, String(3 * ones + 2 * twos));
    expect(levelsOf(asScores)).toEqual(
      WEIGHTS.map((weight) => (weight === 1 ? '3' : weight === 2 ? '1' : '0')),
    );
  });

  it('levels, where a single number fits nothing: only its cell is left out, and named', () => {
    const odd = LEVELS.map((level, index) => (index === 4 ? '30' : level));
    const result = importMatrix(NAMES, odd);
    expect(levelsOf(result)).toEqual(LEVELS.map((level, index) => (index === 4 ? undefined : level)));
    expect(result.report.questions).toMatchObject([
      { kind: 'level_tak_terbaca', isian: 'indikator.bimtek', isi: '30', place: { sel: 'G2' } },
    ]);
    expect(result.report.changes.filter(({ to }) => to === undefined)).toMatchObject([
      { from: '30', reason: 'level_dikosongkan' },
    ]);
  });

  it('scores, where a single number fits nothing', () => {
    const odd = SCORES.map((score, index) => (index === 19 ? '13' : score));
    const result = importMatrix(NAMES, odd);
    expect(levelsOf(result)).toEqual(LEVELS.map((level, index) => (index === 19 ? undefined : level)));
    expect(questionsOf(result, 'level_tak_terbaca')).toMatchObject([{ isi: '13', place: { sel: 'V2' } }]);
  });

  it('neither, where too many numbers fit nothing: asked at one of these, nothing converted', () => {
    const odd = LEVELS.map((level, index) => (index >= 4 && index < 12 ? '70' : level));
    const result = importMatrix(NAMES, odd);
    expect(result.report.questions).toMatchObject([
      { kind: 'matriks_tak_terbaca', isi: '70', place: { sel: 'G2' } },
    ]);
    expect(levelsOf(result)).toEqual(NAMES.map(() => undefined));
    expect(new Set(result.report.changes.map(({ reason }) => reason))).toContain('level_dikosongkan');
    expect(result.report.changes.filter(({ reason }) => reason === 'skor_ke_level')).toEqual([]);
  });

  it('what the headings say, as far as the numbers bear it out', () => {
    // The 4 under a weight of 2 would be a score; the heading says that it is none.
    const levels = ['3', '4', ...LEVELS.slice(2)];
    const result = importUnder('LEVEL INDIKATOR', levels);
    expect(levelsOf(result)).toEqual(['3', undefined, ...LEVELS.slice(2)]);
    expect(result.report.questions).toMatchObject([{ kind: 'level_tak_terbaca', isi: '4' }]);
    const ones = NAMES.map(() => '1');
    expect(levelsOf(importUnder('LEVEL INDIKATOR', ones))).toEqual(ones);
    const both = WEIGHTS.map((weight) => (weight === 1 ? '3' : weight === 2 ? '2' : '0'));
    expect(levelsOf(importUnder('SKOR INDIKATOR', both))).toEqual(
      WEIGHTS.map((weight) => (weight === 1 ? '3' : weight === 2 ? '1' : '0')),
    );
  });

  it('levels as somebody has said: what is none is asked about at its cell', () => {
    const text = `Nama Inovasi;${NAMES.join(';')}\nSIAP;30;4;${LEVELS.slice(2).join(';')}\n`;
    const result = importCsv(text, { matrixReading: 'level' });
    expect(questionsOf(result, 'level_tak_terbaca')).toMatchObject([
      { isi: '30', place: { sel: 'B2' } },
      { isi: '4', place: { sel: 'C2' } },
    ]);
    expect(levelsOf(result)).toEqual([undefined, undefined, ...LEVELS.slice(2)]);
  });

  it('what somebody has said', () => {
    const text = `Nama Inovasi;${NAMES.join(';')}\nSIAP;${NAMES.map(() => '1').join(';')}\n`;
    const result = importCsv(text, { matrixReading: 'level' });
    expect(levelsOf(result)).toEqual(NAMES.map(() => '1'));
  });
});

describe('cells that are no numbers', () => {
  it.each([
    ['P2', '2'],
    ['Parameter 2 : Peraturan kepala daerah', '2'],
    ['Level 3', '3'],
    ['\u2605\u2605', '2'],
    ['**', '2'],
    ['Peraturan Daerah', '3'],
    ['-', undefined],
    ['tidak ada', '0'],
  ])('%j', (written, level) => {
    const result = importMatrix(NAMES, [written, ...LEVELS.slice(1)]);
    expect(levelsOf(result)[0]).toBe(level);
    expect(result.report.questions).toEqual([]);
  });

  it.each([
    ['v', 'matriks_rancu' as const],
    ['\u2713', 'matriks_rancu' as const],
    ['ada', 'matriks_rancu' as const],
    ['x', 'tanda_silang' as const],
    ['Tidak dapat diukur', 'tidak_dapat_diukur' as const],
    // The wording of level 1 in 2023; this edition has no such level.
    ['SK kepala perangkat daerah', 'level_edisi_lama' as const],
    ['perbup-12.pdf', 'level_tak_terbaca' as const],
    ['sedang disusun', 'level_tak_terbaca' as const],
  ])('%j is asked about', (written, kind) => {
    const result = importMatrix(NAMES, [written, ...LEVELS.slice(1)]);
    expect(levelsOf(result)[0]).toBeUndefined();
    expect(result.report.questions).toMatchObject([{ kind, place: { sel: 'C2' } }]);
  });
});

describe('a matrix on a sheet of its own', () => {
  it('completes the list by name; a row for nobody is an orphan', () => {
    const result = importSheets(
      {
        name: 'Daftar',
        rows: [
          [
            'No',
            'Nama Inovasi',
            'OPD',
            'Tahapan',
            'Jenis',
            'Bentuk',
            'Urusan',
            'Inisiator',
            'Tujuan',
            'Manfaat',
            'Hasil',
            'Asta Cita',
            'PKPN',
            'Klasifikasi',
            'Koordinat',
            'Waktu Uji Coba',
            'Waktu Penerapan',
            'Rancang Bangun',
          ],
          ['1', 'SIAP', 'Dinkes', 'Penerapan'],
          ['2', 'TANGGAP', 'Dinsos', 'Penerapan'],
        ],
      },
      {
        name: 'Nilai',
        rows: [
          ['Nama Inovasi', ...NAMES],
          ['TANGGAP', ...LEVELS],
          ['siap', ...LEVELS],
          ['LAIN SAMA SEKALI', ...LEVELS],
        ],
      },
    );
    expect(result.report.innovations).toBe(2);
    expect(valuesOf(result, 'indikator.sdm.klaim')).toEqual(['3', '3']);
    expect(questionsOf(result, 'baris_ditolak')).toMatchObject([
      { alasan: 'yatim', isi: 'LAIN SAMA SEKALI' },
    ]);
    expect(toPlain(result.document)).toMatchObject({ inovasi: [{ nama: 'SIAP' }, { nama: 'TANGGAP' }] });
  });
});
