import { describe, expect, it } from 'vitest';
import { paperLike, papers } from '../../support/papers.js';
import { levelsOf } from '../../support/slots.js';

const paper = paperLike({ jenis: 'tangkapan_layar', berkas: 'a.jpg', pilihan: 'daring' });

/** Writes "daring@a.jpg hotline@b.jpg" as one record per pair; an empty method is not stated. */
const showing = (pairs: string): string =>
  papers(
    ...pairs.split(' ').map((pair) => {
      const [pilihan = '', berkas = ''] = pair.split('@');
      return paper({ pilihan, berkas: `'${berkas}'` });
    }),
  );

describe.each([2024, 2025, 2026, 2027])('informasi_layanan, edition %i: methods', (year) => {
  it.each([
    ['tatap_muka@a.jpg', 1],
    ['hotline@a.jpg', 1],
    ['media_sosial@a.jpg', 1],
    ['daring@a.jpg', 1],
    ['tatap_muka@a.jpg hotline@b.jpg', 2],
    ['tatap_muka@a.jpg hotline@b.jpg daring@c.jpg', 3],
    ['tatap_muka@a.jpg hotline@b.jpg daring@c.jpg media_sosial@d.jpg', 3],
    ['daring@a.jpg daring@b.jpg', 1],
    ['surat@a.jpg', 0],
    // A collage counts for one method only.
    ['tatap_muka@a.jpg hotline@a.jpg daring@a.jpg', 1],
    ['tatap_muka@a.jpg hotline@a.jpg hotline@b.jpg', 2],
    ['tatap_muka@a.jpg hotline@a.jpg hotline@b.jpg tatap_muka@b.jpg daring@b.jpg', 2],
    // The same file, however its path is written.
    ['tatap_muka@foto/a.jpg hotline@foto\\a.jpg daring@./foto/A.JPG', 1],
  ])('%s: level %i', (pairs, level) => {
    expect(levelsOf(year, 'informasi_layanan', showing(pairs))).toEqual({ pasti: level, mungkin: level });
  });

  it.each([
    ['@a.jpg', 0, 1],
    ['daring@a.jpg @b.jpg', 1, 2],
    ['daring@a.jpg @a.jpg', 1, 1],
    ['@a.jpg @b.jpg @c.jpg', 0, 3],
    ['@a.jpg @a.jpg', 0, 1],
    ['daring@a.jpg daring@b.jpg @a.jpg @b.jpg', 1, 2],
  ])('%s: level %i is sure, %i possible', (pairs, pasti, mungkin) => {
    expect(levelsOf(year, 'informasi_layanan', showing(pairs))).toEqual({ pasti, mungkin });
  });

  it('takes links like files', () => {
    const link = (pilihan: string, tautan: string): string => paper({ pilihan, berkas: '', tautan });
    const same = papers(link('daring', '"https://a.example"'), link('media_sosial', '"https://a.example"'));
    expect(levelsOf(year, 'informasi_layanan', same)).toEqual({ pasti: 1, mungkin: 1 });
    const two = papers(link('daring', '"https://a.example"'), link('media_sosial', '"https://b.example"'));
    expect(levelsOf(year, 'informasi_layanan', two)).toEqual({ pasti: 2, mungkin: 2 });
  });
});

describe('informasi_layanan, edition 2023: the best channel', () => {
  it.each([
    ['tatap_muka', 1],
    ['hotline', 1],
    ['surel', 2],
    ['media_sosial', 2],
    ['daring', 3],
    ['surat', 0],
  ])('%s is level %i', (pilihan, level) => {
    expect(levelsOf(2023, 'informasi_layanan', paper({ pilihan }))).toEqual({ pasti: level, mungkin: level });
  });

  it('does not count channels', () => {
    const documents = showing('tatap_muka@a.jpg hotline@b.jpg media_sosial@c.jpg');
    expect(levelsOf(2023, 'informasi_layanan', documents)).toEqual({ pasti: 2, mungkin: 2 });
  });
});

describe.each([2023, 2024, 2025, 2026, 2027])('informasi_layanan, edition %i: documents', (year) => {
  const best = year === 2023 ? 3 : 1;

  it.each([
    ['a photo', { jenis: 'foto' }],
    ['a PDF, which is only worth a warning', { berkas: 'a.pdf' }],
  ])('takes %s', (_, change) => {
    expect(levelsOf(year, 'informasi_layanan', paper(change))).toEqual({ pasti: best, mungkin: best });
  });

  it.each([
    ['a video', { berkas: 'a.mp4' }],
    ['another kind', { jenis: 'sop' }],
    ['neither file nor link', { berkas: '' }],
  ])('does not take %s', (_, change) => {
    expect(levelsOf(year, 'informasi_layanan', paper(change))).toEqual({ pasti: 0, mungkin: 0 });
  });

  it('is not sure of an unstated kind', () => {
    expect(levelsOf(year, 'informasi_layanan', paper({ jenis: '' }))).toEqual({ pasti: 0, mungkin: best });
  });
});
