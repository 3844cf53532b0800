import { describe, expect, it } from 'vitest';
import { paperLike, papers } from '../../support/papers.js';
import { levelsOf } from '../../support/slots.js';

const paper = paperLike({
  jenis: 'sk_kdh',
  berkas: 'sk.pdf',
  tanggal: 'T-1-03-01',
  unsur: '[pemerintah, akademisi, bisnis]',
});

describe.each([2023, 2024, 2025, 2026, 2027])('aktor, edition %i', (year) => {
  it.each([
    ['pemerintah', 0],
    ['pemerintah, akademisi', 0],
    ['pemerintah, akademisi, bisnis', 1],
    ['pemerintah, akademisi, bisnis, komunitas', 2],
    ['pemerintah, akademisi, bisnis, komunitas, media', 3],
    ['pemerintah, akademisi, bisnis, komunitas, media, lsm', 3],
    ['pemerintah, Pemerintah, PEMERINTAH', 0],
    ['pemerintah, akademisi, pedagang', 0],
    ['pemerintah, akademisi, constructor', 0],
    ['', 0],
    // Other words for the same six.
    ['pemerintah, akademisi, bisnis, swasta', 1],
    ['pemerintah, akademisi, swasta, masyarakat', 2],
    ['komunitas, masyarakat, lsm, organisasi non-pemerintah', 0],
    ['Perguruan Tinggi, Dunia Usaha, Media Massa', 1],
  ])('%s: level %i', (unsur, level) => {
    expect(levelsOf(year, 'aktor', paper({ unsur: `[${unsur}]` }))).toEqual({ pasti: level, mungkin: level });
  });

  it('puts the actors of all documents together', () => {
    const documents = papers(
      paper({ unsur: '[pemerintah, akademisi]' }),
      paper({ jenis: 'publikasi_media', berkas: 'berita.jpg', unsur: '[media, akademisi]' }),
      paper({ jenis: 'csr', unsur: 'bisnis; komunitas' }),
    );
    expect(levelsOf(year, 'aktor', documents)).toEqual({ pasti: 3, mungkin: 3 });
  });

  it('may be all of them while none is stated', () => {
    expect(levelsOf(year, 'aktor', paper({ unsur: '' }))).toEqual({ pasti: 0, mungkin: 3 });
    expect(levelsOf(year, 'aktor', papers(paper(), paper({ unsur: '' })))).toEqual({ pasti: 1, mungkin: 3 });
  });

  it.each([
    ['T-3-12-31', 0],
    ['T-2-01-01', 1],
    ['T-0-12-31', 1],
    ['T+1-01-01', 0],
  ])('a document dated %s is level %i', (tanggal, level) => {
    expect(levelsOf(year, 'aktor', paper({ tanggal }))).toEqual({ pasti: level, mungkin: level });
  });

  it('is not sure of a document without a date', () => {
    expect(levelsOf(year, 'aktor', paper({ tanggal: '' }))).toEqual({ pasti: 0, mungkin: 1 });
  });

  it.each([
    'sk_kdh',
    'sk_kpd',
    'sk_kpd_an_kdh',
    'dokumen_kerja_sama',
    'dokumen_hibah',
    'csr',
    'publikasi_media',
    'undangan',
    'foto',
  ])('%s counts', (jenis) => {
    expect(levelsOf(year, 'aktor', paper({ jenis }))).toEqual({ pasti: 1, mungkin: 1 });
  });

  it.each([
    ['perkada', { jenis: 'perkada' }],
    ['a spreadsheet', { berkas: 'aktor.xlsx' }],
    ['neither file nor link', { berkas: '' }],
  ])('%s does not', (_, change) => {
    expect(levelsOf(year, 'aktor', paper(change))).toEqual({ pasti: 0, mungkin: 0 });
  });
});
