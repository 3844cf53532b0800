import type { DocumentNode, MapEntry, MapNode } from '../../base/document-node.js';
import type { Place } from '../../base/place.js';

/** A record of the document as it is put together, cell by cell. */
export interface RecordTree {
  readonly place: Place;
  readonly entries: Map<string, { readonly keyPlace: Place; readonly value: DocumentNode | RecordTree }>;
}

export function makeTree(place: Place): RecordTree {
  return { place, entries: new Map() };
}

/** The branch under a key, made when there is none. */
export function branchOf(tree: RecordTree, key: string, keyPlace: Place): RecordTree {
  const existing = tree.entries.get(key)?.value;
  if (existing !== undefined && 'entries' in existing && !('kind' in existing)) return existing;
  const branch = makeTree(keyPlace);
  tree.entries.set(key, { keyPlace, value: branch });
  return branch;
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
  const group = branchOf(tree, head, keyPlace);
  if (head !== 'indikator') return putEntry(group, tail, keyPlace, value);
  return putEntry(branchOf(group, tail, keyPlace), 'klaim', keyPlace, value);
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

/** The finished record; branches without anything in them are left out. */
export function finishTree(tree: RecordTree): MapNode {
  const entries = new Map<string, MapEntry>();
  for (const [key, { keyPlace, value }] of tree.entries) {
    if ('kind' in value) entries.set(key, { keyPlace, value });
    else if (value.entries.size > 0) entries.set(key, { keyPlace, value: finishTree(value) });
  }
  return { kind: 'map', entries, place: tree.place };
}

function putEntry(tree: RecordTree, key: string, keyPlace: Place, value: DocumentNode): boolean {
  if (tree.entries.has(key)) return false;
  tree.entries.set(key, { keyPlace, value });
  return true;
}
