import { findNearest } from '../../base/nearest.js';
import { cellPlace, columnLetters } from '../import/cell-place.js';
import type { Table, TableHeader } from './read-table.js';
import { ask, type TemplateProgress } from './reading.js';

/**
 * Asks about the columns of a table that are none of ours, once each, however many rows have something in them; a
 * column without anything in it is no question.
 *
 * @param added headers nobody knows
 * @param ours headers of the template, among which a mistyped one is looked for
 * @param terbawa whether the values are kept under the heading as their key
 */
export function askAboutColumns(
  table: Table,
  added: readonly TableHeader[],
  ours: readonly string[],
  terbawa: boolean,
  reading: TemplateProgress,
): void {
  const counts = countCells(table);
  const present = new Set(table.headers.map(({ text }) => text));
  const missing = ours.filter((header) => !present.has(header));
  for (const { column, text, place } of added) {
    const nilai = counts.get(column) ?? 0;
    if (nilai === 0) continue;
    const mirip = findNearest(text, missing);
    const kolom = columnLetters(column);
    ask(reading, {
      kind: 'kolom_tambahan',
      place,
      lembar: table.sheet,
      kolom,
      judul: text,
      nilai,
      mirip,
      terbawa,
    });
  }
  askAboutUntitled(table, counts, reading);
}

/** Values under no heading at all belong to no field. */
function askAboutUntitled(
  table: Table,
  counts: ReadonlyMap<number, number>,
  reading: TemplateProgress,
): void {
  const titled = new Set(table.headers.map(({ column }) => column));
  const [first] = table.headers;
  if (first === undefined) return;
  const { berkas, baris = 1 } = first.place;
  for (const [column, nilai] of [...counts].sort(([left], [right]) => left - right)) {
    if (titled.has(column)) continue;
    const place = cellPlace(berkas, table.sheet, baris, column);
    const kolom = columnLetters(column);
    const found = { judul: '', nilai, mirip: undefined, terbawa: false };
    ask(reading, { kind: 'kolom_tambahan', place, lembar: table.sheet, kolom, ...found });
  }
}

/** Cells below the heading that hold something, by column. */
function countCells({ rows }: Table): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    for (const column of cells.keys()) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return counts;
}
