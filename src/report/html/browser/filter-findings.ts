import { textOf } from './page-text.js';
import { watchTools } from './tools.js';

/** Search and filters of the table of findings. Words may stand anywhere in a row, in any order. */
export function filterFindings(): void {
  const table = document.querySelector<HTMLTableElement>('#tabel-temuan');
  if (table === null) return;
  const rows = Array.from(table.tBodies[0]?.rows ?? []).map((row) => ({
    row,
    words: textOf(row).toLowerCase(),
  }));
  watchTools('tabel-temuan', ({ kata = '', tingkat, perangkat_daerah }) => {
    const wanted = kata.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { row, words } of rows) {
      const isShown =
        (!tingkat || row.dataset.tingkat === tingkat) &&
        (!perangkat_daerah || row.dataset.opd === perangkat_daerah) &&
        wanted.every((word) => words.includes(word));
      row.hidden = !isShown;
      if (isShown) shown += 1;
    }
    return { shown, all: rows.length };
  });
}
