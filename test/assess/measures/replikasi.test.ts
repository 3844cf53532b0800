import { describe, expect, it } from 'vitest';
import { paperLike, papers } from '../../support/papers.js';
import { levelsOf } from '../../support/slots.js';

const paper = paperLike({
  jenis: 'dokumen_replikasi',
  berkas: 'replikasi.pdf',
  memuat: '[tanda_tangan]',
  unsur: '[Kabupaten Tapin]',
});

describe.each([2023, 2024, 2025, 2026, 2027])('replikasi, edition %i', (year) => {
  it.each([
    ['Kabupaten Tapin', 1],
    ['Kabupaten Tapin, Kota Banjarbaru', 2],
    ['Kabupaten Tapin, Kota Banjarbaru, Kabupaten Balangan', 3],
    ['Kabupaten Tapin, Kota Banjarbaru, Kabupaten Balangan, Kabupaten Tabalong', 3],
    ['Kabupaten Tapin, Kab. Tapin, Pemkab Tapin, Pemerintah Kabupaten Tapin', 1],
    ['Tapin, Kabupaten Tapin', 1],
    ['Kabupaten Bogor, Kota Bogor', 2],
    // The own region is none of the others.
    ['Kabupaten Banjar', 0],
    ['Kab. Banjar, Pemkab Banjar, Pemerintah Kabupaten Banjar', 0],
    ['Banjar', 0],
    ['Kabupaten Banjar, Kabupaten Tapin', 1],
    ['Kota Banjar', 1],
    ['Provinsi Kalimantan Selatan', 1],
    ['"-", ""', 0],
    ['', 0],
  ])('by %s: level %i', (unsur, level) => {
    expect(levelsOf(year, 'replikasi', paper({ unsur: `[${unsur}]` }))).toEqual({
      pasti: level,
      mungkin: level,
    });
  });

  it('puts the regions of all documents together', () => {
    const documents = papers(
      paper(),
      paper({ unsur: '[Kota Banjarbaru]' }),
      paper({ unsur: 'Kabupaten Tapin' }),
    );
    expect(levelsOf(year, 'replikasi', documents)).toEqual({ pasti: 2, mungkin: 2 });
  });

  it.each(['dokumen_kerja_sama', 'dokumen_replikasi', 'surat_korespondensi', 'surat_pernyataan_replikasi'])(
    '%s counts',
    (jenis) => {
      expect(levelsOf(year, 'replikasi', paper({ jenis }))).toEqual({ pasti: 1, mungkin: 1 });
    },
  );

  it.each([
    ['the regions', { unsur: '' }, 3],
    ['the contents', { memuat: '' }, 1],
    ['the kind', { jenis: '' }, 1],
  ])('is not sure while %s are not stated', (_, change, mungkin) => {
    expect(levelsOf(year, 'replikasi', paper(change))).toEqual({ pasti: 0, mungkin });
  });

  it.each([
    ['no signature', { memuat: '[logo]' }],
    ['an image', { berkas: 'replikasi.jpg' }],
    ['another kind', { jenis: 'undangan' }],
    ['neither file nor link', { berkas: '' }],
  ])('does not take %s', (_, change) => {
    expect(levelsOf(year, 'replikasi', paper(change))).toEqual({ pasti: 0, mungkin: 0 });
  });

  it('has no window', () => {
    expect(levelsOf(year, 'replikasi', paper({ tanggal: '2010-01-01' }))).toEqual({ pasti: 1, mungkin: 1 });
  });
});
