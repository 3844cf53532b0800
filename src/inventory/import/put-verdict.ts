import type { Place } from '../../base/place.js';
import type { Cell } from '../workbook/model.js';
import { ask, type ImportContext, noteChange } from './import-context.js';
import { type ColumnFacts, isReadable, readField } from './read-field.js';
import { branchOf, type RecordTree, textOf } from './record-tree.js';
import { cleanLine } from './values/clean-text.js';
import { readLevelCell } from './values/level-cell.js';

/**
 * Reads one cell of a verdict into its slot. A second, different verdict about the slot is asked about.
 *
 * @returns whether the cell is in the record afterwards
 */
export function putVerdict(
  slot: RecordTree,
  indicator: string,
  field: string,
  keyPlace: Place,
  cell: Cell,
  facts: ColumnFacts,
  context: ImportContext,
): boolean {
  const text =
    field === 'verifikasi.level'
      ? readGrantedLevel(indicator, field, cell, context)
      : readField(field, cell, facts, context);
  if (text === undefined || text === '') return false;
  const verdict = branchOf(slot, 'verifikasi', cell.place, cell.place);
  const key = field.slice('verifikasi.'.length);
  const existing = textOf(verdict, key);
  if (existing === undefined) {
    verdict.entries.set(key, { keyPlace, value: { kind: 'text', text, place: cell.place } });
    return true;
  }
  if (existing === text) return true;
  ask(context.log, cell.place, { kind: 'nilai_rangkap', isian: field, isi: text, dipakai: existing });
  return false;
}

function readGrantedLevel(
  indicator: string,
  field: string,
  cell: Cell,
  context: ImportContext,
): string | undefined {
  if (!isReadable(field, cell, context)) return undefined;
  const content = readLevelCell(cell, context.indicators.byKey.get(indicator));
  if (content.kind === 'tanda' && content.mark === 'kosong') {
    noteChange(context.log, cell.place, field, cell.text, undefined, 'tanda_kosong');
    return undefined;
  }
  const text = content.kind === 'level' ? String(content.level) : cleanLine(cell.text);
  noteChange(context.log, cell.place, field, cell.text, text, 'teks_ke_level');
  return text;
}
