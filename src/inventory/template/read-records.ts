import { DEPARTMENT_COLUMNS, RECORD_COLUMNS } from './columns.js';
import { listUnder, mapUnder, startDraft } from './draft.js';
import { bindColumns, fillRecord } from './read-record.js';
import { cellUnder, placeOfRow, type Table } from './read-table.js';
import { report, type TemplateProgress } from './reading.js';
import { headerKey, LINKS } from './sheets.js';

const KINDS = ['riwayat', 'pembanding'] as const;

/** Reads the register of perangkat daerah. */
export function readDepartments(table: Table, reading: TemplateProgress): void {
  const columns = bindColumns(table, DEPARTMENT_COLUMNS, [], reading);
  for (const row of table.rows) {
    const place = placeOfRow(row);
    const region = mapUnder(reading.root, 'pemda', place, reading.index);
    const list = listUnder(region, 'perangkat_daerah', place, reading.index);
    const record = startDraft(place);
    fillRecord(record, row, columns, ['pemda', 'perangkat_daerah', list.items.length], reading);
    list.items.push(record);
  }
}

/** Reads earlier indices and those of others; the first column tells which a row is. */
export function readRecords(table: Table, reading: TemplateProgress): void {
  const columns = bindColumns(table, RECORD_COLUMNS, [LINKS.record], reading);
  for (const row of table.rows) {
    const place = placeOfRow(row);
    const kind = cellUnder(table, row, LINKS.record);
    if (kind === undefined) {
      report(reading, [table.sheet, 'jenis'], place, { kind: 'missing' });
      continue;
    }
    const known = KINDS.find((name) => name === headerKey(kind.text));
    if (known === undefined) {
      const issue = { kind: 'not_in_list', found: kind.text, nearest: undefined, list: KINDS } as const;
      report(reading, [table.sheet, 'jenis'], kind.place, issue);
      continue;
    }
    const list = listUnder(reading.root, known, place, reading.index);
    const record = startDraft(place);
    fillRecord(record, row, columns, [known, list.items.length], reading);
    list.items.push(record);
  }
}
