import { describe, expect, it } from 'vitest';
import { importSheets, questionsOf, valuesOf } from '../../support/import-sheets.js';
import type { CellSource } from '../../support/workbook-builder.js';

/** A list of innovations SATU, DUA ... with these values in the column left of the names. */
function importNumbered(heading: string, numbers: readonly CellSource[]) {
  const names = ['SATU', 'DUA', 'TIGA', 'EMPAT', 'LIMA'];
  return importSheets({
    rows: [
      [heading, 'Nama Inovasi', 'OPD'],
      ...numbers.map((number, index) => [number, names[index], 'Dinas Sosial']),
    ],
  });
}

describe('codes under a heading for numbers', () => {
  it.each(['No', 'Nomor', 'No.', 'Nomor Urut', 'Kode'])('"%s" are the ids', (heading) => {
    const result = importNumbered(heading, ['INV-01', 'INV-07', 'INV-03']);
    expect(valuesOf(result, 'id')).toEqual(['INV-01', 'INV-07', 'INV-03']);
    expect(result.report.sheets[0]?.columns[0]?.field).toBe('id');
    expect(result.report.changes.filter(({ reason }) => reason === 'id_dibuat')).toEqual([]);
    expect(result.report.questions).toEqual([]);
  });

  it.each([
    [['KES 1', 'KES 2', 'SOS 1']],
    [['2024/003', '2024/011', '2025/002']],
    [['1182321', '1182540', '1190011']],
    [['A.1', 'A.2', 'B.1']],
  ])('such as %j', (codes) => {
    expect(valuesOf(importNumbered('No', codes), 'id')).toEqual(codes);
  });

  it.each([
    [['1', '2', '3']],
    [['1.', '2.', '3.']],
    [['I', 'II', 'III']],
    [['a)', 'b)', 'c)']],
    [['1.1', '1.2', '2.1']],
    // One code for all is that of a group, and one code among numbers a slip.
    [['KES-1', 'KES-1', 'KES-1']],
    [['1', '2', 'INV-3']],
  ])('are not %j', (numbers) => {
    const result = importNumbered('No', numbers);
    expect(valuesOf(result, 'id')).toEqual(['INV-001', 'INV-002', 'INV-003']);
    expect(result.report.sheets[0]?.columns[0]?.field).toBe('nomor_urut');
  });

  it('leave the column alone where another one holds the ids', () => {
    const result = importSheets({
      rows: [
        ['No', 'Kode', 'Nama Inovasi', 'OPD'],
        ['A-1', 'X1', 'SATU', 'Dinas Sosial'],
        ['A-2', 'X2', 'DUA', 'Dinas Sosial'],
      ],
    });
    expect(valuesOf(result, 'id')).toEqual(['X1', 'X2']);
  });

  it('beside a column that counts', () => {
    const result = importSheets({
      rows: [
        ['No', 'Nomor', 'Nama Inovasi', 'OPD'],
        ['1', 'INV-01', 'SATU', 'Dinas Sosial'],
        ['2', 'INV-02', 'DUA', 'Dinas Sosial'],
      ],
    });
    expect(valuesOf(result, 'id')).toEqual(['INV-01', 'INV-02']);
    expect(result.report.sheets[0]?.columns.map(({ field }) => field).slice(0, 2)).toEqual([
      'nomor_urut',
      'id',
    ]);
  });

  it('do not make an innovation of a heading or of a prepared line', () => {
    const result = importSheets({
      rows: [
        ['No', 'Nama Inovasi', 'OPD'],
        ['A', 'DINAS SOSIAL'],
        ['INV-01', 'SATU', 'Dinas Sosial'],
        ['INV-02', 'DUA', 'Dinas Sosial'],
        ['INV-03'],
        ['', 'Jumlah', '2'],
      ],
    });
    expect(valuesOf(result, 'id')).toEqual(['INV-01', 'INV-02']);
    expect(result.report.sheets[0]?.rowTally).toMatchObject({ judul_kelompok: 1, ditolak: 1, jumlah: 1 });
    expect(questionsOf(result, 'baris_ditolak')).toMatchObject([
      { alasan: 'tanpa_nama', place: { sel: 'A5' } },
    ]);
    expect(questionsOf(result, 'jumlah_berbeda')).toEqual([]);
  });
});

describe('ids of only some innovations', () => {
  it.each(['No', 'Kode'])('under "%s" are asked about once, at the first blank cell', (heading) => {
    const result = importNumbered(heading, ['INV-01', undefined, 'INV-03', undefined]);
    expect(questionsOf(result, 'kode_sebagian')).toMatchObject([
      { jumlah: 2, contoh: 'INV-01', place: { sel: 'A3' } },
    ]);
    expect(valuesOf(result, 'id')).toEqual(['INV-01', 'INV-002', 'INV-03', 'INV-004']);
  });

  it('that repeat stay as written: the check of ids says so', () => {
    const result = importNumbered('No', ['INV-01', 'INV-02', 'INV-02']);
    expect(valuesOf(result, 'id')).toEqual(['INV-01', 'INV-02', 'INV-02']);
  });
});
