import { encode } from 'jpeg-js';
import { PNG } from 'pngjs';

/** Pixels, four bytes each: red, green, blue, opaque. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

export type Shade = readonly [red: number, green: number, blue: number];

/** Paints every pixel of a picture; `x` and `y` are shares of the edges, from 0 to 1. */
export function paint(width: number, height: number, shadeAt: (x: number, y: number) => Shade): Picture {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const shade = shadeAt((column + 0.5) / width, (row + 0.5) / height);
      data.set(shade.map(toByte), (row * width + column) * 4);
    }
  }
  return { width, height, data };
}

/** A hall with people before a banner: sky of a wall, floor, figures; the same for the same numbers. */
export function paintMeeting(
  width: number,
  height: number,
  people: readonly number[],
  brighter = 0,
): Picture {
  return paint(width, height, (x, y) => {
    const grain = 12 * Math.sin(x * 190) * Math.sin(y * 170);
    const wall = y < 0.6 ? 150 + 50 * x : 90 - 30 * y;
    const banner = x > 0.2 && x < 0.8 && y > 0.08 && y < 0.25 ? 60 : 0;
    const person = people.findIndex((at) => ((x - at) / 0.06) ** 2 + ((y - 0.62) / 0.25) ** 2 < 1);
    const base = person < 0 ? wall + banner : 40 + ((person * 67) % 120);
    return [base + grain + brighter, base * 0.9 + grain + brighter, base * 0.8 + brighter];
  });
}

/** A screen of an application: a bar on top, fields with lines of text whose lengths are given. */
export function paintScreen(width: number, height: number, lines: readonly number[]): Picture {
  return paint(width, height, (x, y) => {
    if (y < 0.08) return [20, 90, 160];
    const line = Math.floor((y - 0.1) * 40);
    const inLine = ((y - 0.1) * 40) % 1 > 0.4;
    const isInk = inLine && x > 0.08 && x < 0.08 + (lines[line] ?? 0) && Math.floor(x * 300) % 3 !== 0;
    return isInk ? [40, 40, 40] : [255, 255, 255];
  });
}

/** Another size of the same picture, every pixel the mean of what it covers. */
export function resize(picture: Picture, width: number, height: number): Picture {
  return paint(width, height, (x, y) => {
    const wide = picture.width / width / 2;
    const high = picture.height / height / 2;
    const sums = [0, 0, 0];
    let count = 0;
    for (let row = Math.round(y * picture.height - high); row < y * picture.height + high; row += 1) {
      for (
        let column = Math.round(x * picture.width - wide);
        column < x * picture.width + wide;
        column += 1
      ) {
        const at = (row * picture.width + column) * 4;
        for (const [index, sum] of sums.entries()) sums[index] = sum + (picture.data[at + index] ?? 0);
        count += 1;
      }
    }
    const [red = 0, green = 0, blue = 0] = sums.map((sum) => sum / Math.max(1, count));
    return [red, green, blue];
  });
}

export function toJpeg(picture: Picture, quality = 85): Buffer {
  return encode({ ...picture }, quality).data;
}

export function toPng(
  picture: Picture,
  options: { colorType?: 0 | 2 | 4 | 6; bitDepth?: 8 | 16 } = {},
): Buffer {
  const png = new PNG({ width: picture.width, height: picture.height });
  picture.data.copy(png.data);
  return PNG.sync.write(png, options);
}

function toByte(value: number): number {
  return Math.min(255, Math.max(0, Math.round(value)));
}
