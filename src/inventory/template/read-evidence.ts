import { EVIDENCE_COLUMNS } from './columns.js';
import { listUnder, startDraft } from './draft.js';
import { bindColumns, fillRecord } from './read-record.js';
import { cellFinder, placeOfLink, placeOfRow, type Table } from './read-table.js';
import { findInnovation, report, type TemplateProgress } from './reading.js';
import type { RowNames } from './row-names.js';
import { isExample, LINKS } from './sheets.js';
import { slotOf } from './slots.js';

/** Reads the sheet of documents: one row each. A row whose innovation is not listed is reported, never dropped. */
export function readEvidence(table: Table, indicators: RowNames, reading: TemplateProgress): void {
  const columns = bindColumns(table, EVIDENCE_COLUMNS, [LINKS.innovation, LINKS.indicator], reading);
  const idOf = cellFinder(table, LINKS.innovation);
  const indicatorOf = cellFinder(table, LINKS.indicator);
  const fileOf = cellFinder(table, 'Berkas');
  for (const row of table.rows) {
    const id = idOf(row);
    if (isExample(id?.text ?? '', fileOf(row)?.text)) continue;
    const place = placeOfRow(row);
    const indicator = indicatorOf(row);
    const innovation = findInnovation(reading, table.sheet, id, placeOfLink(table, row, LINKS.innovation));
    if (innovation === undefined) continue;
    if (indicator === undefined) {
      const missing = placeOfLink(table, row, LINKS.indicator);
      report(reading, [table.sheet, 'indikator'], missing, { kind: 'missing' });
      continue;
    }
    const key = indicators.keyOf(indicator.text);
    const slot = slotOf(innovation, key, indicator.place, reading);
    const list = listUnder(slot, 'bukti', place, reading.index);
    const path = ['inovasi', innovation.position, 'indikator', key, 'bukti', list.items.length];
    const record = startDraft(place);
    fillRecord(record, row, columns, path, reading);
    list.items.push(record);
  }
}
