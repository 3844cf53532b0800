import { invert, type Matrix, multiply } from '../pdf/matrix.js';
import type { GreyPicture } from './grey-picture.js';
import type { UnpackedPicture } from './unpack-picture.js';

/** The visible part of a page and how the reader turns it: 0, 90, 180 or 270 degrees with the clock. */
export interface PageFrame {
  readonly view: readonly number[];
  readonly rotate: number;
}

export interface PictureOnPage {
  readonly picture: UnpackedPicture;
  /** From the unit square to the page, as in `PlacedPicture`. */
  readonly matrix: Matrix;
}

/** A page of A4 at 300 dots per inch. More dots cost time and memory and make no word clearer. */
const MOST_PIXELS = 8_700_000;

/**
 * Draws the pictures of a page where they lie: upright as the page is shown, strips one below the other, layers one over
 * the other. The sheet is as fine as the largest picture.
 */
export function drawSheet({ view, rotate }: PageFrame, pictures: readonly PictureOnPage[]): GreyPicture {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const isTurned = rotate % 180 !== 0;
  const across = isTurned ? top - bottom : right - left;
  const down = isTurned ? right - left : top - bottom;
  const fine = Math.min(finest(pictures), Math.sqrt(MOST_PIXELS / Math.max(across * down, 1)));
  const width = Math.max(1, Math.round(across * fine));
  const height = Math.max(1, Math.round(down * fine));
  const sheet = { width, height, shades: new Uint8Array(width * height).fill(255) };
  const toSheet = sheetMatrix([left, bottom, right, top], rotate, fine);
  for (const { picture, matrix } of pictures) draw(picture, multiply(toSheet, matrix), sheet);
  return sheet;
}

/** Dots per point of the picture that covers most. */
function finest(pictures: readonly PictureOnPage[]): number {
  const largest = pictures.reduce<PictureOnPage | undefined>(
    (most, each) => (most === undefined || areaOf(each) > areaOf(most) ? each : most),
    undefined,
  );
  if (largest === undefined) return 1;
  return Math.sqrt((largest.picture.width * largest.picture.height) / Math.max(areaOf(largest), 1e-6));
}

function areaOf({ matrix: [a, b, c, d] }: PictureOnPage): number {
  return Math.abs(a * d - b * c);
}

/** From the page, whose y grows upwards, to the sheet, whose y grows downwards. */
function sheetMatrix(
  [left, bottom, right, top]: readonly [number, number, number, number],
  rotate: number,
  fine: number,
): Matrix {
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return [0, fine, fine, 0, -bottom * fine, -left * fine];
    case 180:
      return [-fine, 0, 0, fine, right * fine, -bottom * fine];
    case 270:
      return [0, -fine, -fine, 0, top * fine, right * fine];
    default:
      return [fine, 0, 0, -fine, -left * fine, top * fine];
  }
}

/** Fetches for every dot of the sheet under a picture the pixels it covers. */
function draw(picture: UnpackedPicture, toSheet: Matrix, sheet: GreyPicture): void {
  const back = invert(toSheet);
  if (back === undefined) return;
  // From the sheet to pixels of the picture, whose first line is its upper edge.
  const { width, height } = picture;
  const [a, b, c, d, e, f] = multiply([width, 0, 0, -height, 0, height], back);
  const reach = Math.max(1, Math.round(Math.sqrt(Math.abs(a * d - b * c))));
  const box = coveredBox(toSheet, sheet);
  for (let y = box.top; y < box.bottom; y += 1) {
    for (let x = box.left; x < box.right; x += 1) {
      const column = Math.floor(a * (x + 0.5) + c * (y + 0.5) + e);
      const row = Math.floor(b * (x + 0.5) + d * (y + 0.5) + f);
      if (column < 0 || row < 0 || column >= width || row >= height) continue;
      const at = y * sheet.width + x;
      sheet.shades[at] = meanAt(picture, column, row, reach, sheet.shades[at] ?? 255);
    }
  }
}

/** The mean of the pixels around one, over the paper where they are seen through. */
function meanAt(
  { width, height, shades, opacity }: UnpackedPicture,
  column: number,
  row: number,
  reach: number,
  paper: number,
): number {
  const [x, y] = [Math.max(0, column - (reach >> 1)), Math.max(0, row - (reach >> 1))];
  let sum = 0;
  let count = 0;
  for (let line = y; line < Math.min(height, y + reach); line += 1) {
    for (let at = line * width + x; at < line * width + Math.min(width, x + reach); at += 1) {
      const share = opacity === undefined ? 255 : (opacity[at] ?? 255);
      sum += ((shades[at] ?? 0) * share + paper * (255 - share)) / 255;
      count += 1;
    }
  }
  return count === 0 ? paper : sum / count;
}

function coveredBox([a, b, c, d, e, f]: Matrix, { width, height }: GreyPicture) {
  const across = [e, a + e, c + e, a + c + e];
  const down = [f, b + f, d + f, b + d + f];
  return {
    left: Math.max(0, Math.floor(Math.min(...across))),
    right: Math.min(width, Math.ceil(Math.max(...across))),
    top: Math.max(0, Math.floor(Math.min(...down))),
    bottom: Math.min(height, Math.ceil(Math.max(...down))),
  };
}
