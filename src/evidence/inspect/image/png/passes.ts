import { type PngHeader, SAMPLES } from './header.js';

/** A part of a PNG that is stored for itself: the whole, or one of the seven parts of an interlaced picture. */
export interface Pass {
  readonly columns: number;
  readonly rows: number;
  /** Where its first pixel lies, and how far its pixels stand apart. */
  readonly left: number;
  readonly top: number;
  readonly stepX: number;
  readonly stepY: number;
  /** Bytes of one line, without the one in front that names its filter. */
  readonly lineLength: number;
}

/** Left, top, step across, step down (Adam7). */
const INTERLACED = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

const WHOLE = [[0, 0, 1, 1]] as const;

/** Bits of one pixel. */
export function bitsOf(header: PngHeader): number {
  return header.depth * (SAMPLES[header.colour] ?? 1);
}

/** The parts in the order they are stored; parts without a pixel are not stored at all. */
export function listPasses(header: PngHeader): Pass[] {
  return (header.isInterlaced ? INTERLACED : WHOLE)
    .map(([left, top, stepX, stepY]) => {
      const columns = Math.max(0, Math.ceil((header.width - left) / stepX));
      const rows = Math.max(0, Math.ceil((header.height - top) / stepY));
      const lineLength = Math.ceil((columns * bitsOf(header)) / 8);
      return { left, top, stepX, stepY, columns, rows, lineLength };
    })
    .filter((pass) => pass.columns > 0 && pass.rows > 0);
}
