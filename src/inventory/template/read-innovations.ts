import { normalizeName } from '../normalize-name.js';
import { INNOVATION_COLUMNS } from './columns.js';
import { listUnder, startDraft } from './draft.js';
import { bindColumns, fillRecord } from './read-record.js';
import { cellFinder, placeOfRow, type Table } from './read-table.js';
import type { TemplateProgress } from './reading.js';
import { idKey, isExample, LINKS } from './sheets.js';

/** Reads the sheet of innovations: one row each. */
export function readInnovations(table: Table, reading: TemplateProgress): void {
  const columns = bindColumns(table, INNOVATION_COLUMNS, [], reading);
  const idOf = cellFinder(table, LINKS.id);
  const nameOf = cellFinder(table, LINKS.name);
  for (const row of table.rows) {
    const id = idOf(row)?.text ?? '';
    if (isExample(id, nameOf(row)?.text)) continue;
    const place = placeOfRow(row);
    const list = listUnder(reading.root, 'inovasi', place, reading.index);
    const innovation = {
      id: id.trim(),
      nameKey: normalizeName(nameOf(row)?.text ?? ''),
      position: list.items.length,
      draft: startDraft(place),
    };
    fillRecord(innovation.draft, row, columns, ['inovasi', innovation.position], reading);
    list.items.push(innovation.draft);
    reading.innovations.push(innovation);
    const key = idKey(id);
    if (key !== '' && !reading.innovationById.has(key)) reading.innovationById.set(key, innovation);
  }
}
