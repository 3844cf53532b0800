import type { GreyGrid } from './grey-grid.js';

/** Scanners leave a shadow along the edge, phones a status bar: so much of every side is not looked at. */
const MARGIN = 0.03;

/** Steps of 255 by which a field must differ to show something: paper, scanner noise and JPEG stay below 5. */
const VISIBLE = 12;

/**
 * Share of fields that may differ. Of a page of A4 at 200 dpi it is 110 of 55 000: a few specks, a staple, punched holes
 * darken less, and a single line of print darkens more.
 */
const SPECKS = 0.002;

/** True when a picture is one colour all over: a blank page with its specks, a covered lens. */
export function isPlain(grid: GreyGrid): boolean {
  const fields = innerFields(grid);
  const middle = medianOf(fields);
  const different = fields.filter((shade) => Math.abs(shade - middle) > VISIBLE).length;
  return different <= fields.length * SPECKS;
}

function innerFields(grid: GreyGrid): number[] {
  const left = Math.floor(grid.width * MARGIN);
  const top = Math.floor(grid.height * MARGIN);
  const fields: number[] = [];
  for (let y = top; y < grid.height - top; y += 1) {
    for (let x = left; x < grid.width - left; x += 1) fields.push(grid.values[y * grid.width + x] ?? 0);
  }
  return fields;
}

function medianOf(shades: readonly number[]): number {
  const counts = new Array<number>(256).fill(0);
  for (const shade of shades) counts[shade] = (counts[shade] ?? 0) + 1;
  let seen = 0;
  return counts.findIndex((count) => {
    seen += count;
    return seen * 2 >= shades.length;
  });
}
