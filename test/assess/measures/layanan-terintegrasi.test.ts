import { describe, expect, it } from 'vitest';
import { paperLike, papers } from '../../support/papers.js';
import { levelsOf } from '../../support/slots.js';

const screenshot = paperLike({ jenis: 'tangkapan_layar', berkas: 'layar.png', pilihan: 'lintas_unit' });
const photo = paperLike({ jenis: 'foto', berkas: 'foto.jpg', pilihan: 'lintas_unit' });
const DIGITAL = { innovation: 'jenis: digital, waktu_penerapan: T-1-06-01' };
const BY_HAND = { innovation: 'jenis: non_digital, waktu_penerapan: T-1-06-01' };
const UNKNOWN = { innovation: 'waktu_penerapan: T-1-06-01' };

describe.each([2024, 2025, 2026, 2027])('layanan_terintegrasi, edition %i', (year) => {
  it.each([
    ['terpisah', 1],
    ['satu_unit', 2],
    ['lintas_unit', 3],
    ['terpadu', 0],
  ])('%s is level %i', (pilihan, level) => {
    const expected = { pasti: level, mungkin: level };
    expect(levelsOf(year, 'layanan_terintegrasi', screenshot({ pilihan }), DIGITAL)).toEqual(expected);
    expect(levelsOf(year, 'layanan_terintegrasi', photo({ pilihan }), BY_HAND)).toEqual(expected);
  });

  it.each([
    ['a screenshot', screenshot(), 3, 0],
    ['a photo', photo(), 0, 3],
    ['a document of integration', photo({ jenis: 'dokumen_integrasi' }), 0, 3],
    ['both', papers(screenshot({ pilihan: 'terpisah' }), photo()), 1, 3],
  ])('%s shows what it can show', (_, documents, digital, byHand) => {
    expect(levelsOf(year, 'layanan_terintegrasi', documents, DIGITAL)).toEqual({
      pasti: digital,
      mungkin: digital,
    });
    expect(levelsOf(year, 'layanan_terintegrasi', documents, BY_HAND)).toEqual({
      pasti: byHand,
      mungkin: byHand,
    });
    expect(levelsOf(year, 'layanan_terintegrasi', documents, UNKNOWN)).toEqual({ pasti: 0, mungkin: 3 });
  });

  it('does not take a screenshot of the front page only', () => {
    const documents = screenshot({ memuat: '[halaman_depan]' });
    expect(levelsOf(year, 'layanan_terintegrasi', documents, DIGITAL)).toEqual({ pasti: 0, mungkin: 0 });
    const both = screenshot({ memuat: '[halaman_depan, proses]' });
    expect(levelsOf(year, 'layanan_terintegrasi', both, DIGITAL)).toEqual({ pasti: 3, mungkin: 3 });
  });
});

describe('layanan_terintegrasi, edition 2023: online system', () => {
  it.each([
    ['laman_informasi', 1],
    ['aplikasi_web', 2],
    ['web_dan_seluler', 3],
    ['lintas_unit', 0],
  ])('%s is level %i', (pilihan, level) => {
    expect(levelsOf(2023, 'layanan_terintegrasi', screenshot({ pilihan }), DIGITAL)).toEqual({
      pasti: level,
      mungkin: level,
    });
  });
});

describe.each([
  [2023, 'web_dan_seluler'],
  [2024, 'lintas_unit'],
  [2025, 'lintas_unit'],
  [2026, 'lintas_unit'],
  [2027, 'lintas_unit'],
])('layanan_terintegrasi, edition %i: documents', (year, pilihan) => {
  it.each([
    ['the choice', { pilihan: '' }],
    ['the kind', { jenis: '', pilihan }],
  ])('is not sure while %s is not stated', (_, change) => {
    expect(levelsOf(year, 'layanan_terintegrasi', screenshot(change), DIGITAL)).toEqual({
      pasti: 0,
      mungkin: 3,
    });
  });

  it('counts a PDF, which is only worth a warning', () => {
    const documents = screenshot({ pilihan, berkas: 'layar.pdf' });
    expect(levelsOf(year, 'layanan_terintegrasi', documents, DIGITAL)).toEqual({ pasti: 3, mungkin: 3 });
  });

  it.each([
    ['a video', { berkas: 'layar.mp4' }],
    ['another kind', { jenis: 'sop' }],
    ['neither file nor link', { berkas: '' }],
  ])('does not take %s', (_, change) => {
    const documents = screenshot({ pilihan, ...change });
    expect(levelsOf(year, 'layanan_terintegrasi', documents, DIGITAL)).toEqual({ pasti: 0, mungkin: 0 });
  });
});
