import { describe, expect, it } from 'vitest';
import { paperLike, papers } from '../../support/papers.js';
import { levelsOf, slotOf } from '../../support/slots.js';

const paper = paperLike({ jenis: 'rekap_pengaduan', berkas: 'rekap.pdf', tanggal: 'T-1-12-31', nilai: '95' });

const LIMITS_2026 = { '0': 1, '50': 1, '50,01': 2, '51': 2, '90': 2, '90,99': 2, '91': 3, '100': 3 };

describe('pengaduan between two printed limits', () => {
  // Printed: up to 40, 40.01 to 70.99, from 71 in 2023; up to 50, 51 to 85, from 86 in 2024. Since 2025 "above 50".
  it.each([
    [2024, '50,5', 1, 2],
    [2024, '50,01', 1, 2],
    [2024, '85,5', 2, 3],
    [2023, '40,0050', 1, 2],
    [2023, '70,9950', 2, 3],
  ])('edition %i: %s %% takes the lower level and names both', (year, percent, lower, upper) => {
    const slot = slotOf(year, 'pengaduan', paper({ nilai: `"${percent}"` }));
    expect(slot).toMatchObject({ pasti: lower, mungkin: lower, doubts: [{ kind: 'celah', lower, upper }] });
  });

  it.each([
    [2024, '50'],
    [2024, '51'],
    [2024, '85'],
    [2024, '86'],
    [2025, '50,5'],
    [2026, '90,5'],
  ])('edition %i: there is no doubt about %s %%', (year, percent) => {
    expect(slotOf(year, 'pengaduan', paper({ nilai: `"${percent}"` })).doubts).toEqual([]);
  });
});

describe.each([
  [2023, { '0': 1, '40': 1, '40,01': 2, '70,99': 2, '71': 3, '100': 3 }],
  [2024, { '0': 1, '50': 1, '51': 2, '85': 2, '86': 3, '100': 3 }],
  [2025, LIMITS_2026],
  [2026, LIMITS_2026],
  [2027, LIMITS_2026],
])('pengaduan, edition %i', (year, expected) => {
  it.each(Object.entries(expected))('%s %% settled is level %i', (percent, level) => {
    const documents = paper({ nilai: `"${percent} %"` });
    expect(levelsOf(year, 'pengaduan', documents)).toEqual({ pasti: level, mungkin: level });
  });

  it.each(['-1', '101'])('%s %% is no share of anything', (nilai) => {
    expect(levelsOf(year, 'pengaduan', paper({ nilai }))).toEqual({ pasti: 0, mungkin: 0 });
  });

  it('takes the best', () => {
    const documents = papers(paper({ nilai: '10' }), paper(), paper({ nilai: '60' }));
    expect(levelsOf(year, 'pengaduan', documents)).toEqual({ pasti: 3, mungkin: 3 });
  });

  it.each([
    ['T-3-12-31', 0],
    ['T-2-01-01', 3],
    ['T-0-12-31', 3],
    ['T+1-01-01', 0],
  ])('a recap of %s is level %i', (tanggal, level) => {
    expect(levelsOf(year, 'pengaduan', paper({ tanggal }))).toEqual({ pasti: level, mungkin: level });
  });

  it.each([
    ['the percentage', 0, paper({ nilai: '' })],
    ['the date', 0, paper({ tanggal: '' })],
    ['the kind', 0, paper({ jenis: '', memuat: '[rekap]' })],
    ['what a photo shows', 0, paper({ jenis: 'foto', berkas: 'rekap.jpg' })],
  ])('is not sure while %s is not stated', (_, pasti, documents) => {
    expect(levelsOf(year, 'pengaduan', documents)).toEqual({ pasti, mungkin: 3 });
  });

  it.each([
    ['a screenshot of the recap', paper({ jenis: 'tangkapan_layar', berkas: 'a.png', memuat: '[rekap]' }), 3],
    ['a photo of the recap', paper({ jenis: 'foto', berkas: 'a.jpg', memuat: '[rekap]' }), 3],
    ['a photo of it as PDF, only worth a warning', paper({ jenis: 'foto', memuat: '[rekap]' }), 3],
    ['a recap as image', paper({ berkas: 'rekap.jpg' }), 3],
    ['a recap by its kind, whatever its contents', paper({ memuat: '[]' }), 3],
    ['a photo without the recap', paper({ jenis: 'foto', berkas: 'a.jpg', memuat: '[logo]' }), 0],
    ['a spreadsheet', paper({ berkas: 'rekap.xlsx' }), 0],
    ['another kind', paper({ jenis: 'laporan_skm' }), 0],
    ['neither file nor link', paper({ berkas: '' }), 0],
  ])('%s', (_, documents, level) => {
    expect(levelsOf(year, 'pengaduan', documents)).toEqual({ pasti: level, mungkin: level });
  });
});
