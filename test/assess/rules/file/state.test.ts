import { describe, expect, it } from 'vitest';
import type { FileCondition, FileKind, Inspection } from '../../../../src/evidence/schema/inspection.js';
import { inspectionOf, paperOf, pdfOf } from '../../../support/inspections.js';
import { findSeen, severityOf } from './find-seen.js';

const GUIDE = 'jenis: buku_manual, berkas: a.pdf';
const PHOTO = 'jenis: foto, berkas: a.jpg, pilihan: manual';
const codes = (record: string, seen: Inspection, file: string, indicator = 'pedoman_teknis') =>
  findSeen({ [indicator]: [record] }, { [file]: seen }).map(({ code, severity }) => `${code} ${severity}`);

describe('how far a file could be read', () => {
  it.each<[FileCondition, readonly string[]]>([
    ['terbaca', []],
    ['kosong', ['bukti/berkas-tak-terbuka galat']],
    ['rusak', ['bukti/berkas-tak-terbuka galat']],
    ['terkunci', ['bukti/berkas-tak-terbuka galat']],
    ['terpotong', ['bukti/berkas-terpotong peringatan']],
    ['terlalu_besar', ['bukti/berkas-tak-terperiksa peringatan']],
    ['lewat_waktu', ['bukti/berkas-tak-terperiksa peringatan']],
    ['lewat_memori', ['bukti/berkas-tak-terperiksa peringatan']],
    ['tak_terbaca', ['bukti/berkas-tak-terperiksa peringatan']],
  ])('%s: %j', (keadaan, expected) => {
    expect(codes(GUIDE, inspectionOf({ keadaan }), 'a.pdf')).toEqual(expected);
  });
});

describe('the kind of a file', () => {
  it.each<[string, FileKind, readonly string[]]>([
    ['a.pdf', 'pdf', []],
    // Taken all the same here, so only the name is wrong.
    ['a.pdf', 'jpg', ['bukti/isi-bukan-format peringatan']],
    ['a.pdf', 'html', ['bukti/isi-bukan-format galat']],
    ['a.JPEG', 'jpg', []],
    ['a.png', 'jpg', ['bukti/isi-bukan-format peringatan']],
  ])('%s that is %s: %j', (berkas, jenis, expected) => {
    expect(codes(`jenis: buku_manual, berkas: ${berkas}`, inspectionOf({ jenis }), berkas)).toEqual(expected);
  });

  it('is not known of a file whose first bytes nobody saw', () => {
    expect(codes(GUIDE, inspectionOf({ jenis: 'lainnya', keadaan: 'lewat_waktu' }), 'a.pdf')).toEqual([
      'bukti/berkas-tak-terperiksa peringatan',
    ]);
  });
});

describe('size', () => {
  it.each([
    [10_000_000, undefined],
    [10_000_001, 'peringatan'],
  ])('%i bytes: %s', (bita, severity) => {
    expect(severityOf('bukti/berkas-besar', 'pedoman_teknis', GUIDE, inspectionOf({ bita }))).toBe(severity);
  });

  it('does not matter of a video', () => {
    const film = inspectionOf({ bita: 90_000_000, jenis: 'mp4', video: { durasi: 240_000 } });
    expect(severityOf('bukti/berkas-besar', 'video', 'jenis: video, berkas: a.mp4, nilai: 4', film)).toBe(
      undefined,
    );
  });
});

describe('scans', () => {
  it.each([
    ['no page with words', inspectionOf({ pdf: pdfOf({ halaman_berteks: 0 }) }), 'info'],
    ['one page with words', inspectionOf({ pdf: pdfOf({ halaman: 3, halaman_berteks: 1 }) }), undefined],
    ['read by OCR', { ...paperOf({ sumber: 'ocr' }), pdf: pdfOf({ halaman_berteks: 0 }) }, undefined],
  ])('%s: %s', (_, seen, severity) => {
    expect(severityOf('bukti/pindaian-tanpa-teks', 'pedoman_teknis', GUIDE, seen)).toBe(severity);
  });
});

describe('pictures', () => {
  const picture = (gambar: Partial<NonNullable<Inspection['gambar']>>) =>
    inspectionOf({ jenis: 'jpg', gambar: { lebar: 640, tinggi: 480, ...gambar } });

  it.each([
    [479, 320, 'peringatan'],
    [480, 1, undefined],
    [320, 480, undefined],
    [479, 479, 'peringatan'],
  ])('of %i x %i pixels: %s', (lebar, tinggi, severity) => {
    expect(severityOf('bukti/gambar-kecil', 'alat_kerja', PHOTO, picture({ lebar, tinggi }))).toBe(severity);
  });

  it.each([
    [true, 'peringatan'],
    [false, undefined],
    [undefined, undefined],
  ])('of one colour, %s: %s', (polos, severity) => {
    expect(severityOf('bukti/gambar-polos', 'alat_kerja', PHOTO, picture({ polos }))).toBe(severity);
  });

  it.each([
    ['Sabang', 5.89, 95.32, undefined],
    ['Rote', -11, 122.9, undefined],
    ['Merauke', -8.5, 141, undefined],
    ['north of the border', 6.3, 100, 'info'],
    ['south of the border', -11.2, 120, 'info'],
    ['west of the border', 0, 94.8, 'info'],
    ['east of the border', -5, 141.2, 'info'],
  ])('taken at %s: %s', (_, lintang, bujur, severity) => {
    const seen = picture({ posisi: { lintang, bujur } });
    expect(severityOf('bukti/foto-di-luar-wilayah', 'alat_kerja', PHOTO, seen)).toBe(severity);
  });
});

describe('the length of a video', () => {
  it.each([
    // Half a minute either way is rounding.
    ['4', 240_000, undefined],
    ['4', 270_000, undefined],
    ['4', 270_001, 'peringatan'],
    ['4', 210_000, undefined],
    ['4', 209_999, 'peringatan'],
    // But not over the limit of five minutes.
    ['5', 300_000, undefined],
    ['5', 300_001, 'galat'],
    ['4', 360_000, 'galat'],
    // The record breaks the limit itself, which has a finding of its own.
    ['7', 420_000, undefined],
    ['7', 480_000, 'peringatan'],
    // 0 says that the file states no length.
    ['4', 0, undefined],
  ])('written %s minutes, %i milliseconds: %s', (nilai, durasi, severity) => {
    const film = inspectionOf({ jenis: 'mp4', video: { durasi } });
    expect(
      severityOf('bukti/durasi-video-berbeda', 'video', `jenis: video, berkas: a.mp4, nilai: ${nilai}`, film),
    ).toBe(severity);
  });
});
