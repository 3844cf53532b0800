import { EVIDENCE_COLUMNS } from './columns.js';
import { listUnder, startDraft } from './draft.js';
import { bindColumns, fillRecord, orderRecord } from './read-record.js';
import { cellUnder, placeOfRow, type Table } from './read-table.js';
import { findInnovation, report, type TemplateProgress } from './reading.js';
import type { RowNames } from './row-names.js';
import { isExample, LINKS } from './sheets.js';
import { slotOf } from './slots.js';

/** Reads the sheet of documents: one row each. A row whose innovation is not listed is reported, never dropped. */
export function readEvidence(table: Table, indicatorKey: RowNames, reading: TemplateProgress): void {
  const columns = bindColumns(table, EVIDENCE_COLUMNS, [LINKS.innovation, LINKS.indicator]);
  for (const row of table.rows) {
    const id = cellUnder(table, row, LINKS.innovation);
    if (isExample(id?.text ?? '', cellUnder(table, row, 'Berkas')?.text)) continue;
    const place = placeOfRow(row);
    const indicator = cellUnder(table, row, LINKS.indicator);
    const innovation = findInnovation(reading, table.sheet, id, place);
    if (innovation === undefined) continue;
    if (indicator === undefined) {
      report(reading, [table.sheet, 'indikator'], place, { kind: 'missing' });
      continue;
    }
    const key = indicatorKey(indicator.text);
    const slot = slotOf(innovation, key, indicator.place, reading);
    const list = listUnder(slot, 'bukti', place, reading.index);
    const path = ['inovasi', innovation.position, 'indikator', key, 'bukti', list.items.length];
    const record = startDraft(place);
    fillRecord(record, row, columns, path, reading);
    orderRecord(record, EVIDENCE_COLUMNS);
    list.items.push(record);
  }
}
