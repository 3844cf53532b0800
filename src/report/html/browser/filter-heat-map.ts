import { indicatorsOf } from './columns.js';
import { watchTools } from './tools.js';

/** Filters of the heat map: rows by perangkat daerah, columns by indicator, and what has the status wanted. */
export function filterHeatMap(table: HTMLTableElement): void {
  const rows = Array.from(table.tBodies[0]?.rows ?? []);
  const indicators = indicatorsOf(table);
  watchTools('tabel-peta', ({ perangkat_daerah, status, indikator }) => {
    showColumn(table, indicators, indikator);
    if (status) table.dataset.status = status;
    else delete table.dataset.status;
    const column = indikator ? indicators.indexOf(indikator) : undefined;
    let shown = 0;
    for (const row of rows) {
      const isShown =
        (!perangkat_daerah || row.dataset.opd === perangkat_daerah) &&
        (!status || hasStatus(row, status, column));
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
function showColumn(
  table: HTMLTableElement,
  indicators: readonly (string | undefined)[],
  wanted: string | undefined,
): void {
  for (const row of Array.from(table.rows)) {
    if (row.cells.length !== indicators.length) continue;
    for (const [position, indicator] of indicators.entries()) {
      const cell = row.cells[position];
      if (cell !== undefined && indicator !== undefined)
        cell.hidden = Boolean(wanted) && indicator !== wanted;
    }
  }
}
