import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ftyp, makeFilm } from '../../../fixtures/berkas/make/mp4.mjs';
import { header, makeWebm, segment } from '../../../fixtures/berkas/make/webm.mjs';
import { sourceOfBytes } from '../../../src/evidence/inspect/content-source.js';
import { detectKind } from '../../../src/evidence/inspect/detect-kind.js';
import { FILE_KINDS, type FileKind } from '../../../src/evidence/schema/inspection.js';
import { packStored } from '../../../src/inventory/excel/pack-zip.js';
import { makeCompound } from '../../support/media/compound.js';
import { paintMeeting, toJpeg, toPng } from '../../support/media/pictures.js';

const text = (content: string) => Buffer.from(content, 'utf8');
const latin = (content: string) => Buffer.from(content, 'latin1');
const picture = paintMeeting(32, 32, []);
const jpg = toJpeg(picture);

const SAMPLES: Readonly<Record<FileKind, readonly Buffer[]>> = {
  pdf: [latin('%PDF-1.7\n1 0 obj'), latin(`\r\n\r\n${' '.repeat(500)}%PDF-1.4\n`), text('\uFEFF%PDF-1.4\n')],
  jpg: [jpg],
  png: [toPng(picture)],
  webp: [latin('RIFF\x24\0\0\0WEBPVP8 \x18\0\0\0')],
  gif: [latin('GIF89a\x20\0\x10\0'), latin('GIF87a\x20\0\x10\0')],
  heic: [latin('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), latin('\0\0\0\x18ftypmif1\0\0\0\0mif1heic')],
  bmp: [latin('BM\x46\0\0\0\0\0\0\0\x36\0\0\0')],
  tiff: [latin('II*\0\x08\0\0\0\0\0'), latin('MM\0*\0\0\0\x08\0\0')],
  mp4: [makeFilm(9), makeFilm(9, { indexLast: true }), latin('\0\0\0\x14ftypM4V \0\0\0\0M4V ')],
  mov: [makeFilm(9, { isMov: true }), latin('\0\0\0\x08wide\0\0\x20\0mdat\0\0\0\0')],
  webm: [makeWebm(9)],
  mkv: [Buffer.concat([header('matroska'), segment(Buffer.alloc(0))])],
  avi: [latin('RIFF\x24\0\0\0AVI LIST\x18\0\0\0hdrl')],
  doc: [makeCompound(['Root Entry', '1Table', 'WordDocument'])],
  docx: [
    zip('[Content_Types].xml', '_rels/.rels', 'word/document.xml'),
    zip('docProps/app.xml', 'word/document2.xml'),
  ],
  xls: [makeCompound(['Root Entry', 'Workbook']), makeCompound(['Root Entry', ...manyNames(30), 'Book'])],
  xlsx: [zip('xl/workbook.xml', '[Content_Types].xml')],
  pptx: [zip('ppt/slides/slide1.xml', 'ppt/presentation.xml')],
  zip: [zip('foto/1.jpg', 'catatan-word/document.xml.txt'), zip()],
  html: [
    text('<!DOCTYPE html><html><head><title>Masuk</title>'),
    text('\uFEFF\n  <html lang="id">'),
    text('<?xml version="1.0"?>\n<!DOCTYPE html>'),
    text('<!-- disimpan dari web -->\n<HTML>'),
  ],
  teks: [
    text('Foto menyusul.\n'),
    text('nomor;tanggal\n188/12;2025-03-04\n'),
    latin('Catatan \xe9 lama\r\n'),
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Catatan', 'utf16le')]),
    text('<surat><nomor>12</nomor></surat>'),
  ],
  lainnya: [
    Buffer.alloc(0),
    Buffer.alloc(4096),
    // Random bytes, of a generator of our own.
    Buffer.from(Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 7919 + at * 104_729 + 13) % 251)),
    latin('MZ\x90\0\x03\0\0\0'),
    latin('Rar!\x1a\x07\x01\0'),
    makeCompound(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']),
    makeCompound(['Root Entry', '__nameid_version1.0']),
    latin('{\\rtf1\\ansi Surat}'),
  ],
};

const detect = async (content: Uint8Array) => await detectKind(sourceOfBytes(content));

describe('detectKind', () => {
  it.each(FILE_KINDS)('%s', async (kind) => {
    for (const [index, sample] of SAMPLES[kind].entries())
      expect([index, await detect(sample)]).toEqual([index, kind]);
  });

  it('goes by the beginning where a file is two things at once', async () => {
    const pdf = latin('%PDF-1.7\n%%EOF\n');
    expect(await detect(Buffer.concat([jpg, pdf]))).toBe('jpg');
    expect(await detect(Buffer.concat([pdf, jpg]))).toBe('pdf');
    expect(await detect(Buffer.concat([pdf, zip('word/document.xml')]))).toBe('pdf');
    expect(await detect(Buffer.concat([zip('word/document.xml'), pdf]))).toBe('docx');
    expect(await detect(text('<html>%PDF-1.7 dapat diunduh'))).toBe('html');
  });

  it('keeps the kind of a file whose end is missing', async () => {
    const docx = zip('[Content_Types].xml', 'word/document.xml');
    expect(await detect(docx.subarray(0, 60))).toBe('zip');
    expect(await detect(jpg.subarray(0, 20))).toBe('jpg');
    expect(await detect(ftyp().subarray(0, 16))).toBe('mp4');
  });

  it('ends on a container whose sectors form a ring', async () => {
    const ring = makeCompound(['Root Entry', 'A', 'B', 'C', 'D', 'Workbook'], true);
    expect(await detect(ring)).toBe('lainnya');
  });

  it('is not held up by remarks without end', async () => {
    const start = performance.now();
    expect(await detect(text(`${'<!---->'.repeat(1000)}x`))).toBe('teks');
    expect(await detect(text(`${'<!-- a -->\n'.repeat(100)}<html>`))).toBe('html');
    // Two ways to read every remark would take longer than anybody lives.
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('ends on the beginning of anything, cut anywhere', async () => {
    const files = readFileSync(join('fixtures', 'berkas', 'gambar', 'tegak.jpg'));
    for (const whole of [...Object.values(SAMPLES).flat(), latin('ID3\x04\0\0\x7f\x7f\x7f\x7f'), files]) {
      for (let end = 0; end < Math.min(whole.length, 64); end += 1) {
        expect(FILE_KINDS).toContain(await detect(whole.subarray(0, end)));
      }
    }
  });
});

function zip(...names: readonly string[]): Buffer {
  return packStored(new Map(names.map((name) => [name, '<x/>'])));
}

function manyNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `Aliran ${index}`);
}
