import { describe, expect, it } from 'vitest';
import { paperLike, papers } from '../../support/papers.js';
import { levelsOf } from '../../support/slots.js';

const paper = paperLike({
  jenis: 'tangkapan_layar',
  berkas: 'layar.jpg',
  tanggal: 'T-1-03-01',
  pilihan: 'medsos',
});

describe.each([
  [2023, { spanduk: 1, tatap_muka: 0, media_fisik: 0, medsos: 2, media_pemda: 3, media_luar: 3, radio: 0 }],
  [2024, { spanduk: 1, tatap_muka: 1, media_fisik: 1, medsos: 2, media_pemda: 3, media_luar: 3, radio: 0 }],
  [2025, { spanduk: 1, tatap_muka: 0, media_fisik: 0, medsos: 2, media_pemda: 2, media_luar: 3, radio: 0 }],
  [2026, { spanduk: 1, tatap_muka: 0, media_fisik: 0, medsos: 2, media_pemda: 2, media_luar: 3, radio: 0 }],
  [2027, { spanduk: 1, tatap_muka: 0, media_fisik: 0, medsos: 2, media_pemda: 2, media_luar: 3, radio: 0 }],
])('sosialisasi, edition %i', (year, expected) => {
  it.each(Object.entries(expected))('%s is level %i', (pilihan, level) => {
    expect(levelsOf(year, 'sosialisasi', paper({ pilihan }))).toEqual({ pasti: level, mungkin: level });
  });

  it('takes the best', () => {
    const documents = papers(
      paper({ jenis: 'foto', pilihan: 'spanduk' }),
      paper({ pilihan: 'media_luar' }),
      paper(),
    );
    expect(levelsOf(year, 'sosialisasi', documents)).toEqual({ pasti: 3, mungkin: 3 });
  });

  it('may be the best while the medium is not stated', () => {
    expect(levelsOf(year, 'sosialisasi', paper({ pilihan: '' }))).toEqual({ pasti: 0, mungkin: 3 });
  });

  it.each([
    ['T-3-12-31', 0],
    ['T-2-01-01', 2],
    ['T-0-12-31', 2],
    ['T+1-01-01', 0],
  ])('a post of %s is level %i', (tanggal, level) => {
    expect(levelsOf(year, 'sosialisasi', paper({ tanggal }))).toEqual({ pasti: level, mungkin: level });
  });

  it('is not sure of a post without a date or a kind', () => {
    expect(levelsOf(year, 'sosialisasi', paper({ tanggal: '' }))).toEqual({ pasti: 0, mungkin: 2 });
    expect(levelsOf(year, 'sosialisasi', paper({ jenis: '' }))).toEqual({ pasti: 0, mungkin: 2 });
  });

  it.each(['foto', 'tangkapan_layar', 'konten_medsos', 'berita'])('%s counts', (jenis) => {
    expect(levelsOf(year, 'sosialisasi', paper({ jenis }))).toEqual({ pasti: 2, mungkin: 2 });
  });

  it('counts a PDF, which is only worth a warning', () => {
    expect(levelsOf(year, 'sosialisasi', paper({ berkas: 'layar.pdf' }))).toEqual({ pasti: 2, mungkin: 2 });
  });

  it.each([
    ['a video', { berkas: 'layar.mp4' }],
    ['another kind', { jenis: 'undangan' }],
    ['neither file nor link', { berkas: '' }],
  ])('does not take %s', (_, change) => {
    expect(levelsOf(year, 'sosialisasi', paper(change))).toEqual({ pasti: 0, mungkin: 0 });
  });
});

describe.each([2023, 2025, 2026, 2027])('sosialisasi, edition %i: the banner', (year) => {
  const photo = (memuat: string): string => paper({ jenis: 'foto', pilihan: 'spanduk', memuat });

  it('shows the name of the innovation, or is not said to show anything', () => {
    expect(levelsOf(year, 'sosialisasi', photo('[nama_inovasi]'))).toEqual({ pasti: 1, mungkin: 1 });
    expect(levelsOf(year, 'sosialisasi', photo(''))).toEqual({ pasti: 1, mungkin: 1 });
  });

  it('does not count when its contents are listed without the name', () => {
    expect(levelsOf(year, 'sosialisasi', photo('[logo]'))).toEqual({ pasti: 0, mungkin: 0 });
  });
});
