export type DocxLibrary = typeof import('docx');

/** Size of the text, in half points, as the format counts. */
export const TEXT_SIZE = 22;

/** An A4 sheet, in millimetres. */
export const SHEET = { width: 210, height: 297 };

/** Wider on the left, where the sheet is bound. */
export const MARGIN = { top: 20, right: 20, bottom: 20, left: 30 };

/** Between the margins; of a sheet that lies on its side as well. */
export const TEXT_WIDTH = SHEET.width - MARGIN.left - MARGIN.right;
export const LANDSCAPE_WIDTH = SHEET.height - MARGIN.left - MARGIN.right;

/** Twentieths of a point in a millimetre, as the format counts lengths. */
const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

export function millimetres(length: number): number {
  return Math.round(length * TWIPS_PER_MILLIMETRE);
}
