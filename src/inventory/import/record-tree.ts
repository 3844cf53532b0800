import type { DocumentNode, MapEntry, MapNode } from '../../base/document-node.js';
import type { Place } from '../../base/place.js';

/** A record of the document as it is put together, cell by cell. */
export interface RecordTree {
  readonly place: Place;
  readonly entries: Map<string, { readonly keyPlace: Place; readonly value: DocumentNode | RecordTree }>;
  /** Where values that are not written belong: the blank cells of the row. */
  readonly blanks: Map<string, Place>;
}

export function makeTree(place: Place): RecordTree {
  return { place, entries: new Map(), blanks: new Map() };
}

/**
 * The branch under a key, made when there is none.
 *
 * @param place what a finding about the whole branch points at
 */
export function branchOf(
  tree: RecordTree,
  key: string,
  keyPlace: Place,
  place: Place = tree.place,
): RecordTree {
  const existing = tree.entries.get(key)?.value;
  if (existing !== undefined && 'entries' in existing && !('kind' in existing)) return existing;
  const branch = makeTree(place);
  tree.entries.set(key, { keyPlace, value: branch });
  return branch;
}

/** The slot of an indicator, made when there is none. */
export function slotOf(tree: RecordTree, indicator: string, keyPlace: Place, place: Place): RecordTree {
  return branchOf(branchOf(tree, 'indikator', keyPlace), indicator, keyPlace, place);
}

/**
 * Puts a value under a field such as `nama`, `lampiran.haki` or `indikator.regulasi`, which means the level claimed.
 *
 * @param keyPlace where the field is named: the cell of the heading
 * @returns false when the field is taken; the value is not put then.
 */
export function putField(tree: RecordTree, field: string, keyPlace: Place, value: DocumentNode): boolean {
  const [head = '', tail] = field.split('.');
  if (tail === undefined) return putEntry(tree, head, keyPlace, value);
  if (head !== 'indikator') return putEntry(branchOf(tree, head, keyPlace), tail, keyPlace, value);
  return putEntry(slotOf(tree, tail, keyPlace, value.place), 'klaim', keyPlace, value);
}

/** Notes the blank cell in which a field belongs; the first sheet with a column for it keeps it. */
export function noteBlank(tree: RecordTree, field: string, keyPlace: Place, place: Place): void {
  const [head = '', tail] = field.split('.');
  const group = tail === undefined ? tree : branchOf(tree, head, keyPlace);
  const key = tail ?? head;
  if (!group.blanks.has(key)) group.blanks.set(key, place);
}

/** Adds an item to the list under a key. */
export function appendItem(tree: RecordTree, key: string, keyPlace: Place, item: DocumentNode): void {
  const existing = tree.entries.get(key)?.value;
  const items = existing !== undefined && 'items' in existing ? existing.items : [];
  tree.entries.set(key, {
    keyPlace,
    value: { kind: 'list', items: [...items, item], place: items[0]?.place ?? item.place },
  });
}

/** The text under a key. */
export function textOf(tree: RecordTree, key: string): string | undefined {
  const value = tree.entries.get(key)?.value;
  return value !== undefined && 'text' in value ? value.text : undefined;
}

/** The finished record; a branch that holds nothing is left out unless it knows where its values belong. */
export function finishTree(tree: RecordTree): MapNode {
  const entries = new Map<string, MapEntry>();
  for (const [key, { keyPlace, value }] of tree.entries) {
    if ('kind' in value) entries.set(key, { keyPlace, value });
    else if (value.entries.size + value.blanks.size > 0)
      entries.set(key, { keyPlace, value: finishTree(value) });
  }
  return { kind: 'map', entries, blanks: tree.blanks, place: tree.place };
}

function putEntry(tree: RecordTree, key: string, keyPlace: Place, value: DocumentNode): boolean {
  if (tree.entries.has(key)) return false;
  tree.entries.set(key, { keyPlace, value });
  return true;
}
