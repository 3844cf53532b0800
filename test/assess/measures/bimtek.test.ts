import { describe, expect, it } from 'vitest';
import { paperLike, papers } from '../../support/papers.js';
import { levelsOf } from '../../support/slots.js';

const attendance = paperLike({
  jenis: 'daftar_hadir',
  berkas: 'hadir.pdf',
  tanggal: 'T-0-02-01',
  kegiatan: 'Bimtek A',
});
const invitation = paperLike({
  jenis: 'undangan',
  berkas: 'undangan.pdf',
  tanggal: 'T-0-01-20',
  kegiatan: 'Bimtek A',
});
const certificate = paperLike({
  jenis: 'sertifikat',
  berkas: 'sertifikat.pdf',
  tanggal: 'T-0-02-02',
  kegiatan: 'Bimtek A',
});

/** The papers of one event, without a certificate. */
const event = (kegiatan: string): string =>
  papers(
    attendance({ kegiatan, berkas: `hadir-${kegiatan}.pdf` }),
    invitation({ kegiatan, berkas: `undangan-${kegiatan}.pdf` }),
  );

const LIST_OF_A = { berkas: 'hadir-A.pdf' };
const INVITE_OF_A = { berkas: 'undangan-A.pdf' };
const LIST_X = { berkas: 'hadir-x.pdf' };
const listB = attendance({ kegiatan: 'B', berkas: 'hadir-B.pdf' });
const listX = attendance({ kegiatan: 'B', ...LIST_X });
const inviteB = invitation({ kegiatan: 'B', berkas: 'undangan-B.pdf' });

/** The same two files, whatever the event. */
const shared = (kegiatan: string): string => papers(attendance({ kegiatan }), invitation({ kegiatan }));

/** The same two links, whatever the event. */
const linked = (kegiatan: string): string =>
  papers(
    attendance({ kegiatan, berkas: '', tautan: '"https://berkas.example/hadir"' }),
    invitation({ kegiatan, berkas: '', tautan: '"https://berkas.example/undangan"' }),
  );

