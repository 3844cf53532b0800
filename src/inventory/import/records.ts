import type { Place } from '../../base/place.js';
import { innovationKey } from './record-key.js';
import { makeTree, type RecordTree } from './record-tree.js';

/** One innovation as the sheets read so far describe it. */
export interface ImportedRecord {
  readonly tree: RecordTree;
  /** Sheet whose row made it. */
  readonly sheet: string;
  readonly name: string;
  readonly namePlace: Place;
}

/** All innovations of a workbook, found again by name or id. */
export interface RecordBook {
  readonly records: ImportedRecord[];
  readonly byName: Map<string, ImportedRecord[]>;
  readonly byId: Map<string, ImportedRecord>;
  /** Values of the column of the region, with the first place of each. */
  readonly regions: Map<string, Place>;
  /** Sheets with a column or a label for the office, whatever it holds. */
  readonly officeSheets: Set<string>;
  /** What the sheets say of the regional unit; undefined where none lists its indicators. */
  spd: RecordTree | undefined;
}

export function makeBook(): RecordBook {
  return {
    records: [],
    byName: new Map(),
    byId: new Map(),
    regions: new Map(),
    officeSheets: new Set(),
    spd: undefined,
  };
}

export function addRecord(book: RecordBook, sheet: string, name: string, namePlace: Place): ImportedRecord {
  const record = { tree: makeTree(namePlace), sheet, name, namePlace };
  book.records.push(record);
  const key = innovationKey(name);
  if (key !== '') book.byName.set(key, [...(book.byName.get(key) ?? []), record]);
  return record;
}

/** The innovation a row of another sheet is about; undefined when none or several have its name. */
export function findRecord(
  book: RecordBook,
  id: string | undefined,
  name: string | undefined,
): ImportedRecord | undefined {
  const byId = id === undefined ? undefined : book.byId.get(innovationKey(id));
  if (byId !== undefined) return byId;
  const [first, second] = book.byName.get(innovationKey(name ?? '')) ?? [];
  return second === undefined ? first : undefined;
}

/** Whether several innovations have this name, so that it does not tell which of them is meant. */
export function isSharedName(book: RecordBook, name: string): boolean {
  return (book.byName.get(innovationKey(name)) ?? []).length > 1;
}
