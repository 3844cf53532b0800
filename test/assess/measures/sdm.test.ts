import { describe, expect, it } from 'vitest';
import { paperLike, papers } from '../../support/papers.js';
import { levelsOf, withoutFiles } from '../../support/slots.js';

/** A letter of assignment for 12 people that leaves nothing open. */
const paper = paperLike({
  jenis: 'surat_penugasan',
  berkas: 'tugas.pdf',
  nomor: '"7"',
  tanggal: 'T-1-03-01',
  nilai: '12',
  memuat: '[peran, tanda_tangan]',
});

describe.each([2023, 2024, 2025, 2026, 2027])('sdm, edition %i', (year) => {
  it.each([
    ['0', 0],
    ['1', 1],
    ['10', 1],
    ['11', 2],
    ['30', 2],
    ['31', 3],
    ['400', 3],
  ])('%s people are level %i', (nilai, level) => {
    expect(levelsOf(year, 'sdm', paper({ nilai }))).toEqual({ pasti: level, mungkin: level });
  });

  it.each(['sk_kdh', 'sk_kpd_an_kdh', 'surat_penugasan', 'surat_perintah'])('%s counts', (jenis) => {
    expect(levelsOf(year, 'sdm', paper({ jenis }))).toEqual({ pasti: 2, mungkin: 2 });
  });

  it.each([
    ['an SK of the Kepala PD in own name', { jenis: 'sk_kpd' }],
    ['an image', { berkas: 'tugas.jpg' }],
    ['no file', { berkas: '' }],
    ['no signature', { memuat: '[peran]' }],
  ])('%s does not count', (_, change) => {
    expect(levelsOf(year, 'sdm', paper(change))).toEqual({ pasti: 0, mungkin: 0 });
  });

  it.each([
    ['T-3-12-31', 0],
    ['T-2-01-01', 2],
    ['T-2', 2],
    ['T-0-12-31', 2],
    ['T+1-01-01', 0],
  ])('a letter dated %s is level %i', (tanggal, level) => {
    expect(levelsOf(year, 'sdm', paper({ tanggal }))).toEqual({ pasti: level, mungkin: level });
  });

  it.each([
    ['jenis', { jenis: '' }, 2],
    ['nomor', { nomor: '' }, 2],
    ['tanggal', { tanggal: '' }, 2],
    ['memuat', { memuat: '' }, 2],
  ])('without %s nothing is sure', (_, change, mungkin) => {
    expect(levelsOf(year, 'sdm', paper(change))).toEqual({ pasti: 0, mungkin });
  });

  it('may be any number of people while none is stated', () => {
    expect(levelsOf(year, 'sdm', paper({ nilai: '' }))).toEqual({ pasti: 0, mungkin: 3 });
  });

  it('takes the largest number, and adds none up', () => {
    const documents = papers(paper({ nilai: '9' }), paper({ nilai: '28' }), paper({ nilai: '5' }));
    expect(levelsOf(year, 'sdm', documents)).toEqual({ pasti: 2, mungkin: 2 });
  });

  it('does not count a file that is missing on disk', () => {
    const files = withoutFiles('tugas.pdf');
    expect(levelsOf(year, 'sdm', paper({}), { files })).toEqual({ pasti: 0, mungkin: 0 });
  });
});

describe.each([2025, 2026, 2027])('sdm, edition %i: roles', (year) => {
  const withoutRoles = paper({ memuat: '[tanda_tangan]' });

  it('asks for the roles', () => {
    expect(levelsOf(year, 'sdm', withoutRoles)).toEqual({ pasti: 0, mungkin: 0 });
  });

  it.each([
    ['of T-0', paper({ nilai: '1', tanggal: 'T-0-05-01' }), 2],
    ['of T-0, day unknown', paper({ nilai: '1', tanggal: 'T-0' }), 2],
    ['of the year before', paper({ nilai: '1', tanggal: 'T-1-12-31' }), 1],
    ['of T-0 that is not signed', paper({ nilai: '1', tanggal: 'T-0-05-01', memuat: '[peran]' }), 0],
    ['of T-0 that is of another kind', paper({ nilai: '1', tanggal: 'T-0-05-01', jenis: 'sk_kpd' }), 0],
  ])('beside a paper with the roles %s', (_, other, level) => {
    expect(levelsOf(year, 'sdm', papers(withoutRoles, other))).toEqual({ pasti: level, mungkin: level });
  });

  it('takes the roles from a paper of T-0 whose contents are not stated as possible only', () => {
    const other = paper({ nilai: '5', tanggal: 'T-0-05-01', memuat: '' });
    expect(levelsOf(year, 'sdm', papers(withoutRoles, other))).toEqual({ pasti: 0, mungkin: 2 });
  });
});

describe.each([2023, 2024])('sdm, edition %i: roles', (year) => {
  it('asks for none', () => {
    expect(levelsOf(year, 'sdm', paper({ memuat: '[tanda_tangan]' }))).toEqual({ pasti: 2, mungkin: 2 });
  });
});
