import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from 'jpeg-js';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { readJpeg } from '../../../../src/evidence/inspect/image/jpeg/read-jpeg.js';
import { readPng } from '../../../../src/evidence/inspect/image/png/read-png.js';
import { type Picture, paintMeeting, toJpeg, toPng } from '../../../support/media/pictures.js';

/** One picture of ours in every way ImageMagick writes it: 300 x 212, so that the last blocks are cut. */
const SAMPLES = join(import.meta.dirname, 'samples');
const names = readdirSync(SAMPLES);

const read = (name: string) => readFileSync(join(SAMPLES, name));

/** Mean brightness of every 8 x 8 pixels that lie wholly inside, worked out from another library's pixels. */
function meansOf(pixels: Picture): Map<number, number> {
  const across = Math.ceil(pixels.width / 8);
  const means = new Map<number, number>();
  for (let row = 0; row < Math.floor(pixels.height / 8); row += 1) {
    for (let column = 0; column < Math.floor(pixels.width / 8); column += 1) {
      let sum = 0;
      for (let y = row * 8; y < row * 8 + 8; y += 1) {
        for (let x = column * 8; x < column * 8 + 8; x += 1) {
          const [red = 0, green = 0, blue = 0] = pixels.data.subarray((y * pixels.width + x) * 4);
          sum += 0.299 * red + 0.587 * green + 0.114 * blue;
        }
      }
      means.set(row * across + column, sum / 64);
    }
  }
  return means;
}

function largestDifference(values: Uint8Array, means: ReadonlyMap<number, number>): number {
  return Math.max(...[...means].map(([at, mean]) => Math.abs(mean - (values[at] ?? -999))));
}

function decodeJpeg(bytes: Buffer): Picture {
  const { width, height, data } = decode(bytes, { formatAsRGBA: true, tolerantDecoding: false });
  return { width, height, data: Buffer.from(data) };
}

describe('readJpeg', () => {
  it.each(names.filter((name) => name.endsWith('.jpg')))(
    '%s: block means as jpeg-js decodes them',
    (name) => {
      const picture = readJpeg(read(name));
      expect(picture?.keadaan).toBe('utuh');
      expect(picture?.grid).toMatchObject({ width: 38, height: 27 });
      const means = meansOf(decodeJpeg(read(name)));
      expect(means.size).toBe(37 * 26);
      // Last bits of a progressive mean are left out, and pixels beyond black and white are clipped one by one there.
      expect(largestDifference(picture?.grid?.values ?? new Uint8Array(), means)).toBeLessThanOrEqual(4);
    },
  );

  it('reads what jpeg-js writes', () => {
    const bytes = toJpeg(paintMeeting(160, 120, [0.4]));
    const picture = readJpeg(bytes);
    expect(
      largestDifference(picture?.grid?.values ?? new Uint8Array(), meansOf(decodeJpeg(bytes))),
    ).toBeLessThan(3);
  });

  it.each(['dasar-420.jpg', 'progresif-420.jpg', 'restart-422.jpg', 'cmyk.jpg'])(
    '%s: a cut at any place is a cut',
    (name) => {
      const bytes = read(name);
      for (let share = 1; share < 20; share += 1) {
        const end = Math.floor((bytes.length * share) / 20);
        expect(readJpeg(bytes.subarray(0, end))?.keadaan, `${end} bytes`).toBe('terpotong');
      }
      expect(readJpeg(bytes.subarray(0, bytes.length - 2))?.keadaan).toBe('terpotong');
    },
  );

  it('finds a cut that a copying program filled up with zeros', () => {
    const bytes = Buffer.from(read('dasar-420.jpg'));
    bytes.fill(0, Math.floor(bytes.length / 2));
    expect(readJpeg(bytes)?.keadaan).not.toBe('utuh');
  });

  it('does not mind what phones put behind the end', () => {
    expect(readJpeg(Buffer.concat([read('dasar-420.jpg'), Buffer.alloc(5000, 7)]))?.keadaan).toBe('utuh');
  });

  it('does not open arithmetic coding', () => {
    const bytes = Buffer.from(read('abu.jpg'));
    const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
    bytes[frame + 1] = 0xc9;
    expect(readJpeg(bytes)).toBeUndefined();
  });
});

describe('readPng', () => {
  it.each(names.filter((name) => name.endsWith('.png')))(
    '%s: field means as pngjs decodes them',
    async (name) => {
      const picture = await readPng(read(name));
      expect(picture.keadaan).toBe('utuh');
      const means = meansOf(PNG.sync.read(read(name)));
      expect(means.size).toBeGreaterThan(90);
      expect(largestDifference(picture.grid?.values ?? new Uint8Array(), means)).toBeLessThanOrEqual(1);
    },
  );

  it.each([
    { colorType: 0, bitDepth: 8 },
    { colorType: 2, bitDepth: 8 },
    { colorType: 4, bitDepth: 8 },
    { colorType: 6, bitDepth: 8 },
  ] as const)('reads what pngjs writes: %o', async (options) => {
    const bytes = toPng(paintMeeting(160, 120, [0.4]), options);
    const picture = await readPng(bytes);
    expect(
      largestDifference(picture.grid?.values ?? new Uint8Array(), meansOf(PNG.sync.read(bytes))),
    ).toBeLessThan(1.1);
  });

  it('shows what is transparent on white paper', async () => {
    const clear = { width: 80, height: 80, data: Buffer.alloc(80 * 80 * 4) };
    const picture = await readPng(toPng(clear));
    expect(new Set(picture.grid?.values)).toEqual(new Set([255]));
  });

  it('a cut at any place is a cut', async () => {
    const bytes = read('jalin.png');
    for (let share = 1; share < 20; share += 1) {
      const end = Math.floor((bytes.length * share) / 20);
      expect((await readPng(bytes.subarray(0, end))).keadaan, `${end} bytes`).toBe('terpotong');
    }
  });

  it('finds damaged data', async () => {
    const bytes = Buffer.from(read('jalin.png'));
    bytes.fill(0xff, 20_000, 20_040);
    expect((await readPng(bytes)).keadaan).toBe('rusak');
  });

  it('opens a picture with a wrong sum in a remark, which pngjs refuses', async () => {
    const bytes = Buffer.from(read('palet-4.png'));
    const header = bytes.indexOf('IHDR');
    bytes[header + 20] = (bytes[header + 20] ?? 0) ^ 1;
    expect(() => PNG.sync.read(bytes)).toThrow();
    expect((await readPng(bytes)).keadaan).toBe('utuh');
  });
});
