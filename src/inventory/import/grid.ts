import type { Cell, CellArea, Sheet } from '../workbook/model.js';

export interface FilledCell {
  readonly column: number;
  readonly cell: Cell;
}

/** A sheet with quick answers about single cells. */
export interface Grid {
  readonly sheet: Sheet;
  /** Numbers of the rows that hold anything, in order. */
  readonly rows: readonly number[];
  readonly hiddenRows: ReadonlySet<number>;
  /** Columns that hold anything, in order. */
  readonly columns: readonly number[];
  /** The cells of a row that hold anything, from left to right. */
  readonly cellsOf: (row: number) => readonly FilledCell[];
  /** The cell written here; undefined when it is blank. */
  readonly own: (row: number, column: number) => Cell | undefined;
  /** The merged area this cell is a part of. */
  readonly mergeAt: (row: number, column: number) => CellArea | undefined;
}

export function makeGrid(sheet: Sheet): Grid {
  const byRow = new Map<number, readonly FilledCell[]>();
  const byCell = new Map<number, ReadonlyMap<number, Cell>>();
  const columns = new Set<number>();
  for (const row of sheet.rows) {
    const filled = listFilled(row.cells);
    if (filled.length === 0) continue;
    byRow.set(row.number, filled);
    byCell.set(row.number, new Map(filled.map(({ column, cell }) => [column, cell])));
    for (const { column } of filled) columns.add(column);
  }
  const mergesByColumn = indexMerges(sheet.merges, columns);
  return {
    sheet,
    rows: sheet.rows.map(({ number }) => number),
    hiddenRows: new Set(sheet.rows.filter(({ hidden }) => hidden).map(({ number }) => number)),
    columns: [...columns].sort((left, right) => left - right),
    cellsOf: (row) => byRow.get(row) ?? [],
    own: (row, column) => byCell.get(row)?.get(column),
    mergeAt: (row, column) =>
      mergesByColumn.get(column)?.find((area) => area.top <= row && row <= area.bottom),
  };
}

function listFilled(cells: ReadonlyMap<number, Cell>): readonly FilledCell[] {
  const filled: FilledCell[] = [];
  for (const [column, cell] of cells) if (!isBlankText(cell.text)) filled.push({ column, cell });
  return filled.sort((left, right) => left.column - right.column);
}

/**
 * The cell that holds for a row: its own or, inside an area merged downwards, the one on top. Only what was merged is
 * filled: a blank below a value may as well be a value that is missing.
 */
export function filledCell(grid: Grid, row: number, column: number): Cell | undefined {
  const own = grid.own(row, column);
  if (own !== undefined) return own;
  const area = grid.mergeAt(row, column);
  return area === undefined || area.left !== column ? undefined : grid.own(area.top, column);
}

/** Nothing a reader of the sheet could see. */
export function isBlankText(text: string): boolean {
  return /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(text);
}

function indexMerges(
  merges: readonly CellArea[],
  columns: ReadonlySet<number>,
): ReadonlyMap<number, CellArea[]> {
  const byColumn = new Map<number, CellArea[]>();
  for (const column of columns) byColumn.set(column, []);
  for (const area of merges) {
    for (const [column, areas] of byColumn) {
      if (area.left <= column && column <= area.right) areas.push(area);
    }
  }
  return byColumn;
}
