import type { Place } from '../../base/place.js';
import type { SheetRow } from '../workbook/model.js';
import { VERDICT_COLUMNS } from './columns.js';
import { type Draft, mapUnder } from './draft.js';
import { bindColumns, fillRecord, orderRecord } from './read-record.js';
import { cellUnder, placeOfRow, type Table } from './read-table.js';
import { findInnovation, report, type TemplateProgress } from './reading.js';
import type { RowNames } from './row-names.js';
import { idKey, LINKS, SPD_OWNER } from './sheets.js';
import { slotOf, spdRowOf } from './slots.js';

interface Judged {
  readonly slot: Draft;
  readonly path: readonly (string | number)[];
}

/** Reads the sheet of verdicts: one row per slot that a person has judged, or per row of the SPD. */
export function readVerdicts(
  table: Table,
  indicators: RowNames,
  spdRows: RowNames,
  reading: TemplateProgress,
): void {
  const columns = bindColumns(table, VERDICT_COLUMNS, [LINKS.innovation, LINKS.indicator], reading);
  for (const row of table.rows) {
    const judged = findJudged(table, row, indicators, spdRows, reading);
    if (judged === undefined) continue;
    const verdict = mapUnder(judged.slot, 'verifikasi', placeOfRow(row), reading.index);
    fillRecord(verdict, row, columns, [...judged.path, 'verifikasi'], reading);
    orderRecord(verdict, VERDICT_COLUMNS);
  }
}

function findJudged(
  table: Table,
  row: SheetRow,
  indicators: RowNames,
  spdRows: RowNames,
  reading: TemplateProgress,
): Judged | undefined {
  const place: Place = placeOfRow(row);
  const id = cellUnder(table, row, LINKS.innovation);
  const indicator = cellUnder(table, row, LINKS.indicator);
  if (indicator === undefined) {
    report(reading, [table.sheet, 'indikator'], place, { kind: 'missing' });
    return undefined;
  }
  const isSpd = id !== undefined && idKey(id.text) === idKey(SPD_OWNER);
  if (isSpd && !reading.innovationById.has(idKey(SPD_OWNER))) {
    const key = spdRows.keyOf(indicator.text);
    return { slot: spdRowOf(key, place, reading), path: ['spd', 'baris', key] };
  }
  const innovation = findInnovation(reading, table.sheet, id, place);
  if (innovation === undefined) return undefined;
  const key = indicators.keyOf(indicator.text);
  return {
    slot: slotOf(innovation, key, place, reading),
    path: ['inovasi', innovation.position, 'indikator', key],
  };
}
