import { describe, expect, it } from 'vitest';
import { chooseIdPrefixes, idPrefixOfFile } from '../../../src/inventory/import/id-prefix.js';
import { importCsv, importSheets, questionsOf, valuesOf } from '../../support/import-sheets.js';

const HEADER = ['No', 'Nama Inovasi', 'Perangkat Daerah', 'Tahapan'];

function record(
  number: number,
  name: string,
  office: string | undefined = 'Dinas Kesehatan',
): (string | undefined)[] {
  return [String(number), name, office, 'Penerapan'];
}

describe('rows that are no innovations', () => {
  it('headings of groups, totals, examples, prepared lines and signatures are told apart', () => {
    const result = importSheets({
      rows: [
        HEADER,
        ['Contoh', 'CONTOH INOVASI', 'Dinas Contoh', 'Penerapan'],
        ['A', 'DINAS KESEHATAN'],
        record(1, 'SIAP'),
        record(2, 'TANGGAP'),
        [undefined, 'Jumlah', '2'],
        ['3'],
        ['4'],
        [undefined, undefined, undefined, 'Martapura, 12 Juni 2025'],
        [undefined, undefined, undefined, 'Kepala Dinas Kesehatan'],
        [undefined, undefined, undefined, 'NIP. 19700101 199003 1 001'],
      ],
    });
    expect(result.report.sheets[0]?.rowTally).toEqual({
      diterima: 2,
      ditolak: 3,
      judul: 0,
      kepala: 1,
      penomoran: 0,
      judul_kelompok: 1,
      jumlah: 1,
      kosong: 2,
      contoh: 1,
    });
    expect(valuesOf(result, 'nama')).toEqual(['SIAP', 'TANGGAP']);
    expect(questionsOf(result, 'jumlah_berbeda')).toEqual([]);
    expect(questionsOf(result, 'baris_ditolak')).toEqual([]);
  });

  it('a numbered row that may be an innovation called "Contoh ..." is asked about', () => {
    const result = importSheets({
      rows: [HEADER, record(1, 'Contoh: SIAP'), record(2, 'Contoh Desa Sehat'), record(3, 'SIAP')],
    });
    expect(result.report.sheets[0]?.rowTally).toMatchObject({ contoh: 1, ditolak: 1, diterima: 1 });
    expect(questionsOf(result, 'baris_ditolak')).toMatchObject([{ alasan: 'mirip_contoh' }]);
  });

  it('a number and an office without a name are an innovation that lacks it, not the heading of a group', () => {
    const result = importSheets({
      rows: [
        HEADER,
        ['1', undefined, 'Dinas Sosial'],
        record(2, 'SIAP'),
        ['3', undefined, 'Dinas Kesehatan'],
        ['1', 'TANGGAP', undefined, 'Penerapan'],
        ['4', undefined, 'Dinas Perhubungan'],
      ],
    });
    expect(result.report.sheets[0]?.rowTally).toMatchObject({ judul_kelompok: 1, ditolak: 2, diterima: 2 });
    expect(questionsOf(result, 'baris_ditolak')).toMatchObject([
      { alasan: 'tanpa_nama', place: { sel: 'A2' } },
      { alasan: 'tanpa_nama', place: { sel: 'A6' } },
    ]);
    expect(valuesOf(result, 'perangkat_daerah')).toEqual(['Dinas Kesehatan', 'Dinas Kesehatan']);
  });

  it('a heading of several lines that is repeated on the next page is none', () => {
    const result = importSheets({
      rows: [
        ['No', 'Nama', 'Perangkat', 'Waktu'],
        [undefined, 'Inovasi', 'Daerah', 'Penerapan'],
        ['1', 'SIAP', 'Dinas Sosial', '2024'],
        ['No', 'Nama', 'Perangkat', 'Waktu'],
        [undefined, 'Inovasi', 'Daerah', 'Penerapan'],
        ['2', 'SIGAP', 'Dinas Sosial', '2024'],
      ],
      merges: ['A1:A2'],
    });
    expect(valuesOf(result, 'nama')).toEqual(['SIAP', 'SIGAP']);
    expect(result.report.sheets[0]?.rowTally).toMatchObject({ kepala: 4, diterima: 2 });
    expect(result.report.questions).toEqual([]);
  });

  it('an office whose formula failed is asked about once, one that is blank at its cell', () => {
    const result = importSheets({
      rows: [
        HEADER,
        ['1', 'SIAP', { text: '#REF!', kind: 'error' }, 'Penerapan'],
        ['2', 'SIGAP', undefined, 'Penerapan'],
      ],
    });
    expect(result.report.questions).toMatchObject([
      { kind: 'rumus', place: { sel: 'C2' } },
      { kind: 'pd_kosong', place: { sel: 'C3' } },
    ]);
  });

  it('a heading merged over the column of the names is one, with the office and the count it states', () => {
    const result = importSheets({
      rows: [
        ['No', 'Perangkat Daerah', 'Nama Inovasi', 'Tahapan'],
        ['I', 'DINAS KESEHATAN (2 inovasi)'],
        ['1', 'Dinas Kesehatan', 'SIAP', 'Penerapan'],
        ['2', undefined, 'TANGGAP', 'Penerapan'],
        ['II', 'KECAMATAN ARANIO'],
        ['3', 'Kecamatan Aranio', 'SIGAP', 'Penerapan'],
      ],
      merges: ['B2:D2', 'B5:D5'],
    });
    expect(result.report.sheets[0]?.rowTally).toMatchObject({ judul_kelompok: 2, ditolak: 0, diterima: 3 });
    expect(valuesOf(result, 'perangkat_daerah')).toEqual([
      'Dinas Kesehatan',
      'DINAS KESEHATAN',
      'Kecamatan Aranio',
    ]);
    expect(result.report.questions).toEqual([]);
  });

  it('a wrong count in a total is asked: written 18, read 19', () => {
    const records = Array.from({ length: 19 }, (_, index) => record(index + 1, `Inovasi Nomor ${index + 1}`));
    const result = importSheets({ rows: [HEADER, ...records, ['JUMLAH', '18']] });
    expect(questionsOf(result, 'jumlah_berbeda')).toMatchObject([
      { tertulis: 18, terbaca: 19, place: { sel: 'B21' } },
    ]);
  });

  it.each([
    ['people', 'Jumlah SDM', ['12', '5'], ['JUMLAH', undefined, undefined, undefined, '17']],
    ['receivers', 'Jml Penerima', ['1200', '300'], ['Total', undefined, undefined, undefined, '1500']],
    ['marks', 'Keunikan', ['1', '1'], [undefined, 'TOTAL', undefined, undefined, '4']],
    ['people, wrongly added', 'Jumlah SDM', ['12', '5'], ['JUMLAH', undefined, undefined, undefined, '18']],
    ['people, beside the name of what is added', 'Catatan', ['12', '5'], ['Jumlah SDM: 17']],
    ['an average', 'Catatan', ['12', '5'], ['Rata-rata', '9']],
    [
      'people in a row that counts innovations too',
      'Jumlah SDM',
      ['12', '5'],
      ['Jumlah inovasi', undefined, undefined, undefined, '17'],
    ],
  ])('a total of %s is no count of innovations', (_, heading, [first, second], total) => {
    const result = importSheets({
      rows: [[...HEADER, heading], [...record(1, 'SIAP'), first], [...record(2, 'TANGGAP'), second], total],
    });
    expect(result.report.sheets[0]?.rowTally).toMatchObject({ diterima: 2 });
    expect(questionsOf(result, 'jumlah_berbeda')).toEqual([]);
  });

  it.each([
    ['below the names', ['JUMLAH', '3', undefined, undefined, '17'], 'B4'],
    ['with its word', ['JUMLAH', undefined, '3 inovasi', undefined, '17'], 'C4'],
    ['beside its name', ['Jumlah inovasi', undefined, '3', undefined, '17'], 'C4'],
    ['in one cell with its name', ['Jumlah inovasi: 3', undefined, undefined, undefined, '17'], 'A4'],
  ])('a wrong count %s is asked beside other totals', (_, total, sel) => {
    const result = importSheets({
      rows: [[...HEADER, 'Jumlah SDM'], [...record(1, 'SIAP'), '12'], [...record(2, 'TANGGAP'), '5'], total],
    });
    expect(questionsOf(result, 'jumlah_berbeda')).toMatchObject([
      { tertulis: 3, terbaca: 2, place: { sel } },
    ]);
  });

  it('a wrong count in the heading of a group is asked', () => {
    const result = importSheets({
      rows: [HEADER, ['I. Dinas Kesehatan (3 inovasi)'], record(1, 'SIAP'), record(2, 'TANGGAP')],
      merges: ['A2:D2'],
    });
    expect(questionsOf(result, 'jumlah_berbeda')).toMatchObject([{ tertulis: 3, terbaca: 2 }]);
  });

  it('subtotals and the total of all are both right', () => {
    const result = importSheets({
      rows: [
        HEADER,
        ['A', 'DINAS KESEHATAN'],
        record(1, 'SIAP'),
        ['', 'Sub Total', '1'],
        ['B', 'DINAS SOSIAL'],
        record(1, 'TANGGAP', 'Dinas Sosial'),
        record(2, 'SIGAP', 'Dinas Sosial'),
        ['', 'Sub Total', '2'],
        ['', 'TOTAL', '3'],
      ],
    });
    expect(questionsOf(result, 'jumlah_berbeda')).toEqual([]);
    expect(result.report.sheets[0]?.rowTally).toMatchObject({ jumlah: 3, judul_kelompok: 2, diterima: 3 });
  });

  it('a row with values but without a name is rejected and asked about', () => {
    const result = importSheets({
      rows: [HEADER, record(1, 'SIAP'), ['2', undefined, 'Dinas Sosial', 'Penerapan']],
    });
    expect(questionsOf(result, 'baris_ditolak')).toMatchObject([
      { alasan: 'tanpa_nama', place: { sel: 'A3' } },
    ]);
    expect(result.report.innovations).toBe(1);
  });

  it.each([
    ['a number and an office', ['2', undefined, 'Dinas Sosial']],
    ['an office in the column of the offices', [undefined, undefined, 'Dinas Sosial']],
  ])('a row with %s alone is no heading of a group', (_, row) => {
    const result = importSheets({ rows: [HEADER, record(1, 'SIAP'), row, record(3, 'TANGGAP')] });
    expect(questionsOf(result, 'baris_ditolak')).toMatchObject([
      { alasan: 'tanpa_nama', place: { baris: 3 } },
    ]);
    expect(result.report.sheets[0]?.rowTally).toMatchObject({ ditolak: 1, judul_kelompok: 0, diterima: 2 });
  });

  it.each([
    ['beside the names', [undefined, undefined, undefined]],
    ['among the names', [undefined]],
  ])('a signature %s is one as a whole, and its name is repeated nowhere', (_, indent) => {
    const signature = [
      'Martapura, 31 Mei 2026',
      'Kepala Dinas Kesehatan',
      'dr. CONTOH ORANG',
      'NIP 19700101 199503 1 001',
    ].map((line) => [...indent, line]);
    const result = importSheets({ rows: [HEADER, record(1, 'SIAP'), [], ...signature] });
    expect(valuesOf(result, 'nama')).toEqual(['SIAP']);
    expect(result.report.sheets[0]?.rowTally).toMatchObject({ ditolak: 4, diterima: 1 });
    expect(questionsOf(result, 'baris_ditolak').map(({ alasan }) => alasan)).not.toContain('tanpa_nama');
    expect(JSON.stringify(result.report)).not.toMatch(/CONTOH ORANG|19700101/u);
  });

  it('an innovation below a note stays one', () => {
    const result = importSheets({
      rows: [HEADER, record(1, 'SIAP'), [undefined, 'Catatan: belum lengkap'], [undefined, 'TANGGAP']],
    });
    expect(valuesOf(result, 'nama')).toEqual(['SIAP', 'TANGGAP']);
  });

  it('an innovation whose name begins with "Jumlah" stays one', () => {
    const result = importSheets({ rows: [HEADER, record(1, 'JUMLAH SEHAT'), record(2, 'Total Bersih')] });
    expect(valuesOf(result, 'nama')).toEqual(['JUMLAH SEHAT', 'Total Bersih']);
  });

  it('blank and hidden rows: nothing is lost, the hidden are named', () => {
    const result = importSheets({
      rows: [HEADER, record(1, 'SIAP'), [], ['\u00a0', ' '], record(2, 'TANGGAP')],
      hiddenRows: [5],
    });
    expect(valuesOf(result, 'nama')).toEqual(['SIAP', 'TANGGAP']);
    expect(result.report.sheets[0]?.rowTally).toMatchObject({ kosong: 1, diterima: 2 });
    expect(questionsOf(result, 'baris_tersembunyi')).toMatchObject([{ nama: 'TANGGAP' }]);
  });
});

