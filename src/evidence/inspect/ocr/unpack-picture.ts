import { type GreyPicture, greyOf } from './grey-picture.js';

/** A picture of a page, unpacked: its shades, and where it is seen through. */
export interface UnpackedPicture extends GreyPicture {
  /** How opaque every pixel is, 255 wholly; undefined where all are. */
  readonly opacity?: Uint8Array;
}

/** How PDF.js lays out pixels. */
const ONE_BIT = 1;
const COLOUR = 2;
const COLOUR_AND_OPACITY = 3;

/**
 * The pixels of PDF.js as shades.
 *
 * @param given what the library keeps for a picture: an object with width, height, kind and data
 * @param stencil the shade of a stencil, whose bits say where paint goes; undefined for a picture
 * @returns undefined for anything that is no picture, or has fewer pixels than it says
 */
export function unpackPicture(given: unknown, stencil: number | undefined): UnpackedPicture | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  if (!('width' in given && 'height' in given && 'data' in given)) return undefined;
  const { width, height, data } = given;
  if (typeof width !== 'number' || typeof height !== 'number') return undefined;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return undefined;
  const size = { width, height };
  if (stencil !== undefined) return unpackStencil(size, data, stencil);
  const kind = 'kind' in given ? given.kind : undefined;
  if (kind === ONE_BIT) return unpackBits(size, data);
  if (kind === COLOUR) return unpackColour(size, data, 3);
  return kind === COLOUR_AND_OPACITY ? unpackColour(size, data, 4) : undefined;
}

type Size = Pick<GreyPicture, 'width' | 'height'>;
type Bytes = Uint8Array | Uint8ClampedArray;

/** In a stencil a bit of 0 takes paint. */
function unpackStencil(size: Size, data: Bytes, shade: number): UnpackedPicture | undefined {
  const bits = unpackBits(size, data);
  return bits === undefined
    ? undefined
    : {
        ...size,
        shades: new Uint8Array(size.width * size.height).fill(shade),
        opacity: bits.shades.map((bit) => 255 - bit),
      };
}

function unpackBits({ width, height }: Size, data: Bytes): GreyPicture | undefined {
  const lineLength = Math.ceil(width / 8);
  if (data.length < lineLength * height) return undefined;
  const shades = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const byte = data[y * lineLength + (x >> 3)] ?? 0;
      if ((byte >> (7 - (x & 7))) & 1) shades[y * width + x] = 255;
    }
  }
  return { width, height, shades };
}

function unpackColour({ width, height }: Size, data: Bytes, step: 3 | 4): UnpackedPicture | undefined {
  const count = width * height;
  if (data.length < count * step) return undefined;
  const shades = new Uint8Array(count);
  const opacity = step === 4 ? new Uint8Array(count) : undefined;
  for (let pixel = 0, at = 0; pixel < count; pixel += 1, at += step) {
    shades[pixel] = greyOf(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
    if (opacity !== undefined) opacity[pixel] = data[at + 3] ?? 255;
  }
  return { width, height, shades, ...(opacity === undefined ? {} : { opacity }) };
}
