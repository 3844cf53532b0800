import { describe, expect, it } from 'vitest';
import { rational, toFixed } from '../../src/base/rational.js';
import { completeEvidence, seenContents } from '../../src/evidence/machine-reading.js';
import type { TextFacts } from '../../src/evidence/schema/inspection.js';
import { inspectionOf, paperOf, pdfOf, textOf } from '../support/inspections.js';

const READ: Partial<TextFacts> = {
  nomor: ['7/2025', '8/2025'],
  tanggal: ['2025-03-04', '2025-03-05'],
  memuat: ['peran'],
};

describe('a record completed by its file', () => {
  it('takes the likeliest number and day', () => {
    expect(completeEvidence({ jenis: 'sk_kdh' }, paperOf(READ), undefined)).toEqual({
      jenis: 'sk_kdh',
      nomor: '7/2025',
      tanggal: { year: 2025, month: 3, day: 4 },
      mesin: { isian: ['nomor', 'tanggal'], memuat: ['peran'] },
    });
  });

  it('keeps every word of the office', () => {
    const stated = { nomor: '1/2024', tanggal: { year: 2024 }, memuat: [] };
    expect(completeEvidence(stated, paperOf(READ), undefined)).toBe(stated);
  });

  it('fills in one and leaves the other', () => {
    const { nomor, tanggal, mesin } = completeEvidence(
      { nomor: '1/2024', memuat: [] },
      paperOf(READ),
      undefined,
    );
    expect([nomor, tanggal?.day, mesin]).toEqual(['1/2024', 4, { isian: ['tanggal'], memuat: [] }]);
  });

  it('takes nothing from OCR', () => {
    const stated = { jenis: 'sk_kdh' };
    const seen = paperOf({ ...READ, sumber: 'ocr', sebutan: [{ nama: 'A', skor: 100, cuplikan: 'A' }] });
    expect(completeEvidence(stated, seen, 'A')).toBe(stated);
  });

  it('takes the day a camera noted where no words say one', () => {
    const gambar = { lebar: 640, tinggi: 480, diambil: '2025-08-17' };
    expect(completeEvidence({}, inspectionOf({ gambar }), undefined).tanggal).toEqual({
      year: 2025,
      month: 8,
      day: 17,
    });
  });

  it('passes over a day that cannot be read', () => {
    const stated = {};
    expect(completeEvidence(stated, paperOf({ tanggal: ['2025-02-30'] }), undefined)).toBe(stated);
  });

  it.each([
    ['video', 240_000, '4.00'],
    ['video', 300_001, '5.00'],
    // No length is stated in the file.
    ['video', 0, undefined],
    ['foto', 240_000, undefined],
  ])('%s of %i milliseconds: %s minutes', (jenis, durasi, minutes) => {
    const { nilai } = completeEvidence(
      { jenis },
      inspectionOf({ jenis: 'mp4', video: { durasi } }),
      undefined,
    );
    expect(nilai === undefined ? undefined : toFixed(nilai, 2)).toBe(minutes);
  });

  it('is exact about the length of a video', () => {
    const seen = inspectionOf({ jenis: 'mp4', video: { durasi: 300_001 } });
    expect(completeEvidence({ jenis: 'video' }, seen, undefined).nilai).toEqual(rational(300_001, 60_000));
  });
});

describe('contents seen', () => {
  it.each([
    [85, ['nama_inovasi']],
    [84, []],
  ])('the name at %i percent: %j', (skor, expected) => {
    const seen = paperOf({ sebutan: [{ nama: 'A', skor, cuplikan: 'A' }] });
    expect(seenContents(seen, 'A')).toEqual(expected);
    expect(seenContents(seen, 'B')).toEqual([]);
  });

  it.each([
    ['a highlight', pdfOf({ sorotan: 1 }), ['sorotan']],
    ['an electronic signature', pdfOf({ tanda_tangan_elektronik: true }), ['tanda_tangan']],
    ['neither', pdfOf(), []],
  ])('%s', (_, pdf, expected) => {
    expect(seenContents(inspectionOf({ pdf, teks: textOf() }), undefined)).toEqual(expected);
  });
});
