import { type DocumentNode, isBlank, type MapNode } from '../../base/document-node.js';
import { type CellContent, toCell } from './cell-content.js';
import type { Column } from './columns.js';
import type { LayoutColumn, LostValue } from './layout.js';
import { headerKey } from './sheets.js';

/** A record that becomes a row: cells that tie it to its owner stand before its own. */
export interface RowSource {
  readonly links: readonly (CellContent | undefined)[];
  readonly record: MapNode | undefined;
}

/** Maps inside a record whose values have columns of their own. */
const GROUPS: readonly string[] = ['lampiran', 'kriteria'];

/** The fields of records in columns: the template's, then one for every other key that is used. */
export interface RecordTable {
  readonly columns: readonly Column[];
  readonly cells: readonly (readonly (CellContent | undefined)[])[];
}

/**
 * Lays records out in columns.
 *
 * @param skipped keys of the records that stand in other sheets
 * @param reserved headers that are taken by other columns of the sheet
 */
export function layOutRecords(
  records: readonly (MapNode | undefined)[],
  columns: readonly Column[],
  skipped: readonly string[],
  reserved: readonly string[],
  lost: LostValue[],
): RecordTable {
  const all = [...columns];
  const names = columns.flatMap(({ header, path }) => [header, path.join(' ')]);
  const taken = new Set([...reserved, ...names].map(headerKey));
  const cells = records.map((record) => {
    const row: (CellContent | undefined)[] = [];
    for (const { path, value } of record === undefined ? [] : leavesOf(record, skipped)) {
      if (isBlank(value)) continue;
      const position = findColumn(all, path, taken);
      const content = position === undefined ? undefined : toCell(value, all[position]?.type ?? 'text');
      if (position === undefined || content === undefined)
        lost.push({ place: value.place, isi: path.join('.') });
      else row[position] = content;
    }
    return row;
  });
  return { columns: all, cells: cells.map((row) => all.map((_, index) => row[index])) };
}

export function toLayoutColumn(column: Column): LayoutColumn {
  const { header, type, width, list, isOpen, required, path } = column;
  return {
    header,
    type,
    width,
    field: path.join('.'),
    ...(list === undefined ? {} : { list }),
    ...(isOpen === undefined ? {} : { isOpen }),
    ...(required === undefined ? {} : { required }),
  };
}

/** A key nobody knows gets a column behind the others, unless its header would be read as another one. */
function findColumn(columns: Column[], path: readonly string[], taken: Set<string>): number | undefined {
  const found = columns.findIndex((column) => column.path.join('.') === path.join('.'));
  if (found >= 0) return found;
  const header = path.join('.');
  const key = headerKey(header);
  if (path.length === 1 && header.includes('.')) return undefined;
  if (key === '' || taken.has(key) || header !== header.replace(/\s+/g, ' ').trim()) return undefined;
  taken.add(key);
  columns.push({ header, path, type: 'text', width: 20 });
  return columns.length - 1;
}

function leavesOf(
  record: MapNode,
  skipped: readonly string[],
): { readonly path: readonly string[]; readonly value: DocumentNode }[] {
  const leaves: { path: readonly string[]; value: DocumentNode }[] = [];
  for (const [key, { value }] of record.entries) {
    if (skipped.includes(key)) continue;
    if (GROUPS.includes(key) && value.kind === 'map') {
      for (const [inner, entry] of value.entries) leaves.push({ path: [key, inner], value: entry.value });
    } else {
      leaves.push({ path: [key], value });
    }
  }
  return leaves;
}
