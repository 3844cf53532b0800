/** The position of the column whose heading has this name (`data-kolom`); -1 where there is none. */
export function columnOf(table: HTMLTableElement | null, name: string): number {
  return headingsOf(table).findIndex(({ dataset }) => dataset.kolom === name);
}

/** The indicator of every column (`data-kunci`), in order; columns of something else have none. */
export function indicatorsOf(table: HTMLTableElement): (string | undefined)[] {
  return headingsOf(table).map(({ dataset }) => dataset.kunci);
}

function headingsOf(table: HTMLTableElement | null): HTMLTableCellElement[] {
  return Array.from(table?.tHead?.rows[0]?.cells ?? []);
}