describe.each([2025, 2026, 2027])('bimtek, edition %i', (year) => {
  it.each([
    ['one event', 1, papers(event('A'), certificate())],
    ['two', 2, papers(event('A'), event('B'), certificate())],
    ['three', 3, papers(event('A'), event('B'), event('C'), certificate())],
    ['four', 3, papers(event('A'), event('B'), event('C'), event('D'), certificate())],
    ['one event on one set of papers handed in twice', 1, papers(event('A'), event('A'), certificate())],
    ['one event in two spellings', 1, papers(event('Bimtek  SIPAT'), event('BIMTEK Sipat'), certificate())],
    ['no certificate', 0, papers(event('A'), event('B'))],
    ['an attendance list and a certificate', 0, papers(attendance(), certificate())],
    ['an invitation and a certificate', 0, papers(invitation(), certificate())],
    ['a certificate alone', 0, certificate()],
    ['halves of two events', 0, papers(attendance(), invitation({ kegiatan: 'B' }), certificate())],
    ['a certificate dated too early', 0, papers(event('A'), certificate({ tanggal: 'T-3-12-31' }))],
    ['a certificate without a file', 0, papers(event('A'), certificate({ berkas: '' }))],
    ['a certificate that is an image', 0, papers(event('A'), certificate({ berkas: 'sertifikat.jpg' }))],
    ['a certificate that names no event', 1, papers(event('A'), certificate({ kegiatan: '' }))],
  ])('%s: level %i', (_, level, documents) => {
    expect(levelsOf(year, 'bimtek', documents)).toEqual({ pasti: level, mungkin: level });
  });

  it.each([
    // An event needs its own list and its own invitation; a paper is counted for one of the events it stands under.
    ['one set of papers for two events', 1, papers(shared('A'), shared('B'))],
    ['one set of papers for three events', 1, papers(shared('A'), shared('B'), shared('C'))],
    ['one list for two events', 1, papers(event('A'), attendance({ kegiatan: 'B', ...LIST_OF_A }), inviteB)],
    [
      'one invitation for two events',
      1,
      papers(event('A'), listB, invitation({ kegiatan: 'B', ...INVITE_OF_A })),
    ],
    [
      'its path written otherwise',
      1,
      papers(event('A'), attendance({ kegiatan: 'B', berkas: '.\\HADIR-A.PDF' }), inviteB),
    ],
    ['one link for two events', 1, papers(linked('A'), linked('B'))],
    ['one set of papers, and a set of its own', 2, papers(shared('A'), shared('B'), event('B'))],
    // A may stand on list A or list X, B on X alone: so both stand.
    [
      'a list that the other event can spare',
      2,
      papers(event('A'), attendance({ kegiatan: 'A', ...LIST_X }), listX, inviteB),
    ],
    // Of three events on two lists, two stand.
    [
      'two lists for three events',
      2,
      papers(
        event('A'),
        listX,
        inviteB,
        attendance({ kegiatan: 'C', ...LIST_X }),
        invitation({ kegiatan: 'C', berkas: 'undangan-C.pdf' }),
      ),
    ],
    // A bundle is one file, but a list and an invitation are two papers of one event.
    [
      'list and invitation of one event in one file',
      1,
      papers(attendance({ berkas: 'a.pdf' }), invitation({ berkas: 'a.pdf' })),
    ],
  ])('%s: %i counted', (_, level, documents) => {
    const all = papers(documents, certificate());
    expect(levelsOf(year, 'bimtek', all)).toEqual({ pasti: level, mungkin: level });
  });

  it('a list that names no event is not counted twice either', () => {
    const loose = papers(attendance({ kegiatan: '', ...LIST_X }), attendance({ kegiatan: '', ...LIST_X }));
    const documents = papers(invitation({ kegiatan: 'A', ...INVITE_OF_A }), inviteB, loose, certificate());
    expect(levelsOf(year, 'bimtek', documents)).toEqual({ pasti: 0, mungkin: 1 });
  });

  it.each(['sk_kegiatan', 'surat_tugas', 'undangan'])('an attendance list and %s prove an event', (jenis) => {
    const documents = papers(attendance(), invitation({ jenis }), certificate());
    expect(levelsOf(year, 'bimtek', documents)).toEqual({ pasti: 1, mungkin: 1 });
  });

  it.each([
    ['T-3-12-31', 0],
    ['T-2-01-01', 1],
    ['T-0-12-31', 1],
    ['T+1-01-01', 0],
  ])('papers dated %s are level %i', (tanggal, level) => {
    const documents = papers(attendance({ tanggal }), invitation({ tanggal }), certificate());
    expect(levelsOf(year, 'bimtek', documents)).toEqual({ pasti: level, mungkin: level });
  });

  it.each([
    ['no dates', 0, 1, papers(attendance({ tanggal: '' }), invitation({ tanggal: '' }), certificate())],
    ['no date on the certificate', 0, 1, papers(event('A'), certificate({ tanggal: '' }))],
    [
      'no event named',
      0,
      1,
      papers(attendance({ kegiatan: '' }), invitation({ kegiatan: '' }), certificate()),
    ],
    ['a list without event', 0, 1, papers(attendance({ kegiatan: '' }), invitation(), certificate())],
    ['an invitation without event', 0, 1, papers(attendance(), invitation({ kegiatan: '' }), certificate())],
    ['a second list without event', 1, 1, papers(event('A'), attendance({ kegiatan: '' }), certificate())],
    [
      'a kind, in one file for two events',
      0,
      1,
      papers(
        shared('A').replaceAll('daftar_hadir', '""'),
        shared('B').replaceAll('daftar_hadir', '""'),
        certificate(),
      ),
    ],
    [
      'a second pair without event',
      1,
      2,
      papers(event('A'), attendance({ kegiatan: '' }), invitation({ kegiatan: '' }), certificate()),
    ],
    ['the kind of the invitation', 0, 1, papers(attendance(), invitation({ jenis: '' }), certificate())],
    ['the kind of the certificate', 0, 1, papers(event('A'), certificate({ jenis: '' }))],
    [
      'the kinds of all three',
      0,
      1,
      papers(attendance({ jenis: '' }), invitation({ jenis: '' }), certificate({ jenis: '' })),
    ],
  ])('not stated: %s; level %i is sure, %i possible', (_, pasti, mungkin, documents) => {
    expect(levelsOf(year, 'bimtek', documents)).toEqual({ pasti, mungkin });
  });

  it.each([
    ['one paper of unstated kind', attendance({ jenis: '' })],
    ['one paper of unstated kind and a certificate', papers(attendance({ jenis: '' }), certificate())],
    [
      'two papers of unstated kind and no certificate',
      papers(attendance({ jenis: '' }), invitation({ jenis: '' })),
    ],
    ['a list, and one paper that would have to be two', papers(attendance(), certificate({ jenis: '' }))],
  ])('%s cannot make an event with a certificate', (_, documents) => {
    expect(levelsOf(year, 'bimtek', documents)).toEqual({ pasti: 0, mungkin: 0 });
  });
});

describe.each([2023, 2024])('bimtek, edition %i', (year) => {
  it.each([
    ['one event', 1, event('A')],
    ['two', 2, papers(event('A'), event('B'))],
    ['three', 3, papers(event('A'), event('B'), event('C'))],
    ['an attendance list alone', 0, attendance()],
    ['a certificate alone', 0, certificate()],
  ])('%s: level %i, without any certificate', (_, level, documents) => {
    expect(levelsOf(year, 'bimtek', documents)).toEqual({ pasti: level, mungkin: level });
  });

  it.each([
    ['T-2-12-31', 0],
    ['T-1-01-01', 1],
    ['T-0-12-31', 1],
    ['T+1-01-01', 0],
  ])('papers dated %s are level %i: two years only', (tanggal, level) => {
    const documents = papers(attendance({ tanggal }), invitation({ tanggal }));
    expect(levelsOf(year, 'bimtek', documents)).toEqual({ pasti: level, mungkin: level });
  });
});
