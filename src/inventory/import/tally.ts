import type { Grid } from './grid.js';
import { type CellTally, ROW_KINDS, type RowKind, type RowReport, type RowTally } from './report.js';

/** Counts the cells of a sheet while it is read. */
export interface CellCounter {
  used: number;
  inIgnoredColumn: number;
  inOtherRow: number;
  dropped: number;
}

export function makeCellCounter(): CellCounter {
  return { used: 0, inIgnoredColumn: 0, inOtherRow: 0, dropped: 0 };
}

/** What became of the cells; `read` is counted on the sheet itself, so that a cell passed over would show. */
export function finishCells(counter: CellCounter, grid: Grid): CellTally {
  let read = 0;
  for (const row of grid.rows) read += grid.cellsOf(row).length;
  return { read, ...counter };
}

export function tallyRows(rows: readonly RowReport[]): RowTally {
  const count = (kind: RowKind): number => rows.filter((row) => row.kind === kind).length;
  const tally: Record<RowKind, number> = {
    diterima: 0,
    ditolak: 0,
    judul: 0,
    kepala: 0,
    penomoran: 0,
    judul_kelompok: 0,
    jumlah: 0,
    kosong: 0,
    contoh: 0,
  };
  for (const kind of ROW_KINDS) tally[kind] = count(kind);
  return tally;
}
