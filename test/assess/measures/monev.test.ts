import { describe, expect, it } from 'vitest';
import { paperLike, papers } from '../../support/papers.js';
import { levelsOf } from '../../support/slots.js';

const paper = paperLike({ jenis: 'laporan_monev', berkas: 'laporan.pdf', tanggal: 'T-1-06-30' });

describe.each([2023, 2024, 2025, 2026, 2027])('monev, edition %i', (year) => {
  it.each([
    ['laporan_monev', 1],
    ['testimoni', 1],
    ['laporan_skm', 2],
    ['laporan_penelitian', 3],
    ['undangan', 0],
  ])('%s is level %i', (jenis, level) => {
    expect(levelsOf(year, 'monev', paper({ jenis }))).toEqual({ pasti: level, mungkin: level });
  });

  it('takes the best', () => {
    const documents = papers(paper(), paper({ jenis: 'laporan_skm' }), paper({ jenis: 'testimoni' }));
    expect(levelsOf(year, 'monev', documents)).toEqual({ pasti: 2, mungkin: 2 });
  });

  it.each([
    ['T-3-12-31', 0],
    ['T-2-01-01', 3],
    ['T-0-12-31', 3],
    ['T+1-01-01', 0],
  ])('a study of %s is level %i', (tanggal, level) => {
    const documents = paper({ jenis: 'laporan_penelitian', tanggal });
    expect(levelsOf(year, 'monev', documents)).toEqual({ pasti: level, mungkin: level });
  });

  it('is not sure of a report without a date or a kind', () => {
    expect(levelsOf(year, 'monev', paper({ tanggal: '' }))).toEqual({ pasti: 0, mungkin: 1 });
    expect(levelsOf(year, 'monev', paper({ jenis: '' }))).toEqual({ pasti: 0, mungkin: 3 });
  });

  it.each(['laporan.jpg', 'laporan.jpeg', 'laporan.png', 'LAPORAN.PDF'])('takes %s', (berkas) => {
    expect(levelsOf(year, 'monev', paper({ berkas }))).toEqual({ pasti: 1, mungkin: 1 });
  });

  it.each([
    ['a text document', { berkas: 'laporan.docx' }],
    ['neither file nor link', { berkas: '' }],
  ])('does not take %s', (_, change) => {
    expect(levelsOf(year, 'monev', paper(change))).toEqual({ pasti: 0, mungkin: 0 });
  });
});
