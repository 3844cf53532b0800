import { describe, expect, it } from 'vitest';
import { paperLike, papers } from '../../support/papers.js';
import { levelsOf, slotOf } from '../../support/slots.js';

const paper = paperLike({
  jenis: 'sk_kdh',
  berkas: 'sk.pdf',
  tanggal: 'T-1-03-01',
  memuat: '[tanda_tangan]',
  unsur: '[Dinas Sosial, Dinas Perhubungan]',
});

const FIVE = ['Dinas Sosial', 'Dinas Perhubungan', 'Dinas Pangan', 'Badan Kepegawaian', 'Kecamatan Aranio'];

/** One paper that names the first of five perangkat daerah. */
const naming = (count: number): string => paper({ unsur: `[${FIVE.slice(0, count).join(', ')}]` });

describe.each([
  [2023, [1, 1, 2, 2, 3]],
  [2024, [1, 1, 2, 2, 3]],
  [2025, [0, 1, 2, 2, 3]],
  [2026, [0, 1, 2, 2, 3]],
  [2027, [0, 1, 2, 2, 3]],
])('jejaring, edition %i', (year, expected) => {
  it.each([1, 2, 3, 4, 5])('%i perangkat daerah', (count) => {
    const level = expected[count - 1];
    expect(levelsOf(year, 'jejaring', naming(count))).toEqual({ pasti: level, mungkin: level });
  });

  it('counts more than five like five, and none like nothing', () => {
    const documents = papers(naming(5), paper({ unsur: '[Dinas Kesehatan, Inspektorat]' }));
    expect(levelsOf(year, 'jejaring', documents)).toEqual({ pasti: 3, mungkin: 3 });
    expect(levelsOf(year, 'jejaring', paper({ unsur: '[]' }))).toEqual({ pasti: 0, mungkin: 0 });
  });

  it('may be any number while none is named', () => {
    expect(levelsOf(year, 'jejaring', paper({ unsur: '' }))).toEqual({ pasti: 0, mungkin: 3 });
  });

  it.each([
    ['the same office in other words', 'Dinas Sosial, Dinsos, DINAS SOSIAL, Dinas Sosial Kab. Banjar'],
    ['units of one office', 'Dinas Sosial, Bidang Rehabilitasi Dinas Sosial, UPT Panti Dinas Sosial'],
    ['blanks and dashes', 'Dinas Sosial, "", "-", " "'],
  ])('counts %s once', (_, unsur) => {
    const level = expected[0];
    expect(levelsOf(year, 'jejaring', paper({ unsur: `[${unsur}]` }))).toEqual({
      pasti: level,
      mungkin: level,
    });
  });

  it('counts units once that the register puts under one office', () => {
    const register =
      '{nama: Dinas Kesehatan, singkatan: Dinkes}, {nama: Puskesmas Martapura, induk: Dinkes}, {nama: RSUD Ratu Zalecha, induk: Dinas Kesehatan}';
    const documents = paper({ unsur: '[Dinkes, Puskesmas Martapura, RSUD Ratu Zalecha]' });
    expect(slotOf(year, 'jejaring', documents, { register })).toMatchObject({
      pasti: expected[0],
      mungkin: expected[0],
      found: { jumlah: 1 },
    });
  });

  it.each([
    ['T-3-12-31', 0],
    ['T-2-01-01', expected[2]],
    ['T-0-12-31', expected[2]],
    ['T+1-01-01', 0],
  ])('a document dated %s is level %i', (tanggal, level) => {
    const documents = paper({ tanggal, unsur: '[Dinas Sosial, Dinas Pangan, Inspektorat]' });
    expect(levelsOf(year, 'jejaring', documents)).toEqual({ pasti: level, mungkin: level });
  });

  it.each([
    ['a date', { tanggal: '' }, 1],
    ['contents', { memuat: '' }, 1],
    ['a kind', { jenis: '' }, 1],
    ['a signature', { memuat: '[peran]' }, 0],
  ])('is not sure without %s', (_, change, mungkin) => {
    expect(levelsOf(year, 'jejaring', paper(change))).toEqual({ pasti: 0, mungkin });
  });

  it.each(['sk_kdh', 'sk_kpd_an_kdh', 'surat_penugasan', 'surat_perintah'])('%s counts', (jenis) => {
    expect(levelsOf(year, 'jejaring', paper({ jenis }))).toEqual({ pasti: 1, mungkin: 1 });
  });

  it.each([
    ['an SK of the Kepala PD in own name', { jenis: 'sk_kpd' }],
    ['an image', { berkas: 'sk.jpg' }],
  ])('%s does not', (_, change) => {
    expect(levelsOf(year, 'jejaring', paper(change))).toEqual({ pasti: 0, mungkin: 0 });
  });
});
