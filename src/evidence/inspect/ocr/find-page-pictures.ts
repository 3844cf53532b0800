import { readColour } from '../pdf/highlighter.js';
import { type Matrix, multiply, toList, toMatrix, UPRIGHT } from '../pdf/matrix.js';
import type { Drawing, DrawingCodes } from '../pdf/open-pdf.js';
import { greyOf } from './grey-picture.js';

/** A picture on a page, not yet unpacked. */
export interface PlacedPicture {
  /** The name under which the library keeps its pixels, or the pixels themselves. */
  readonly source: unknown;
  /** From the unit square, whose (0, 0) is the lower left corner of the picture, to the page. */
  readonly matrix: Matrix;
  /** The shade in which a stencil is painted; undefined for pictures with shades of their own. */
  readonly stencil: number | undefined;
}

interface State {
  readonly matrix: Matrix;
  readonly shade: number;
}

const START: State = { matrix: UPRIGHT, shade: 0 };

/** The pictures of a page in the order in which they are drawn, one over the other. */
export function findPagePictures(
  { fnArray, argsArray }: Drawing,
  codes: DrawingCodes,
): readonly PlacedPicture[] {
  const pictures: PlacedPicture[] = [];
  const kept: State[] = [];
  let state = START;
  for (const [index, code] of fnArray.entries()) {
    const values = toList(argsArray[index]);
    const { matrix, shade } = state;
    if (code === codes.save || code === codes.paintFormXObjectBegin) kept.push(state);
    if (code === codes.restore || code === codes.paintFormXObjectEnd) state = kept.pop() ?? START;
    if (code === codes.transform) state = { matrix: multiply(matrix, toMatrix(values)), shade };
    if (code === codes.paintFormXObjectBegin) {
      state = { matrix: multiply(matrix, toMatrix(toList(values[0]))), shade };
    }
    if (code === codes.setFillRGBColor) {
      const colour = readColour(values[0]);
      state = { matrix, shade: colour === undefined ? 0 : greyOf(...colour) };
    }
    if (code === codes.paintImageXObject || code === codes.paintInlineImageXObject) {
      pictures.push({ source: values[0], matrix, stencil: undefined });
    }
    // A page in black and white is often kept as a stencil through which black is poured.
    if (code === codes.paintImageMaskXObject) pictures.push({ source: values[0], matrix, stencil: shade });
  }
  return pictures;
}
