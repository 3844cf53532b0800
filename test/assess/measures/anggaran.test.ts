import { describe, expect, it } from 'vitest';
import { paperLike } from '../../support/papers.js';
import { levelsOf, withoutFiles } from '../../support/slots.js';

const paper = paperLike({ jenis: 'dpa', berkas: 'dpa.pdf', tahun: 'T-1', memuat: '[sorotan]' });

/** One budget paper per year; `?` is a paper that does not say its year. */
const ofYears = (years: string): string =>
  years
    .split(' ')
    .map((tahun) => paper({ tahun: tahun === '?' ? '' : tahun }))
    .join(', ');

describe.each([2025, 2026, 2027])('anggaran, edition %i', (year) => {
  it.each([
    ['T-0', 1],
    ['T-1', 1],
    ['T-2', 1],
    ['T-0 T-1', 2],
    ['T-1 T-2', 2],
    ['T-0 T-2', 1],
    ['T-0 T-1 T-2', 3],
    ['T-1 T-1 T-1', 1],
    ['T-3', 0],
    ['T+1', 0],
    ['T-3 T-2', 1],
    ['T+1 T-0', 1],
    ['T-4 T-2 T-1', 2],
  ])('budgets of %s are level %i', (years, level) => {
    expect(levelsOf(year, 'anggaran', ofYears(years))).toEqual({ pasti: level, mungkin: level });
  });

  it.each([
    ['?', 0, 1],
    ['T-0 ?', 1, 2],
    ['T-2 ?', 1, 2],
    ['T-0 T-2 ?', 1, 3],
    ['T-1 T-2 ?', 2, 3],
    ['? ?', 0, 2],
    ['? ? ?', 0, 3],
    ['T-5 ?', 0, 1],
  ])('budgets of %s: level %i is sure, %i possible', (years, pasti, mungkin) => {
    expect(levelsOf(year, 'anggaran', ofYears(years))).toEqual({ pasti, mungkin });
  });

  it('asks for the highlighted line', () => {
    expect(levelsOf(year, 'anggaran', paper({ memuat: '[tanda_tangan]' }))).toEqual({ pasti: 0, mungkin: 0 });
    expect(levelsOf(year, 'anggaran', paper({ memuat: '[]' }))).toEqual({ pasti: 0, mungkin: 0 });
    expect(levelsOf(year, 'anggaran', paper({ memuat: '' }))).toEqual({ pasti: 0, mungkin: 1 });
  });
});

describe.each([2023, 2024])('anggaran, edition %i', (year) => {
  it.each([
    ['T-0', 1],
    ['T-1', 2],
    ['T-2', 2],
    ['T-0 T-1', 2],
    ['T-0 T-2', 2],
    ['T-1 T-2', 2],
    ['T-0 T-1 T-2', 3],
    ['T-3', 0],
    ['T+1', 0],
  ])('budgets of %s are level %i', (years, level) => {
    expect(levelsOf(year, 'anggaran', ofYears(years))).toEqual({ pasti: level, mungkin: level });
  });

  it.each([
    ['?', 0, 2],
    ['T-0 ?', 1, 2],
    ['T-0 ? ?', 1, 3],
  ])('budgets of %s: level %i is sure, %i possible', (years, pasti, mungkin) => {
    expect(levelsOf(year, 'anggaran', ofYears(years))).toEqual({ pasti, mungkin });
  });

  it('does not ask for a highlighted line', () => {
    expect(levelsOf(year, 'anggaran', paper({ memuat: '[]' }))).toEqual({ pasti: 2, mungkin: 2 });
  });
});

describe.each([2023, 2024, 2025, 2026, 2027])('anggaran, edition %i: documents', (year) => {
  const threeYears = (jenis: string): string =>
    ['T-0', 'T-1', 'T-2'].map((tahun) => paper({ jenis, tahun })).join(', ');

  it.each(['dpa', 'rka', 'apbd', 'bosp', 'bok', 'jkn'])('%s counts', (jenis) => {
    expect(levelsOf(year, 'anggaran', threeYears(jenis))).toEqual({ pasti: 3, mungkin: 3 });
  });

  it.each(['kuitansi', 'renja', 'sk_kdh'])('%s does not', (jenis) => {
    expect(levelsOf(year, 'anggaran', threeYears(jenis))).toEqual({ pasti: 0, mungkin: 0 });
  });

  it('counts a paper of unstated kind as possible', () => {
    expect(levelsOf(year, 'anggaran', threeYears(''))).toEqual({ pasti: 0, mungkin: 3 });
  });

  it('wants PDF', () => {
    expect(levelsOf(year, 'anggaran', paper({ berkas: 'dpa.xlsx' }))).toEqual({ pasti: 0, mungkin: 0 });
  });

  it('loses the year of a file that is missing', () => {
    const documents = `${paper({ tahun: 'T-1', berkas: 'a.pdf' })}, ${paper({ tahun: 'T-2', berkas: 'b.pdf' })}`;
    const files = withoutFiles('a.pdf', 'b.pdf');
    expect(levelsOf(year, 'anggaran', documents, { files })).toEqual({ pasti: 0, mungkin: 0 });
  });
});
