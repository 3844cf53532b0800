import { textOf } from './page-text.js';
import { watchTools } from './tools.js';

/** Filters of the heat map: rows by perangkat daerah, columns by indicator, and what has the status wanted. */
export function filterHeatMap(table: HTMLTableElement): void {
  const rows = Array.from(table.tBodies[0]?.rows ?? []).map((row) => ({
    row,
    department: textOf(row.querySelector('small')),
  }));
  watchTools('tabel-peta', ({ perangkat_daerah, status, indikator }) => {
    const column = indikator ? Number(indikator) : undefined;
    showColumn(table, column);
    if (status) table.dataset.status = status;
    else delete table.dataset.status;
    let shown = 0;
    for (const { row, department } of rows) {
      const isShown =
        (!perangkat_daerah || department === perangkat_daerah) && (!status || hasStatus(row, status, column));
      row.hidden = !isShown;
      if (isShown) shown += 1;
    }
    return { shown, all: rows.length };
  });
}

/** The class of a slot's cell is its status; that of the profile's cell only borrows its colour. */
function hasStatus(row: HTMLTableRowElement, status: string, column: number | undefined): boolean {
  const cells = column === undefined ? Array.from(row.cells) : [row.cells[column]];
  return cells.some(
    (cell) => cell?.classList.contains(status) === true && !cell.classList.contains('profil'),
  );
}

/** Only one indicator beside the names, or all. An innovation without slots has one wide cell, which stays. */
function showColumn(table: HTMLTableElement, column: number | undefined): void {
  const heading = table.tHead?.rows[0];
  const width = heading?.cells.length ?? 0;
  const last = width - 2;
  for (const row of Array.from(table.rows)) {
    if (row.cells.length !== width) continue;
    for (let position = 2; position < last; position += 1) {
      const cell = row.cells[position];
      if (cell !== undefined) cell.hidden = column !== undefined && position !== column;
    }
  }
}
