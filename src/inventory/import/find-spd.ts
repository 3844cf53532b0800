import type { Place } from '../../base/place.js';
import type { Cell } from '../workbook/model.js';
import type { Grid } from './grid.js';
import type { ColumnFacts } from './read-field.js';
import type { ColumnReport } from './report.js';
import { findFacts } from './sheet-layout.js';
import { mapSpdColumns, type SpdHeadings, spdFieldOf } from './spd-columns.js';
import { findIndicators } from './spd-indicators.js';
import type { ImportSpdRow, SpdIndex } from './spd-rows.js';

/** A sheet that lists the indicators of the regional unit downwards, with what is known of each beside it. */
export interface SpdLayout {
  readonly grid: Grid;
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnReport[];
  readonly fieldOf: ReadonlyMap<number, string>;
  readonly facts: ReadonlyMap<number, ColumnFacts>;
  readonly keyPlaces: ReadonlyMap<number, Place>;
  /** The indicator by row of the sheet. */
  readonly rowOf: ReadonlyMap<number, ImportSpdRow>;
}

/** A heading is not taller than this, and does not stand further above the first indicator. */
const TALLEST_HEADER = 3;
const SEARCHED_ROWS = 8;
/** What one more line of heading has to bring in recognised columns. */
const COST_OF_A_LINE = 0.6;

/** Fields that say how an indicator stands; without any of them there is nothing to import. */
const FIGURES: ReadonlySet<string> = new Set(['spd.klaim', 'spd.pilihan', 'spd.nilai', 'spd.t1', 'spd.t2']);

/**
 * Finds the list of the regional unit in a sheet; undefined where none of its columns says how an indicator stands.
 *
 * @param chosen field by title, as the configuration and a saved mapping have it
 */
export function findSpd(
  grid: Grid,
  index: SpdIndex,
  chosen: ReadonlyMap<string, string>,
): SpdLayout | undefined {
  const found = findIndicators(grid, index);
  if (found === undefined) return undefined;
  const { column: nameColumn, rowOf } = found;
  const headings = { grid, nameColumn, year: index.year, chosen };
  const headerRows = findHeaderRows(headings, Math.min(...rowOf.keys()));
  if (headerRows === undefined) return undefined;
  const columns = mapSpdColumns(headings, headerRows);
  if (!columns.some(({ field }) => field !== undefined && FIGURES.has(field))) return undefined;
  const fieldOf = new Map<number, string>();
  const facts = new Map<number, ColumnFacts>();
  const keyPlaces = new Map<number, Place>();
  const bottom = headerRows.at(-1) ?? 0;
  for (const { column, field } of columns) {
    const place = cellsOf(grid, headerRows.toReversed(), column)[0]?.place;
    if (place !== undefined) keyPlaces.set(column, place);
    if (field === undefined) continue;
    fieldOf.set(column, field);
    const below = grid.rows.filter((row) => row > bottom);
    facts.set(column, findFacts(field, cellsOf(grid, below, column)));
  }
  return { grid, headerRows, columns, fieldOf, facts, keyPlaces, rowOf };
}

/** The rows above the first indicator in which most columns are recognised. */
function findHeaderRows(headings: SpdHeadings, first: number): readonly number[] | undefined {
  const { grid, nameColumn } = headings;
  const above = grid.rows.filter((row) => row < first && row >= first - SEARCHED_ROWS);
  let best: { rows: readonly number[]; score: number } | undefined;
  for (let at = 0; at < above.length; at += 1) {
    for (let height = 1; height <= TALLEST_HEADER && at + height <= above.length; height += 1) {
      const rows = above.slice(at, at + height);
      const fields = new Set<string>();
      for (const column of grid.columns) {
        const field = column === nameColumn ? undefined : spdFieldOf(headings, rows, column);
        if (field !== undefined) fields.add(field);
      }
      const score = fields.size - (height - 1) * COST_OF_A_LINE;
      if (fields.size > 0 && (best === undefined || score > best.score)) best = { rows, score };
    }
  }
  return best?.rows;
}

function cellsOf(grid: Grid, rows: readonly number[], column: number): Cell[] {
  return rows.flatMap((row) => grid.own(row, column) ?? []);
}
