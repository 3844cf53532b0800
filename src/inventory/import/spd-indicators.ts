import { normalizeName } from '../normalize-name.js';
import type { Grid } from './grid.js';
import { findSpdRow, type ImportSpdRow, type SpdIndex } from './spd-rows.js';

/** So many indicators of the regional unit in one sheet are no coincidence. */
const FEWEST_ROWS = 3;

/** The column with the most names of indicators; rows without a name we know may have the number beside it. */
export function findIndicators(
  grid: Grid,
  index: SpdIndex,
): { readonly column: number; readonly rowOf: ReadonlyMap<number, ImportSpdRow> } | undefined {
  let best: { column: number; rowOf: Map<number, ImportSpdRow> } | undefined;
  for (const column of grid.columns) {
    const rowOf = new Map<number, ImportSpdRow>();
    for (const row of grid.rows) {
      const text = grid.own(row, column)?.text;
      const found = text === undefined ? undefined : findSpdRow(text, index);
      if (found !== undefined) rowOf.set(row, found);
    }
    if (best === undefined || rowOf.size > best.rowOf.size) best = { column, rowOf };
  }
  if (best === undefined || new Set(best.rowOf.values()).size < FEWEST_ROWS) return undefined;
  return { column: best.column, rowOf: withCodes(grid, best.rowOf, index) };
}

/** Numbers of the form are believed where they agree with every name that is known. */
function withCodes(
  grid: Grid,
  rowOf: ReadonlyMap<number, ImportSpdRow>,
  index: SpdIndex,
): ReadonlyMap<number, ImportSpdRow> {
  const codeAt = (row: number, column: number): string =>
    normalizeName(grid.own(row, column)?.text ?? '').replaceAll(' ', '');
  const column = grid.columns.find((each) =>
    [...rowOf].every(([row, { kode }]) => codeAt(row, each) === kode.toLowerCase()),
  );
  if (column === undefined) return rowOf;
  const first = Math.min(...rowOf.keys());
  const all = new Map<number, ImportSpdRow>();
  for (const row of grid.rows) {
    const found = rowOf.get(row) ?? (row < first ? undefined : index.byCode.get(codeAt(row, column)));
    if (found !== undefined) all.set(row, found);
  }
  return all;
}
