import type { Place } from '../../base/place.js';
import type { Header, Heading } from './find-header.js';
import type { Grid } from './grid.js';

/** The lowest cell of a heading; for a column without one, the first value in it. */
export function placeOfHeading(grid: Grid, header: Header, heading: Heading | undefined): Place | undefined {
  if (heading === undefined) return undefined;
  for (const row of header.rows.toReversed()) {
    const cell = grid.own(row, heading.column);
    if (cell !== undefined) return cell.place;
  }
  for (const row of grid.rows) {
    const cell = grid.own(row, heading.column);
    if (cell !== undefined) return cell.place;
  }
  return undefined;
}