describe('offices', () => {
  it('are filled down inside a merged cell only', () => {
    const result = importSheets({
      rows: [
        HEADER,
        record(1, 'SIAP'),
        record(2, 'TANGGAP', undefined).map((cell, index) => (index === 2 ? undefined : cell)),
        ['3', 'SIGAP', undefined, 'Penerapan'],
      ],
      merges: ['C2:C3'],
    });
    expect(valuesOf(result, 'perangkat_daerah')).toEqual(['Dinas Kesehatan', 'Dinas Kesehatan', undefined]);
    expect(questionsOf(result, 'pd_kosong')).toMatchObject([{ nama: 'SIGAP' }]);
    const inovasi = result.document.entries.get('inovasi')?.value;
    const second = inovasi?.kind === 'list' ? inovasi.items[1] : undefined;
    const office =
      second?.kind === 'map' ? second.entries.get('perangkat_daerah')?.value.place.sel : undefined;
    expect(office).toBe('C2');
  });

  it('come from the heading of the group where no column names them', () => {
    const result = importSheets({
      rows: [
        ['No', 'Nama Inovasi', 'Tahapan'],
        ['A. DINAS KESEHATAN'],
        ['1', 'SIAP', 'Penerapan'],
        ['B. KECAMATAN ARANIO'],
        ['1', 'TANGGAP', 'Uji Coba'],
      ],
      merges: ['A2:C2', 'A4:C4'],
    });
    expect(valuesOf(result, 'perangkat_daerah')).toEqual(['DINAS KESEHATAN', 'KECAMATAN ARANIO']);
    expect(result.report.changes).toContainEqual({
      place: expect.objectContaining({ sel: 'A4' }),
      field: 'perangkat_daerah',
      from: 'B. KECAMATAN ARANIO',
      to: 'KECAMATAN ARANIO',
      reason: 'dari_judul_kelompok',
    });
  });
});

