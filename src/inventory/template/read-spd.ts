import type { Place } from '../../base/place.js';
import { SPD_COLUMNS } from './columns.js';
import { listUnder, orderEntries, startDraft } from './draft.js';
import { bindColumns, fillRecord, orderRecord, pickColumns } from './read-record.js';
import { cellUnder, placeOfRow, placeUnderHeader, type Table } from './read-table.js';
import { report, type TemplateProgress } from './reading.js';
import type { RowNames } from './row-names.js';
import { LINKS } from './sheets.js';
import { noteSpdBlanks, spdRowOf } from './slots.js';
import { SPD_EVIDENCE_COLUMNS } from './spd-columns.js';

/** Reads the sheet of the SPD: a row per indicator with its first document, further documents in rows below. */
export function readSpd(table: Table, spdRows: RowNames, reading: TemplateProgress): void {
  const evidenceHeaders = SPD_EVIDENCE_COLUMNS.map(({ header }) => header);
  const links = [LINKS.code, LINKS.indicator];
  const own = bindColumns(table, SPD_COLUMNS, [...links, ...evidenceHeaders], reading);
  const documents = pickColumns(table, SPD_EVIDENCE_COLUMNS);
  const claims = own.find(({ path }) => path[0] === 'klaim')?.header;
  const blanks = new Map<string, Place>();
  for (const row of table.rows) {
    const code = cellUnder(table, row, LINKS.code);
    const isFilled = (columns: typeof own) => columns.some(({ header }) => row.cells.has(header.column));
    const hasDocument = isFilled(documents);
    if (!isFilled(own) && !hasDocument) {
      if (code !== undefined && claims !== undefined)
        blanks.set(spdRows.keyOf(code.text), placeUnderHeader(row, claims));
      continue;
    }
    const place = placeOfRow(row);
    if (code === undefined) {
      report(reading, [table.sheet, 'kode'], place, { kind: 'missing' });
      continue;
    }
    const key = spdRows.keyOf(code.text);
    const line = spdRowOf(key, place, reading);
    fillRecord(line, row, own, ['spd', 'baris', key], reading);
    orderRecord(line, SPD_COLUMNS);
    if (!hasDocument) continue;
    const list = listUnder(line, 'bukti', place, reading.index);
    const record = startDraft(place);
    fillRecord(record, row, documents, ['spd', 'baris', key, 'bukti', list.items.length], reading);
    list.items.push(record);
    orderEntries(line, [...SPD_COLUMNS.map(({ path }) => path[0] ?? ''), 'bukti', 'verifikasi']);
  }
  noteSpdBlanks(blanks, reading);
}
