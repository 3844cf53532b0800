import { describe, expect, it } from 'vitest';
import { paperLike, papers } from '../../support/papers.js';
import { levelsOf, slotOf, withoutFiles } from '../../support/slots.js';

const perda = paperLike({
  jenis: 'perda',
  berkas: 'perda.pdf',
  nomor: '"3"',
  tanggal: 'T-3-05-02',
  tentang: 'Inovasi Daerah',
  memuat: '[tanda_tangan]',
});
const perkada = paperLike({
  jenis: 'perkada',
  berkas: 'perkada.pdf',
  nomor: '"12"',
  tanggal: 'T-2-03-01',
  tentang: 'Inovasi Daerah',
  memuat: '[nama_inovasi, tanda_tangan]',
});
const sk = paperLike({
  jenis: 'sk_kdh',
  berkas: 'sk.pdf',
  nomor: '"5"',
  tanggal: 'T-1-03-01',
  tentang: 'Inovasi Daerah',
  memuat: '[nama_inovasi, tanda_tangan]',
});

describe.each([2025, 2026, 2027])('regulasi, edition %i', (year) => {
  it.each([
    ['SK KDH', 1, sk()],
    ['SK of a Kepala PD on behalf of the KDH', 1, sk({ jenis: 'sk_kpd_an_kdh' })],
    ['Perkada', 2, perkada()],
    ['Perda alone', 0, perda()],
    ['Perda beside a Perkada', 3, papers(perda(), perkada())],
    ['Perda beside an SK KDH', 3, papers(perda(), sk())],
    ['Perda beside an SK on behalf of the KDH', 3, papers(perda(), sk({ jenis: 'sk_kpd_an_kdh' }))],
    ['two Perda', 0, papers(perda(), perda())],
    ['Perda beside an SK of the Kepala PD in own name', 0, papers(perda(), sk({ jenis: 'sk_kpd' }))],
    ['Perda outside its window beside a Perkada', 2, papers(perda({ tanggal: 'T-0-01-01' }), perkada())],
    [
      'Perda beside a Perkada that does not name the innovation',
      0,
      papers(perda(), perkada({ memuat: '[tanda_tangan]' })),
    ],
    ['Perda beside a Perkada dated too late', 0, papers(perda(), perkada({ tanggal: 'T-0-01-01' }))],
    ['SK of the Kepala PD in own name', 0, sk({ jenis: 'sk_kpd' })],
    ['a kind that is no regulation', 0, perkada({ jenis: 'surat_tugas' })],
    ['SK and Perkada', 2, papers(sk(), perkada())],
    ['nothing', 0, ''],
  ])('%s: level %i', (_, level, documents) => {
    expect(levelsOf(year, 'regulasi', documents)).toEqual({ pasti: level, mungkin: level });
  });

  it.each([
    ['long ago', '2001-01-01', 2],
    ['on the last day before T-0', 'T-1-12-31', 2],
    ['on the first day of T-0', 'T-0-01-01', 0],
    ['on the last day of T-0', 'T-0-12-31', 0],
    ['after T-0', 'T+1-01-01', 0],
    ['in the last month before T-0, day unknown', 'T-1-12', 2],
    ['in T-0, day unknown', 'T-0', 0],
  ])('a Perkada dated %s (%s) is level %i', (_, tanggal, level) => {
    const documents = perkada({ tanggal });
    expect(levelsOf(year, 'regulasi', documents)).toEqual({ pasti: level, mungkin: level });
  });

  it.each([
    ['T-1-12-31', 3],
    ['T-0-01-01', 2],
  ])('a Perda dated %s beside a Perkada is level %i', (tanggal, level) => {
    const documents = papers(perda({ tanggal }), perkada());
    expect(levelsOf(year, 'regulasi', documents)).toEqual({ pasti: level, mungkin: level });
  });

  it.each([
    ['T-2-12-31', 0],
    ['T-1-01-01', 1],
    ['T-1-12-31', 1],
    ['T-1', 1],
    ['T-0-01-01', 0],
  ])('an SK dated %s for an innovation applied in T-1 is level %i', (tanggal, level) => {
    const documents = sk({ tanggal });
    expect(levelsOf(year, 'regulasi', documents)).toEqual({ pasti: level, mungkin: level });
  });

  it.each([
    ['in the year of application', 'T-4-12-31', 1],
    ['in a year between', 'T-2-06-01', 0],
    ['in the year of development', 'T-1-01-01', 1],
    ['after it', 'T-0-01-01', 0],
  ])('an SK dated %s (%s) of an innovation developed later is level %i', (_, tanggal, level) => {
    const innovation = 'jenis: digital, waktu_penerapan: T-4-06-01, waktu_pengembangan: T-1-06-01';
    const documents = sk({ tanggal });
    expect(levelsOf(year, 'regulasi', documents, { innovation })).toEqual({ pasti: level, mungkin: level });
  });

  it('leaves an SK open while nobody says when the innovation was applied', () => {
    expect(levelsOf(year, 'regulasi', sk(), { innovation: 'jenis: digital' })).toEqual({
      pasti: 0,
      mungkin: 1,
    });
  });

  it('is sure of an SK of the year of development even then', () => {
    const innovation = 'jenis: digital, waktu_pengembangan: T-1-06-01';
    expect(levelsOf(year, 'regulasi', sk(), { innovation })).toEqual({ pasti: 1, mungkin: 1 });
  });
});

