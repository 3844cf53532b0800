import { describe, expect, it } from 'vitest';
import { paperLike, papers } from '../../support/papers.js';
import { levelsOf, withoutFiles } from '../../support/slots.js';

const ALL = ['latar_belakang', 'penjaringan_ide', 'pemilihan_ide', 'manfaat', 'dampak'];

const video = paperLike({ jenis: 'video', berkas: 'video.mp4', nilai: '5', unsur: `[${ALL.join(', ')}]` });
const cover = paperLike({ jenis: 'sampul_video', berkas: 'sampul.png', memuat: '[logo]' });

describe.each([2023, 2024, 2025, 2026, 2027])('video, edition %i', (year) => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
  ])('%i substances are level %i', (count, level) => {
    const documents = video({ unsur: `[${ALL.slice(0, count).join(', ')}]` });
    expect(levelsOf(year, 'video', documents)).toEqual({ pasti: level, mungkin: level });
  });

  it.each([
    ['0,5', 3],
    ['4,99', 3],
    ['5', 3],
    ['5,01', 0],
    ['12', 0],
  ])('%s minutes: level %i', (nilai, level) => {
    expect(levelsOf(year, 'video', video({ nilai: `"${nilai}"` }))).toEqual({ pasti: level, mungkin: level });
  });

  it('does not count the words it does not ask for, nor one of them twice', () => {
    const documents = video({ unsur: '[Latar Belakang, latar_belakang, penutup]' });
    expect(levelsOf(year, 'video', documents)).toEqual({ pasti: 1, mungkin: 1 });
  });

  it('puts the substances of two videos together, but not of one that is too long', () => {
    const short = video({ unsur: '[manfaat, dampak]' });
    const other = video({ unsur: '[latar_belakang]', berkas: 'dua.mp4' });
    const long = video({ unsur: '[latar_belakang]', berkas: 'dua.mp4', nilai: '6' });
    expect(levelsOf(year, 'video', papers(short, other))).toEqual({ pasti: 2, mungkin: 2 });
    expect(levelsOf(year, 'video', papers(short, long))).toEqual({ pasti: 1, mungkin: 1 });
  });

  it.each([
    ['the minutes', { nilai: '' }],
    ['the substances', { unsur: '' }],
    ['the kind', { jenis: '' }],
  ])('is not sure while %s are not stated', (_, change) => {
    expect(levelsOf(year, 'video', video(change))).toEqual({ pasti: 0, mungkin: 3 });
  });

  it('wants a cover beside it, but takes no level away without one', () => {
    expect(levelsOf(year, 'video', papers(video(), cover()))).toEqual({ pasti: 3, mungkin: 3 });
    expect(levelsOf(year, 'video', papers(video(), cover({ memuat: '[]' })))).toEqual({
      pasti: 3,
      mungkin: 3,
    });
  });

  it('takes no substances from the cover', () => {
    const documents = papers(video({ unsur: '[manfaat]' }), cover({ unsur: `[${ALL.join(', ')}]` }));
    expect(levelsOf(year, 'video', documents)).toEqual({ pasti: 1, mungkin: 1 });
    expect(levelsOf(year, 'video', cover({ unsur: '[manfaat]' }))).toEqual({ pasti: 0, mungkin: 0 });
    expect(levelsOf(year, 'video', cover())).toEqual({ pasti: 0, mungkin: 0 });
  });

  it('takes a link in place of a file', () => {
    const documents = video({ berkas: '', tautan: '"https://video.example/1"' });
    expect(levelsOf(year, 'video', documents)).toEqual({ pasti: 3, mungkin: 3 });
  });

  it.each([
    ['another container', { berkas: 'video.avi' }],
    ['an image', { berkas: 'video.jpg' }],
    ['neither file nor link', { berkas: '' }],
    ['another kind', { jenis: 'foto' }],
  ])('does not take %s', (_, change) => {
    expect(levelsOf(year, 'video', video(change))).toEqual({ pasti: 0, mungkin: 0 });
  });

  it('does not count a file that is missing on disk', () => {
    expect(levelsOf(year, 'video', video(), { files: withoutFiles('video.mp4') })).toEqual({
      pasti: 0,
      mungkin: 0,
    });
  });
});
