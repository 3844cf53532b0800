import type { PngChunks, PngHeader } from './header.js';

/** Brightness of pixel `x` of an undone line, 0 black to 255 white. */
export type GreyAt = (line: Uint8Array, x: number) => number;

/** What lies behind a transparent pixel where pictures are looked at: white paper. */
const PAPER = 255;

/** Reads brightness from lines of a PNG. Of samples of 16 bits the upper half is enough. */
export function greyReader(header: PngHeader, chunks: PngChunks): GreyAt {
  const bytes = header.depth === 16 ? 2 : 1;
  switch (header.colour) {
    case 2:
      return (line, x) => brightness(line, x * 3 * bytes, bytes);
    case 3: {
      const shades = paletteShades(chunks);
      return (line, x) => shades[sampleAt(line, x, header.depth)] ?? 0;
    }
    case 4:
      return (line, x) => onPaper(line[x * 2 * bytes] ?? 0, line[x * 2 * bytes + bytes] ?? 0);
    case 6:
      return (line, x) => {
        const at = x * 4 * bytes;
        return onPaper(brightness(line, at, bytes), line[at + 3 * bytes] ?? 0);
      };
    default: {
      if (header.depth >= 8) return (line, x) => line[x * bytes] ?? 0;
      const toByte = 255 / (2 ** header.depth - 1);
      return (line, x) => sampleAt(line, x, header.depth) * toByte;
    }
  }
}

function paletteShades(chunks: PngChunks): number[] {
  const count = Math.floor(chunks.palette.length / 3);
  return Array.from({ length: count }, (_, index) =>
    onPaper(brightness(chunks.palette, index * 3, 1), chunks.opacity[index] ?? 255),
  );
}

/** Samples of less than a byte stand side by side, the first in the upper bits. */
function sampleAt(line: Uint8Array, x: number, depth: number): number {
  const bit = x * depth;
  return ((line[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

function brightness(bytes: Uint8Array, at: number, step: number): number {
  return 0.299 * (bytes[at] ?? 0) + 0.587 * (bytes[at + step] ?? 0) + 0.114 * (bytes[at + 2 * step] ?? 0);
}

function onPaper(shade: number, opacity: number): number {
  return (shade * opacity + PAPER * (255 - opacity)) / 255;
}
