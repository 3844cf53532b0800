import { describe, expect, it } from 'vitest';
import { URUSAN, URUSAN_SPELLINGS, WORD_RESPELLINGS } from '../../../src/inventory/lists/urusan.js';

describe('URUSAN', () => {
  it.each([
    ['wajib_pelayanan_dasar', 6],
    ['wajib_non_pelayanan_dasar', 18],
    ['pilihan', 8],
    ['penunjang', 6],
  ])('has the group %s with %i urusan', (group, count) => {
    expect(URUSAN.filter(({ kelompok }) => kelompok === group)).toHaveLength(count);
  });

  it('names every urusan once', () => {
    expect(new Set(URUSAN.map(({ nama }) => nama)).size).toBe(38);
  });

  it('holds the six yandas under their names in the law', () => {
    const yandas = URUSAN.filter(({ kelompok }) => kelompok === 'wajib_pelayanan_dasar');
    expect(yandas.map(({ nama }) => nama)).toEqual([
      'Pendidikan',
      'Kesehatan',
      'Pekerjaan Umum dan Penataan Ruang',
      'Perumahan Rakyat dan Kawasan Permukiman',
      'Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat',
      'Sosial',
    ]);
  });
});

describe('URUSAN_SPELLINGS', () => {
  it('hangs every spelling on a name of the list', () => {
    const names = URUSAN.map(({ nama }) => nama);
    for (const name of Object.keys(URUSAN_SPELLINGS)) expect(names).toContain(name);
  });

  it('lists no spelling twice', () => {
    const spellings = Object.values(URUSAN_SPELLINGS)
      .flat()
      .map((spelling) => spelling.toLowerCase());
    expect(new Set(spellings).size).toBe(spellings.length);
  });

  it.each(['UKM', 'LHK', 'Perindag', 'Pemberdayaan Masyarakat'])('leaves out the ambiguous %s', (text) => {
    expect(Object.values(URUSAN_SPELLINGS).flat()).not.toContain(text);
  });
});

describe('WORD_RESPELLINGS', () => {
  it('leads to words of the list', () => {
    const list = URUSAN.map(({ nama }) => nama.toLowerCase()).join(' ');
    for (const official of WORD_RESPELLINGS.values()) expect(list).toContain(official);
  });
});
