import { describe, expect, it } from 'vitest';
import { paperLike, papers } from '../../support/papers.js';
import { levelsOf } from '../../support/slots.js';

const paper = paperLike({
  jenis: 'surat_penugasan',
  berkas: 'tugas.pdf',
  penandatangan: 'kpd',
  memuat: '[tanda_tangan]',
});

describe.each([2025, 2026, 2027])('pelaksana, edition %i', (year) => {
  it.each([
    ['sk_kdh', '', 3],
    ['sk_kdh', 'kdh', 3],
    ['sk_kpd_an_kdh', '', 3],
    ['sk_kpd_an_kdh', 'kpd_an_kdh', 3],
    ['surat_penugasan', 'kdh', 3],
    ['surat_perintah', 'kdh', 3],
    ['surat_penugasan', 'kpd', 2],
    ['surat_perintah', 'kpd', 2],
    ['surat_penugasan', 'kepala_unit', 2],
    ['surat_perintah', 'kepala_unit', 2],
    ['daftar_tim', '', 1],
    ['daftar_tim', 'kdh', 1],
    ['sk_kpd', 'kpd', 1],
    ['undangan', 'kdh', 0],
  ])('%s signed by "%s" is level %i', (jenis, penandatangan, level) => {
    expect(levelsOf(year, 'pelaksana', paper({ jenis, penandatangan }))).toEqual({
      pasti: level,
      mungkin: level,
    });
  });

  it.each([
    ['an SK KDH', 'sk_kdh', ''],
    ['an assignment by the KDH', 'surat_penugasan', 'kdh'],
    ['an assignment by the Kepala PD', 'surat_penugasan', 'kpd'],
    ['a list of the team', 'daftar_tim', ''],
  ])('%s without a signature only shows that there is someone', (_, jenis, penandatangan) => {
    const documents = paper({ jenis, penandatangan, memuat: '[peran]' });
    expect(levelsOf(year, 'pelaksana', documents)).toEqual({ pasti: 1, mungkin: 1 });
  });

  it.each([
    ['the contents of an SK KDH', 1, 3, paper({ jenis: 'sk_kdh', memuat: '' })],
    ['the contents of an assignment', 1, 2, paper({ memuat: '' })],
    ['who signed the assignment', 1, 3, paper({ penandatangan: '' })],
    ['the kind', 0, 3, paper({ jenis: '', penandatangan: 'kdh' })],
    ['the kind, but not the signature', 0, 1, paper({ jenis: '', memuat: '[]' })],
  ])('not stated: %s; level %i is sure, %i possible', (_, pasti, mungkin, documents) => {
    expect(levelsOf(year, 'pelaksana', documents)).toEqual({ pasti, mungkin });
  });
});

describe.each([2023, 2024])('pelaksana, edition %i', (year) => {
  it.each([
    ['sk_kdh', 3],
    ['sk_kpd', 2],
    ['surat_penugasan', 1],
    ['surat_perintah', 1],
    ['daftar_tim', 1],
    ['undangan', 0],
  ])('%s is level %i', (jenis, level) => {
    expect(levelsOf(year, 'pelaksana', paper({ jenis, penandatangan: '' }))).toEqual({
      pasti: level,
      mungkin: level,
    });
  });
});

describe.each([2023, 2024, 2025, 2026, 2027])('pelaksana, edition %i: documents', (year) => {
  it('takes the best', () => {
    const documents = papers(paper({ jenis: 'daftar_tim' }), paper({ jenis: 'sk_kdh' }), paper());
    expect(levelsOf(year, 'pelaksana', documents)).toEqual({ pasti: 3, mungkin: 3 });
  });

  it.each([
    ['an image', { berkas: 'tugas.jpg' }],
    ['neither file nor link', { berkas: '' }],
  ])('does not take %s', (_, change) => {
    expect(levelsOf(year, 'pelaksana', paper({ jenis: 'sk_kdh', ...change }))).toEqual({
      pasti: 0,
      mungkin: 0,
    });
  });

  it('has no window', () => {
    expect(levelsOf(year, 'pelaksana', paper({ jenis: 'sk_kdh', tanggal: '2012-05-01' }))).toEqual({
      pasti: 3,
      mungkin: 3,
    });
  });
});
