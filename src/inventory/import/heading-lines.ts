import { filledCell, type Grid } from './grid.js';

/** The lines of the heading of a column within some rows, top first, without repetition. */
export function headingLines(grid: Grid, rows: readonly number[], column: number): readonly string[] {
  const lines: string[] = [];
  for (const row of rows) {
    const text = coveringText(grid, row, column, rows[0] ?? row);
    if (text !== undefined && lines.at(-1) !== text) lines.push(text);
  }
  return lines;
}

/** The text over a cell: its own, or that of a merged area which begins within the heading. */
function coveringText(grid: Grid, row: number, column: number, top: number): string | undefined {
  const area = grid.mergeAt(row, column);
  const cell =
    area === undefined || area.top < top ? filledCell(grid, row, column) : grid.own(area.top, area.left);
  return cell?.text.replace(/\s+/gu, ' ').trim();
}

/**
 * Whether a row only numbers the columns: 1, 2, 3 ... from the first column on, also "(1)" and "5=3+4". Numbers of
 * indicators below a heading of their own begin further right.
 */
export function isNumberingRow(grid: Grid, row: number, firstColumn: number): boolean {
  let expected = 1;
  let first: number | undefined;
  for (const column of grid.columns) {
    const cell = grid.own(row, column);
    if (cell === undefined) continue;
    first ??= column;
    const match = /^\(?(\d{1,2})\)?(?:\s*=.*)?$/u.exec(cell.text.trim());
    if (match === null || Number(match[1]) !== expected) return false;
    expected += 1;
  }
  return expected > 3 && first === firstColumn;
}
