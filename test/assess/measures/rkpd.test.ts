import { describe, expect, it } from 'vitest';
import { paperLike } from '../../support/papers.js';
import { levelsOf } from '../../support/slots.js';

const paper = paperLike({ jenis: 'rkpd', berkas: 'rkpd.pdf', tahun: 'T-1', memuat: '[sorotan]' });

const ofYears = (years: string): string =>
  years
    .split(' ')
    .map((tahun) => paper({ tahun: tahun === '?' ? '' : tahun }))
    .join(', ');

describe.each([2023, 2024, 2025, 2026, 2027])('rkpd, edition %i', (year) => {
  it.each([
    ['T-1', 1],
    ['T-2', 1],
    ['T-1 T-2', 2],
    ['T-0 T-1 T-2', 3],
    ['T-0', 0],
    ['T-0 T-1', 1],
    ['T-0 T-2', 1],
    ['T-3', 0],
    ['T-3 T-1', 1],
    ['T+1', 0],
  ])('plans of %s are level %i', (years, level) => {
    expect(levelsOf(year, 'rkpd', ofYears(years))).toEqual({ pasti: level, mungkin: level });
  });

  it.each([
    ['?', 0, 1],
    ['T-0 ?', 0, 1],
    ['T-1 ?', 1, 2],
    ['T-0 T-1 ?', 1, 3],
    ['? ?', 0, 2],
  ])('plans of %s: level %i is sure, %i possible', (years, pasti, mungkin) => {
    expect(levelsOf(year, 'rkpd', ofYears(years))).toEqual({ pasti, mungkin });
  });

  it('asks for the highlighted line', () => {
    expect(levelsOf(year, 'rkpd', paper({ memuat: '[]' }))).toEqual({ pasti: 0, mungkin: 0 });
    expect(levelsOf(year, 'rkpd', paper({ memuat: '' }))).toEqual({ pasti: 0, mungkin: 1 });
  });

  it.each(['renja', 'renstra', 'dpa'])('%s is no RKPD', (jenis) => {
    expect(levelsOf(year, 'rkpd', paper({ jenis }))).toEqual({ pasti: 0, mungkin: 0 });
  });

  it('wants PDF', () => {
    expect(levelsOf(year, 'rkpd', paper({ berkas: 'rkpd.jpg' }))).toEqual({ pasti: 0, mungkin: 0 });
  });

  it.each([
    ['rkas', 'sekolah', 1],
    ['rkas', 'dinas', 0],
    ['rkas', 'puskesmas', 0],
    ['ruk', 'puskesmas', 1],
    ['rpk', 'puskesmas', 1],
    ['ruk', 'dinas', 0],
    ['rba', 'rsud', 1],
    ['rba', 'bumd', 1],
    ['rba', 'dinas', 0],
    ['rka_bumd', 'bumd', 1],
    ['rka_bumd', 'dinas', 0],
    ['rkp_desa', 'desa', 1],
    ['rkp_desa', 'kecamatan', 0],
    ['rkpd', 'sekolah', 1],
  ])('%s of a %s is level %i', (jenis, unit, level) => {
    const innovation = `jenis: digital, jenis_unit: ${unit}, waktu_penerapan: T-1-06-01`;
    expect(levelsOf(year, 'rkpd', paper({ jenis }), { innovation })).toEqual({
      pasti: level,
      mungkin: level,
    });
  });

  it('leaves the plan of a unit open while nobody says what unit it is', () => {
    const innovation = 'jenis: digital, waktu_penerapan: T-1-06-01';
    expect(levelsOf(year, 'rkpd', paper({ jenis: 'rkas' }), { innovation })).toEqual({
      pasti: 0,
      mungkin: 1,
    });
    expect(levelsOf(year, 'rkpd', paper(), { innovation })).toEqual({ pasti: 1, mungkin: 1 });
  });
});
