import { askAboutColumns } from './added-columns.js';
import { enter, mapUnder } from './draft.js';
import {
  cellFinder,
  placeOfLink,
  placeOfRow,
  placeUnderHeader,
  type Table,
  type TableHeader,
} from './read-table.js';
import { readValue } from './read-value.js';
import { findInnovation, report, type TemplateProgress } from './reading.js';
import type { RowNames } from './row-names.js';
import { BASIS_ENDING, headerKey, isExample, LINKS, OTHER_INDICATOR } from './sheets.js';
import { slotOf } from './slots.js';
import { noteTaken } from './taken-cells.js';

interface LevelColumn {
  readonly header: TableHeader;
  readonly slot: string;
  readonly field: 'klaim' | 'basis';
}

/** Reads the sheet of levels: one row per innovation, one column per indicator. */
export function readLevels(table: Table, indicators: RowNames, reading: TemplateProgress): void {
  const columns = bindLevels(table, indicators, reading);
  const idOf = cellFinder(table, LINKS.id);
  const nameOf = cellFinder(table, LINKS.name);
  for (const row of table.rows) {
    const id = idOf(row);
    if (isExample(id?.text ?? '', nameOf(row)?.text)) continue;
    const filled = columns.filter(({ header }) => row.cells.has(header.column));
    // A row that only repeats ID and name says nothing that could be lost.
    if (filled.length === 0 && id !== undefined) continue;
    const innovation = findInnovation(reading, table.sheet, id, placeOfLink(table, row, LINKS.id));
    if (innovation === undefined) continue;
    const slots = mapUnder(innovation.draft, 'indikator', placeOfRow(row), reading.index);
    for (const { header, slot, field } of columns) {
      const cell = row.cells.get(header.column);
      if (cell === undefined) {
        if (field === 'klaim') slots.blanks.set(slot, placeUnderHeader(row, header));
        continue;
      }
      const path = ['inovasi', innovation.position, 'indikator', slot, field];
      const value = readValue(cell, field === 'klaim' ? 'whole' : 'text');
      if ('issue' in value) {
        report(reading, path, cell.place, value.issue);
      } else {
        const draft = slotOf(innovation, slot, cell.place, reading, placeOfRow(row));
        const taken = enter(draft, [field], header.place, value.node, reading.index);
        if (taken !== undefined) noteTaken(reading, header, cell, taken);
      }
    }
  }
}

/** Which columns hold which slots, after asking about those that name no indicator. */
function bindLevels(table: Table, indicators: RowNames, reading: TemplateProgress): LevelColumn[] {
  const columns: LevelColumn[] = [];
  const added: TableHeader[] = [];
  for (const header of table.headers) {
    if (header.key === headerKey(LINKS.id) || header.key === headerKey(LINKS.name)) continue;
    const isBasis = header.text.toLowerCase().endsWith(BASIS_ENDING.toLowerCase());
    const name = isBasis ? header.text.slice(0, -BASIS_ENDING.length) : header.text;
    const field = isBasis ? 'basis' : 'klaim';
    if (name.startsWith(OTHER_INDICATOR))
      columns.push({ header, slot: name.slice(OTHER_INDICATOR.length), field });
    else if (indicators.isMeant(name)) columns.push({ header, slot: indicators.keyOf(name), field });
    else added.push(header);
  }
  askAboutColumns(table, added, [LINKS.id, LINKS.name, ...indicators.shown], false, reading);
  return columns;
}
