import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addExif, type Notes } from '../../../../fixtures/berkas/make/exif.mjs';
import { areSamePicture } from '../../../../src/evidence/inspect/image/fingerprint.js';
import { inspectImage } from '../../../../src/evidence/inspect/image/inspect-image.js';
import { paint, paintMeeting, paintScreen, toJpeg, toPng } from '../../../support/media/pictures.js';

const REQUEST = { names: [], ocr: false };
const photo = toJpeg(paintMeeting(200, 120, [0.4]));

const see = async (bytes: Uint8Array, jenis: 'jpg' | 'png' = 'jpg') =>
  await inspectImage(bytes, jenis, REQUEST);
const notesOf = async (notes: Notes) => (await see(addExif(photo, notes))).gambar;

describe('inspectImage: what the camera noted', () => {
  it.each([
    ['2025:03:14 09:30:00', '2025-03-14'],
    ['2024:02:29 23:59:59', '2024-02-29'],
    ['2026:01:01 09:00:00', '2026-01-01'],
    ['0000:00:00 00:00:00', undefined],
    ['2025:02:30 10:00:00', undefined],
    ['2025:13:01 10:00:00', undefined],
    ['1980:01:01 00:00:10', undefined],
    // A clock that was never set begins here.
    ['2015:01:01 00:03:00', undefined],
    ['1970:06:01 10:00:00', undefined],
    ['9999:12:31 10:00:00', undefined],
    ['    :  :     :  :  ', undefined],
    ['kemarin', undefined],
  ])('day %s: %s', async (diambil, expected) => {
    expect((await notesOf({ diambil }))?.diambil).toBe(expected);
  });

  it('keeps the day whatever the time zone of the machine', async () => {
    const zone = process.env.TZ;
    try {
      for (const other of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        process.env.TZ = other;
        expect((await notesOf({ diambil: '2025:03:14 00:10:00' }))?.diambil).toBe('2025-03-14');
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it.each([
    [-3.4125, 114.85, { lintang: -3.4125, bujur: 114.85 }],
    [51.5, -0.125, { lintang: 51.5, bujur: -0.125 }],
    [0, 109.25, { lintang: 0, bujur: 109.25 }],
    // No satellite found.
    [0, 0, undefined],
    [95, 114, undefined],
    [-3, 200, undefined],
  ])('position %d, %d', async (lintang, bujur, expected) => {
    expect((await notesOf({ lintang, bujur }))?.posisi).toEqual(expected);
  });

  it('turns a picture as noted, and its fingerprint with it', async () => {
    const lying = paintMeeting(320, 200, [0.4, 0.7]);
    // Orientation 8, a quarter turn to the left: what is shown at (x, y) is stored at (1 - y, x).
    const stored = paint(200, 320, (x, y) => {
      const row = Math.min(199, Math.floor((1 - x) * 200));
      const [red = 0, green = 0, blue = 0] = lying.data.subarray((row * 320 + Math.floor(y * 320)) * 4);
      return [red, green, blue];
    });
    const turned = (await see(addExif(toJpeg(stored, 95), { arah: 8 }))).gambar;
    const upright = (await see(toJpeg(lying, 95))).gambar;
    expect([turned?.lebar, turned?.tinggi]).toEqual([320, 200]);
    expect(areSamePicture(turned?.sidik ?? 'turned', upright?.sidik ?? 'upright')).toBe(true);
    const unnoted = (await see(toJpeg(stored, 95))).gambar;
    expect([unnoted?.lebar, unnoted?.tinggi]).toEqual([200, 320]);
    expect(areSamePicture(unnoted?.sidik ?? 'unnoted', upright?.sidik ?? 'upright')).toBe(false);
  });

  it('ignores damaged notes', async () => {
    const noted = addExif(photo, { diambil: '2025:03:14 09:30:00', lintang: -3, bujur: 114 });
    for (let at = 12; at < 150; at += 1) {
      const damaged = Buffer.from(noted);
      damaged[at] = 0xff;
      expect((await see(damaged)).keadaan).toBe('terbaca');
    }
  });
});

describe('inspectImage: plain pictures', () => {
  const isPlain = async (bytes: Buffer, jenis: 'jpg' | 'png' = 'png') =>
    (await see(bytes, jenis)).gambar?.polos;
  const page = (ink: (x: number, y: number) => boolean) =>
    paint(850, 1100, (x, y) =>
      ink(x, y) ? [30, 30, 30] : [245 - 3 * x, 244, 240 + ((x * 7919 + y * 104729) % 3)],
    );

  it('calls a scanned blank page plain, with its specks, staple and shadow at the edge', async () => {
    const specks = [0.2, 0.37, 0.61, 0.83].map((x, index) => [x, 0.15 + index * 0.2] as const);
    const blank = page(
      (x, y) =>
        x < 0.012 ||
        specks.some(([left, top]) => Math.abs(x - left) < 0.002 && Math.abs(y - top) < 0.0015) ||
        (Math.abs(x - 0.06) < 0.012 && Math.abs(y - 0.05) < 0.001),
    );
    expect(await isPlain(toPng(blank))).toBe(true);
    expect(await isPlain(toJpeg(blank, 50), 'jpg')).toBe(true);
  });

  it('calls a covered lens plain', async () => {
    expect(await isPlain(toJpeg(paint(640, 480, (x) => [4 + 4 * x, 3, 5])), 'jpg')).toBe(true);
  });

  it('does not call a page with a single line of print plain', async () => {
    const line = page((x, y) => x > 0.2 && x < 0.7 && y > 0.3 && y < 0.312 && Math.floor(x * 260) % 2 === 0);
    expect(await isPlain(toPng(line))).toBe(false);
    expect(await isPlain(toJpeg(line, 50), 'jpg')).toBe(false);
  });

  it('does not call a screen with much white plain', async () => {
    expect(await isPlain(toPng(paintScreen(540, 1080, [0.5])))).toBe(false);
    const message = paint(540, 1080, (x, y) =>
      x > 0.3 && x < 0.7 && y > 0.49 && y < 0.505 && Math.floor(x * 150) % 3 > 0
        ? [90, 90, 90]
        : [255, 255, 255],
    );
    expect(await isPlain(toPng(message))).toBe(false);
  });

  it('does not call two halves plain', async () => {
    expect(await isPlain(toPng(paint(64, 64, (x) => (x < 0.5 ? [0, 0, 0] : [255, 255, 255]))))).toBe(false);
  });
});

describe('inspectImage: hostile pictures', () => {
  it('does not decode a PNG of ten thousand million pixels, and says how large it is', async () => {
    const bomb = Buffer.from(toPng(paintMeeting(16, 16, [])));
    bomb.writeUInt32BE(100_000, 16);
    bomb.writeUInt32BE(100_000, 20);
    expect(await see(bomb, 'png')).toEqual({
      keadaan: 'terlalu_besar',
      gambar: { lebar: 100_000, tinggi: 100_000 },
    });
  });

  it('does not decode a JPEG of four thousand million pixels', async () => {
    const bomb = Buffer.from(photo);
    const frame = bomb.indexOf(Buffer.from([0xff, 0xc0]));
    bomb.writeUInt16BE(65_535, frame + 5);
    bomb.writeUInt16BE(65_535, frame + 7);
    expect(await see(bomb)).toEqual({ keadaan: 'terlalu_besar', gambar: { lebar: 65_535, tinggi: 65_535 } });
  });

  it('finds a header just below the limit without the pixels in no time', async () => {
    const bomb = Buffer.from(photo);
    const frame = bomb.indexOf(Buffer.from([0xff, 0xc0]));
    bomb.writeUInt16BE(9_999, frame + 5);
    bomb.writeUInt16BE(9_999, frame + 7);
    const before = process.memoryUsage().rss;
    expect((await see(bomb)).keadaan).toBe('terpotong');
    expect(process.memoryUsage().rss - before).toBeLessThan(100e6);
  });

  it('stops unpacking a PNG when its lines are there', async () => {
    const { deflateSync } = await import('node:zlib');
    const png = toPng(paintMeeting(16, 16, []));
    const data = deflateSync(Buffer.alloc(200_000_000));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const header = png.subarray(0, 33);
    const bomb = Buffer.concat([header, length, Buffer.from('IDAT'), data, Buffer.alloc(4)]);
    const before = process.memoryUsage().rss;
    expect((await see(bomb, 'png')).keadaan).toBe('terbaca');
    expect(process.memoryUsage().rss - before).toBeLessThan(50e6);
  });

  it('without a header is damaged', async () => {
    expect(await see(Buffer.from('ffd8ffd9', 'hex'))).toEqual({ keadaan: 'rusak' });
    expect(await see(Buffer.from('89504e470d0a1a0a', 'hex'), 'png')).toEqual({ keadaan: 'rusak' });
  });

  const SAMPLES = 'test/evidence/inspect/image/samples';
  it.each(['progresif-420.jpg', 'restart-422.jpg', 'cmyk.jpg', 'jalin.png', 'palet-1.png', 'abu-16.png'])(
    '%s with changed bytes always ends in a state',
    async (name) => {
      const bytes = readFileSync(`${SAMPLES}/${name}`);
      const jenis = name.endsWith('.png') ? 'png' : 'jpg';
      const change = fc.tuple(
        fc.integer({ min: 2, max: bytes.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
          const damaged = Buffer.from(bytes);
          // Half of the changes hit the headers, where they hurt most.
          for (const [at, byte] of changes) damaged[at % 2 === 0 ? at : 2 + (at % 600)] = byte;
          const { keadaan } = await see(damaged, jenis);
          expect(['terbaca', 'rusak', 'terpotong', 'terlalu_besar', 'tak_dibuka']).toContain(keadaan);
        }),
        { numRuns: 150, seed: 7 },
      );
    },
  );
});
