import { describe, expect, it } from 'vitest';
import { paperLike, papers } from '../../support/papers.js';
import { levelsOf, slotOf } from '../../support/slots.js';

const paper = paperLike({ jenis: 'foto', berkas: 'alat.jpg', pilihan: 'manual' });

describe.each([2023, 2024, 2025, 2026, 2027])('alat_kerja, edition %i', (year) => {
  it.each([
    ['manual', 1],
    ['elektronik', 2],
    ['daring', 3],
    ['Daring', 3],
    ['otomatis', 0],
    // A word of the language the program is written in is no code of the form.
    ['constructor', 0],
  ])('%s is level %i', (pilihan, level) => {
    expect(levelsOf(year, 'alat_kerja', paper({ pilihan }))).toEqual({ pasti: level, mungkin: level });
  });

  it('takes the best', () => {
    const documents = papers(paper(), paper({ pilihan: 'daring' }), paper({ pilihan: 'elektronik' }));
    expect(levelsOf(year, 'alat_kerja', documents)).toEqual({ pasti: 3, mungkin: 3 });
  });

  it('may be any while the choice is not stated', () => {
    expect(levelsOf(year, 'alat_kerja', paper({ pilihan: '' }))).toEqual({ pasti: 0, mungkin: 3 });
    expect(levelsOf(year, 'alat_kerja', papers(paper({ pilihan: '' }), paper()))).toEqual({
      pasti: 1,
      mungkin: 3,
    });
  });

  it.each(['alat.pdf', 'alat.jpg', 'alat.jpeg', 'alat.PNG'])('takes %s', (berkas) => {
    expect(levelsOf(year, 'alat_kerja', paper({ berkas }))).toEqual({ pasti: 1, mungkin: 1 });
  });

  it.each([
    ['a video', { berkas: 'alat.mp4' }],
    ['a name without an ending', { berkas: 'alat' }],
    ['an office document', { berkas: 'alat.docx' }],
    ['neither file nor link', { berkas: '' }],
    ['another kind', { jenis: 'buku_manual' }],
  ])('does not take %s', (_, change) => {
    expect(levelsOf(year, 'alat_kerja', paper(change))).toEqual({ pasti: 0, mungkin: 0 });
  });

  it('takes both kinds, and an unstated kind as possible', () => {
    expect(levelsOf(year, 'alat_kerja', paper({ jenis: 'tangkapan_layar' }))).toEqual({
      pasti: 1,
      mungkin: 1,
    });
    expect(levelsOf(year, 'alat_kerja', paper({ jenis: '' }))).toEqual({ pasti: 0, mungkin: 1 });
  });

  it('is not filled without a document', () => {
    const slot = slotOf(year, 'alat_kerja', '');
    expect(slot).toMatchObject({ pasti: 0, mungkin: 0, status: 'tidak_terisi' });
  });
});
