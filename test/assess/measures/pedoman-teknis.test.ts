import { describe, expect, it } from 'vitest';
import { paperLike, papers } from '../../support/papers.js';
import { levelsOf } from '../../support/slots.js';

const LINK = '"https://pedoman.example.go.id"';
const paper = paperLike({ jenis: 'buku_manual', berkas: 'buku.pdf' });

describe.each([2023, 2024, 2025, 2026, 2027])('pedoman_teknis, edition %i', (year) => {
  it.each([
    ['a printed book', 1, paper()],
    ['a printed book, photographed', 1, paper({ berkas: 'buku.jpg' })],
    ['an electronic book', 2, paper({ jenis: 'buku_elektronik' })],
    ['an online book with its link', 3, paper({ jenis: 'buku_daring', tautan: LINK })],
    ['an online book by its link alone', 3, paper({ jenis: 'buku_daring', berkas: '', tautan: LINK })],
    ['a screenshot with the link', 3, paper({ jenis: 'tangkapan_layar', berkas: 'layar.png', tautan: LINK })],
    ['a screenshot without a link', 0, paper({ jenis: 'tangkapan_layar', berkas: 'layar.png' })],
    ['an SOP instead of a guide', 0, paper({ jenis: 'sop' })],
    ['printed and electronic', 2, papers(paper(), paper({ jenis: 'buku_elektronik' }))],
    ['a text document', 0, paper({ berkas: 'buku.docx' })],
    ['neither file nor link', 0, paper({ berkas: '' })],
  ])('%s: level %i', (_, level, documents) => {
    expect(levelsOf(year, 'pedoman_teknis', documents)).toEqual({ pasti: level, mungkin: level });
  });

  it('is below level 3 for an online book without its link', () => {
    const { pasti, mungkin } = levelsOf(year, 'pedoman_teknis', paper({ jenis: 'buku_daring' }));
    expect(pasti).toBeLessThan(3);
    expect(mungkin).toBeLessThan(3);
  });

  it('may be the best kind while none is stated', () => {
    expect(levelsOf(year, 'pedoman_teknis', paper({ jenis: '', tautan: LINK }))).toEqual({
      pasti: 0,
      mungkin: 3,
    });
  });
});

describe.each([
  [2023, 0],
  [2024, 3],
  [2025, 0],
  [2026, 0],
  [2027, 0],
])('pedoman_teknis, edition %i: a video tutorial', (year, level) => {
  it(`is level ${level}`, () => {
    const documents = paper({ jenis: 'video_tutorial', berkas: 'tutorial.mp4' });
    expect(levelsOf(year, 'pedoman_teknis', documents)).toEqual({ pasti: level, mungkin: level });
  });
});
