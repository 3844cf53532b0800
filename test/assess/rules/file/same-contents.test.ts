import { describe, expect, it } from 'vitest';
import type { Inspection } from '../../../../src/evidence/schema/inspection.js';
import { inspectionOf, paperOf } from '../../../support/inspections.js';
import { findSeen } from './find-seen.js';

const hash = (letter: string) => letter.repeat(64);
const paper = (sha256: string, sidik: string): Inspection => ({ ...paperOf({ sidik }), sha256 });
const photo = (sha256: string, sidik: string): Inspection =>
  inspectionOf({ sha256, jenis: 'jpg', gambar: { lebar: 640, tinggi: 480, sidik } });
const CODE = 'bukti/isi-sama-berkas-beda';

/** 256 fields in the middle of the scale, some of them brighter by a number of steps of 0.08 spreads. */
const print = (brighter: number, steps: number) =>
  'g'.repeat(256 - brighter) + String.fromCharCode('g'.charCodeAt(0) + steps).repeat(brighter);

function copies(seen: Readonly<Record<string, Inspection>>, inOneSlot = false) {
  const [first = '', second = ''] = Object.keys(seen).map(
    (file) => `jenis: foto, berkas: ${file}, pilihan: manual`,
  );
  const slots = inOneSlot
    ? { informasi_layanan: [first, second] }
    : { alat_kerja: [first], informasi_layanan: [second] };
  return findSeen(slots, seen)
    .filter(({ code }) => code === CODE)
    .map(({ args }) => args);
}

describe('the same contents in other bytes', () => {
  it.each([
    ['the same words', paper(hash('a'), 'x'), paper(hash('b'), 'x'), 'teks'],
    ['other words', paper(hash('a'), 'x'), paper(hash('b'), 'y'), undefined],
    ['the same file', paper(hash('a'), 'x'), paper(hash('a'), 'x'), undefined],
    ['the same picture', photo(hash('a'), print(0, 0)), photo(hash('b'), print(0, 0)), 'gambar'],
    // Root of mean squares: one step of 0.08 everywhere is 0.08, two steps are 0.16; the limit is 0.12.
    ['a picture compressed anew', photo(hash('a'), print(0, 0)), photo(hash('b'), print(256, 1)), 'gambar'],
    ['another picture', photo(hash('a'), print(0, 0)), photo(hash('b'), print(256, 2)), undefined],
    // A single field: five steps are 0.40, six are 0.48; the limit is 0.45.
    ['a field that flickers', photo(hash('a'), print(0, 0)), photo(hash('b'), print(1, 5)), 'gambar'],
    ['a field that differs', photo(hash('a'), print(0, 0)), photo(hash('b'), print(1, 6)), undefined],
  ])('%s: %s', (_, one, other, apa) => {
    expect(copies({ 'a.jpg': one, 'b.jpg': other })).toMatchObject(
      apa === undefined ? [] : [{ apa, berkas: 'b.jpg', lain: ['a.jpg'], jumlah: 1 }],
    );
  });

  it('is told of the same bytes twice in one slot', () => {
    const seen = photo(hash('a'), print(0, 0));
    expect(copies({ 'a.jpg': seen, 'b.jpg': seen }, true)).toMatchObject([
      { apa: 'berkas', lain: ['a.jpg'] },
    ]);
  });

  it('is not told of empty files', () => {
    const empty = inspectionOf({ bita: 0, keadaan: 'kosong' });
    expect(copies({ 'a.jpg': empty, 'b.jpg': empty }, true)).toEqual([]);
  });
});
