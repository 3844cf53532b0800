import { describe, expect, it } from 'vitest';
import { paperLike, papers } from '../../support/papers.js';
import { levelsOf } from '../../support/slots.js';

const sop = paperLike({ jenis: 'sop', berkas: 'sop.pdf', nilai: '1', memuat: '[durasi, tanda_tangan]' });
const report = paperLike({ jenis: 'proposal', berkas: 'proposal.pdf', nilai: '4', memuat: '[durasi]' });

describe.each([2023, 2024, 2025, 2026, 2027])('proses_layanan, edition %i', (year) => {
  it.each([
    ['0,5', 3],
    ['1', 3],
    ['1,01', 2],
    ['2', 2],
    ['5', 2],
    ['5,01', 1],
    ['6', 1],
    ['30', 1],
    ['-1', 0],
  ])('%s calendar days are level %i', (nilai, level) => {
    expect(levelsOf(year, 'proses_layanan', sop({ nilai: `"${nilai}"` }))).toEqual({
      pasti: level,
      mungkin: level,
    });
  });

  it('takes the quickest', () => {
    const documents = papers(sop({ nilai: '9' }), sop({ nilai: '3' }), sop({ nilai: '7' }));
    expect(levelsOf(year, 'proses_layanan', documents)).toEqual({ pasti: 2, mungkin: 2 });
  });

  it.each([
    ['the days', { nilai: '' }, 3],
    ['the contents', { memuat: '', nilai: '3' }, 2],
    ['the kind', { jenis: '', nilai: '3' }, 2],
  ])('is not sure while %s are not stated', (_, change, mungkin) => {
    expect(levelsOf(year, 'proses_layanan', sop(change))).toEqual({ pasti: 0, mungkin });
  });

  it.each([
    ['an SOP without duration', { memuat: '[tanda_tangan]' }],
    ['an SOP nobody authorised', { memuat: '[durasi]' }],
    ['an image', { berkas: 'sop.jpg' }],
    ['a guide', { jenis: 'buku_manual' }],
    ['neither file nor link', { berkas: '' }],
  ])('does not take %s', (_, change) => {
    expect(levelsOf(year, 'proses_layanan', sop(change))).toEqual({ pasti: 0, mungkin: 0 });
  });
});

describe.each([2023, 2024, 2025, 2026, 2027])('kecepatan_penciptaan, edition %i', (year) => {
  it.each([
    ['1', 3],
    ['4', 3],
    ['4,01', 2],
    ['5', 2],
    ['8', 2],
    ['8,01', 1],
    ['9', 1],
    ['24', 1],
    ['-1', 0],
  ])('%s months are level %i', (nilai, level) => {
    expect(levelsOf(year, 'kecepatan_penciptaan', report({ nilai: `"${nilai}"` }))).toEqual({
      pasti: level,
      mungkin: level,
    });
  });

  it.each(['proposal', 'laporan_penciptaan'])('%s counts', (jenis) => {
    expect(levelsOf(year, 'kecepatan_penciptaan', report({ jenis }))).toEqual({ pasti: 3, mungkin: 3 });
  });

  it.each([
    ['the months', { nilai: '' }, 3],
    ['the contents', { memuat: '', nilai: '6' }, 2],
    ['the kind', { jenis: '', nilai: '6' }, 2],
  ])('is not sure while %s are not stated', (_, change, mungkin) => {
    expect(levelsOf(year, 'kecepatan_penciptaan', report(change))).toEqual({ pasti: 0, mungkin });
  });

  it.each([
    ['a paper without durations', { memuat: '[tanda_tangan]' }],
    ['an image', { berkas: 'proposal.png' }],
    ['another kind', { jenis: 'sop' }],
    ['neither file nor link', { berkas: '' }],
  ])('does not take %s', (_, change) => {
    expect(levelsOf(year, 'kecepatan_penciptaan', report(change))).toEqual({ pasti: 0, mungkin: 0 });
  });
});