describe.each([2025, 2026, 2027])('regulasi, edition %i: what is not stated', (year) => {
  it.each([
    ['nomor', 2, perkada({ nomor: '' })],
    ['tanggal', 2, perkada({ tanggal: '' })],
    ['tentang', 2, perkada({ tentang: '' })],
    ['memuat', 2, perkada({ memuat: '' })],
    ['the date of an SK', 1, sk({ tanggal: '' })],
    ['the contents of the companion of a Perda', 3, papers(perda(), perkada({ memuat: '' }))],
    // It can be a Perkada; a Perda would stand alone.
    ['jenis', 2, perkada({ jenis: '' })],
  ])('%s: nothing is sure, level %i is possible', (_, mungkin, documents) => {
    expect(levelsOf(year, 'regulasi', documents)).toEqual({ pasti: 0, mungkin });
  });

  it.each([
    ['no signature', perkada({ memuat: '[nama_inovasi]' })],
    ['no name of the innovation', perkada({ memuat: '[tanda_tangan]' })],
    ['an image', perkada({ berkas: 'perkada.jpg' })],
    ['neither file nor link', perkada({ berkas: '' })],
  ])('%s: not even possible', (_, documents) => {
    expect(levelsOf(year, 'regulasi', documents)).toEqual({ pasti: 0, mungkin: 0 });
  });

  it('takes a link in place of a file', () => {
    const documents = perkada({ berkas: '', tautan: '"https://jdih.example.go.id/12"' });
    expect(levelsOf(year, 'regulasi', documents)).toEqual({ pasti: 2, mungkin: 2 });
  });

  it('does not count a file that is missing on disk', () => {
    const files = withoutFiles('perkada.pdf');
    expect(levelsOf(year, 'regulasi', perkada(), { files })).toEqual({ pasti: 0, mungkin: 0 });
    expect(levelsOf(year, 'regulasi', papers(perkada(), sk()), { files })).toEqual({ pasti: 1, mungkin: 1 });
  });

  it('says why an SK of the Kepala PD in own name does not count', () => {
    const [document] = slotOf(year, 'regulasi', sk({ jenis: 'sk_kpd' })).documents;
    expect(document?.problems).toMatchObject([{ kind: 'jenis_tak_diterima', jenis: 'sk_kpd' }]);
  });
});

describe.each([2023, 2024])('regulasi, edition %i', (year) => {
  it.each([
    ['SK of the Kepala PD in own name', 1, sk({ jenis: 'sk_kpd' })],
    ['SK KDH', 2, sk()],
    ['SK of a Kepala PD on behalf of the KDH', 2, sk({ jenis: 'sk_kpd_an_kdh' })],
    ['Perkada', 3, perkada()],
    ['Perda without any companion', 3, perda()],
    ['a kind that is no regulation', 0, sk({ jenis: 'surat_tugas' })],
    ['nothing', 0, ''],
  ])('%s: level %i', (_, level, documents) => {
    expect(levelsOf(year, 'regulasi', documents)).toEqual({ pasti: level, mungkin: level });
  });

  it('takes an unstated kind for the best it can be', () => {
    expect(levelsOf(year, 'regulasi', perkada({ jenis: '' }))).toEqual({
      pasti: 0,
      mungkin: 3,
    });
  });
});