describe('ids', () => {
  it.each([
    ['opd/Dinas Sosial.xlsx', 'DINAS-SOSIAL'],
    ['C:\\Inovasi\\dinkes.v2.csv', 'DINKES-V2'],
    ['---.csv', 'INV'],
    ['Dinas Pemberdayaan Perempuan 1.csv', expect.stringMatching(/^DINAS-PEMBERDAYA-[0-9A-Z]{4}$/)],
  ])('of %j may begin with %s', (file, prefix) => {
    expect(idPrefixOfFile(file)).toEqual(prefix);
  });

  it('begin differently for long names that begin alike', () => {
    const names = Array.from({ length: 40 }, (_, index) => `Badan Perencanaan Pembangunan ${index}.csv`);
    expect(new Set(names.map(idPrefixOfFile)).size).toBe(40);
    for (const name of names) expect(idPrefixOfFile(name).length).toBeLessThanOrEqual(21);
  });

  it('of names that are equal take the ending, the folder or a letter', () => {
    const prefixes = (...files: readonly string[]) => [...chooseIdPrefixes(files).values()];
    expect(prefixes('daftar.csv', 'daftar.xlsx')).toEqual(['DAFTAR-CSV', 'DAFTAR-XLSX']);
    expect(prefixes('a/daftar.csv', 'b/daftar.csv')).toEqual(['A-DAFTAR', 'B-DAFTAR']);
    expect(prefixes('a b.csv', 'a_b.csv')).toEqual(['A-B-CSV-A', 'A-B-CSV-B']);
    expect(prefixes('dinkes.csv', 'disdik.csv')).toEqual(['DINKES', 'DISDIK']);
  });

  it('are given in the order of the rows and noted', () => {
    const result = importCsv('ID,Nama Inovasi\nINV-002,SIAP\n,TANGGAP\n,SIGAP\n');
    expect(valuesOf(result, 'id')).toEqual(['INV-002', 'INV-003', 'INV-004']);
    expect(result.report.changes.filter(({ reason }) => reason === 'id_dibuat')).toHaveLength(2);
  });

  it('begin as the caller says, so that several files do not collide', () => {
    expect(valuesOf(importCsv('Nama Inovasi\nSIAP\n', { idPrefix: 'DINKES' }), 'id')).toEqual(['DINKES-001']);
  });
});
