import { type Colour, isHighlighter, readColour } from './highlighter.js';
import { type Matrix, multiply, toList, toMatrix, UPRIGHT } from './matrix.js';
import type { Drawing, DrawingCodes } from './open-pdf.js';
import type { Piece } from './page-lines.js';

interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** A bar is at most so many times as high as the words on it: a block of a few lines, but no coloured page. */
const HIGHEST = 12;

/**
 * Bars in the colour of a highlighter that lie under words, as word processors and spreadsheets draw them. A bar without
 * words is an ornament. A head of a table filled in bright yellow counts too: that cannot be told apart.
 */
export function countBars(drawing: Drawing, codes: DrawingCodes, pieces: readonly Piece[]): number {
  const worded = pieces.filter((piece) => piece.text.trim() !== '');
  return findBars(drawing, codes).filter((bar) => worded.some((piece) => liesUnder(bar, piece))).length;
}

function liesUnder(bar: Box, piece: Piece): boolean {
  const middle = piece.base + piece.height * 0.3;
  const overlap = Math.min(bar.right, piece.left + piece.width) - Math.max(bar.left, piece.left);
  const isHit = middle > bar.bottom && middle < bar.top && overlap > piece.height * 0.5;
  const height = bar.top - bar.bottom;
  return isHit && height >= piece.height * 0.6 && height <= piece.height * HIGHEST;
}

function findBars({ fnArray, argsArray }: Drawing, codes: DrawingCodes): readonly Box[] {
  const fills = new Set([codes.fill, codes.eoFill, codes.fillStroke, codes.eoFillStroke]);
  const bars: Box[] = [];
  const kept: { readonly matrix: Matrix; readonly colour: Colour | undefined }[] = [];
  let matrix = UPRIGHT;
  let colour: Colour | undefined;
  for (const [index, code] of fnArray.entries()) {
    const given = argsArray[index];
    const values: readonly unknown[] = Array.isArray(given) ? given : [];
    if (code === codes.save || code === codes.paintFormXObjectBegin) kept.push({ matrix, colour });
    if (code === codes.restore || code === codes.paintFormXObjectEnd) {
      ({ matrix, colour } = kept.pop() ?? { matrix: UPRIGHT, colour: undefined });
    }
    if (code === codes.transform) matrix = multiply(matrix, toMatrix(values));
    if (code === codes.paintFormXObjectBegin) matrix = multiply(matrix, toMatrix(toList(values[0])));
    if (code === codes.setFillRGBColor) colour = readColour(values[0]);
    if (code === codes.constructPath && colour !== undefined && isHighlighter(colour)) {
      const [how, , limits] = values;
      if (typeof how === 'number' && fills.has(how)) bars.push(toBox(matrix, toList(limits)));
    }
  }
  return bars;
}

/** The limits of a path (least x, least y, most x, most y) on the page. */
function toBox([a, b, c, d, e, f]: Matrix, limits: readonly unknown[]): Box {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = limits.map((value) => (typeof value === 'number' ? value : 0));
  const across = [a * x1 + c * y1 + e, a * x2 + c * y2 + e];
  const upwards = [b * x1 + d * y1 + f, b * x2 + d * y2 + f];
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    bottom: Math.min(...upwards),
    top: Math.max(...upwards),
  };
}
