import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFilm } from '../../fixtures/berkas/make/mp4.mjs';
import { makeWebm } from '../../fixtures/berkas/make/webm.mjs';
import { type ContentSource, sourceOfBytes } from '../../src/evidence/inspect/content-source.js';
import { inspectContent } from '../../src/evidence/inspect/inspect-content.js';
import { FILE_CONDITIONS, inspectionSchema } from '../../src/evidence/schema/inspection.js';
import { packDeflated } from '../../src/inventory/excel/pack-zip.js';
import { makeCompound } from '../support/media/compound.js';
import { paintMeeting, toJpeg, toPng } from '../support/media/pictures.js';

const latin = (text: string) => Buffer.from(text, 'latin1');
const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
const picture = paintMeeting(64, 48, [0.5]);
const office = (part: string) =>
  packDeflated(
    new Map([
      ['[Content_Types].xml', '<Types/>'],
      [part, 'Surat '.repeat(200)],
      ['../../luar.txt', 'keluar dari foldernya'],
    ]),
  );

/** A sound file of every kind that is opened, or whose head is read. */
const SAMPLES: Readonly<Record<string, Buffer>> = {
  jpg: toJpeg(picture),
  'jpg of a camera': readFileSync(join('fixtures/berkas/gambar/tanggal-di-dalam.jpg')),
  png: toPng(picture),
  webp: Buffer.concat([
    latin('RIFF\x24\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0'),
    hex('1f0300 570200'),
    Buffer.alloc(64),
  ]),
  gif: latin('GIF89a\x20\x03\x58\x02\0\0\0'),
  heic: Buffer.concat([
    latin('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
    hex('00000014'),
    latin('ispe'),
    hex('00000000 00000320 00000258'),
  ]),
  bmp: Buffer.concat([
    latin('BM'),
    hex('00000000 00000000 36000000 28000000 20030000 58020000 0100 1800'),
    Buffer.alloc(64),
  ]),
  tiff: hex('49492a00 08000000 0200 0001 0300 01000000 20030000 0101 0400 01000000 58020000'),
  mp4: makeFilm(9),
  'mp4 with its index behind': makeFilm(9, { indexLast: true }),
  mov: makeFilm(9, { isMov: true }),
  webm: makeWebm(9),
  avi: Buffer.concat([
    latin('RIFF\x24\0\0\0AVI LIST\x58\0\0\0hdrlavih\x38\0\0\0'),
    hex('40420f00'),
    Buffer.alloc(80),
  ]),
  docx: office('word/document.xml'),
  xlsx: office('xl/workbook.xml'),
  zip: office('foto/1.jpg'),
  doc: makeCompound(['Root Entry', '1Table', 'WordDocument']),
  html: latin(`<!-- ${'a '.repeat(40)}-->\n<!DOCTYPE html><html><body>Surat</body></html>`),
};

/** Longest that one damaged file may take; the limit of a run is 20 seconds. */
const LONGEST = 5000;
/** Numbers at which sizes, counts and places go wrong. */
const EDGES = [0, 1, 7, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];

type Damage = (bytes: Buffer) => Buffer;

/** One thing that goes wrong with a file: by chance, or by somebody who knows where its numbers stand. */
function damageOf(size: number): fc.Arbitrary<Damage> {
  const at = fc.nat({ max: size - 1 });
  const flip = fc.tuple(at, fc.nat({ max: 255 })).map(
    ([place, value]): Damage =>
      (bytes) => {
        if (place < bytes.length) bytes[place] = value;
        return bytes;
      },
  );
  const number = fc.tuple(at, fc.constantFrom(...EDGES), fc.boolean()).map(
    ([place, value, isLittle]): Damage =>
      (bytes) => {
        if (place + 4 > bytes.length) return bytes;
        if (isLittle) bytes.writeUInt32LE(value, place);
        else bytes.writeUInt32BE(value, place);
        return bytes;
      },
  );
  const cut = at.map(
    (place): Damage =>
      (bytes) =>
        bytes.subarray(0, place),
  );
  const remove = fc.tuple(at, fc.nat({ max: 40 })).map(
    ([place, length]): Damage =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + length)]),
  );
  const repeat = fc.tuple(at, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 50 })).map(
    ([place, length, times]): Damage =>
      (bytes) => {
        const part = bytes.subarray(place, place + length);
        return Buffer.concat([
          bytes.subarray(0, place),
          ...Array<Buffer>(times).fill(part),
          bytes.subarray(place),
        ]);
      },
  );
  return fc.oneof({ weight: 3, arbitrary: flip }, { weight: 3, arbitrary: number }, cut, remove, repeat);
}

/** A source that fails the test where more is asked for at once than any reader may hold. */
function watched(bytes: Buffer): ContentSource {
  const source = sourceOfBytes(bytes);
  return {
    ...source,
    read: async (offset, length) => {
      expect(Number.isSafeInteger(offset) && offset >= 0, `read from ${offset}`).toBe(true);
      expect(Number.isSafeInteger(length) && length >= 0, `read of ${length}`).toBe(true);
      return await source.read(offset, length);
    },
  };
}

async function see(bytes: Buffer): Promise<void> {
  const start = performance.now();
  const seen = await inspectContent(watched(bytes), { names: ['GEBRAKS'], ocr: false });
  expect(inspectionSchema.parse(seen)).toEqual(seen);
  expect(FILE_CONDITIONS).toContain(seen.keadaan);
  expect(seen.bita).toBe(bytes.length);
  expect(performance.now() - start).toBeLessThan(LONGEST);
}

describe.each(Object.entries(SAMPLES))('a damaged %s', (_name, sample) => {
  it('ends as a state, in no time', async () => {
    await see(sample);
    await fc.assert(
      fc.asyncProperty(fc.array(damageOf(sample.length), { minLength: 1, maxLength: 8 }), async (damages) => {
        await see(damages.reduce<Buffer>((bytes, damage) => damage(bytes), Buffer.from(sample)));
      }),
      { numRuns: 120, seed: 11 },
    );
  });
});

describe('files that are two things, or none', () => {
  const samples = Object.values(SAMPLES);

  it('the head of one before the body of another', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.constantFrom(...samples),
        fc.nat({ max: 200 }),
        async (head, body, length) => {
          await see(Buffer.concat([head.subarray(0, length), body]));
        },
      ),
      { numRuns: 200, seed: 12 },
    );
  });

  it('chance behind the first bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.uint8Array({ maxLength: 3000 }),
        async (head, rest) => {
          await see(Buffer.concat([head.subarray(0, 16), rest]));
        },
      ),
      { numRuns: 200, seed: 13 },
    );
  });
});
