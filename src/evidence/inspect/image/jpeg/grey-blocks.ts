import type { GreyGrid } from '../grey-grid.js';
import type { Frame, Plane } from './frame.js';

/** Brightness of every block, 0 black to 255 white, from the colour planes. */
export function greyOf(
  frame: Frame,
  quantization: ReadonlyMap<number, number>,
  adobe: number | undefined,
): GreyGrid {
  const width = Math.ceil(frame.width / 8);
  const height = Math.ceil(frame.height / 8);
  const values = new Uint8Array(width * height);
  const mix = mixOf(frame, adobe);
  const scales = frame.planes.map((plane) => (quantization.get(plane.quantization) ?? 1) / 8);
  const middle = 2 ** (frame.bits - 1);
  const toByte = 255 / (2 ** frame.bits - 1);
  const colours = frame.planes.map(() => 0);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (const [index, plane] of frame.planes.entries()) {
        const level = meanAt(plane, x / width, y / height) * (scales[index] ?? 1) + middle;
        colours[index] = Math.min(255, Math.max(0, level * toByte));
      }
      values[y * width + x] = Math.round(mix(colours));
    }
  }
  return { width, height, values };
}

/** @param x share of the width, from 0 on; colours are stored in fewer blocks than brightness */
function meanAt(plane: Plane, x: number, y: number): number {
  const column = Math.floor(x * plane.columns + 1e-9);
  const row = Math.floor(y * plane.rows + 1e-9);
  return plane.means[row * plane.stride + column] ?? 0;
}

type Mix = (colours: readonly number[]) => number;

const RED_GREEN_BLUE = [0x52, 0x47, 0x42];

/**
 * How the planes make brightness. Usually the first one is brightness already. Trap: four planes are inks (CMYK), and
 * Adobe's programs, which write most of them, store them inverted; 2 says that the first three were turned into brightness
 * and colour, and in doing so back into ink.
 */
function mixOf(frame: Frame, adobe: number | undefined): Mix {
  const ids = frame.planes.map((plane) => plane.id);
  if (frame.planes.length === 4) {
    if (adobe === undefined) return (inks) => (255 - brightness(inks)) * (1 - (inks[3] ?? 0) / 255);
    if (adobe === 2) return ([ink = 0, , , black = 0]) => ((255 - ink) * black) / 255;
    return (inks) => (brightness(inks) * (inks[3] ?? 0)) / 255;
  }
  const isRgb = adobe === 0 || RED_GREEN_BLUE.every((id, index) => ids[index] === id);
  return frame.planes.length === 3 && isRgb ? brightness : ([bright = 0]) => bright;
}

/** Weights of red, green and blue as in television (Rec. 601), which JPEG uses itself. */
function brightness([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
