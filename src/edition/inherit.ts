import type { DocumentNode, ListNode, MapEntry, MapNode } from '../base/document-node.js';
import { isBlank } from '../base/document-node.js';
import { readYesNo } from '../base/read-choice.js';
import { OWN_STATUS } from './schema/catalog.js';

/** What names a catalog or speaks of it as a whole: an inheriting catalog says it anew or does without. */
const OWN_KEYS = ['kode', 'nama', 'status', 'catatan'] as const;

/** How a catalog says what it inherits; resolved here and gone afterwards. */
const INHERITANCE_KEYS = ['mewarisi', 'warisan'] as const;

const BASIS_KEYS: readonly string[] = ['keyakinan', 'sumber', 'catatan'];

/** Lists whose items are the same item in both catalogs when this key says so; all other lists replace whole. */
export const KEY_OF_LIST: ReadonlyMap<string, string> = new Map([
  ['sid', 'kunci'],
  ['spd.baris', 'kunci'],
  ['variabel', 'kunci'],
  ['predikat', 'nama'],
]);

/**
 * The catalog that results when `child` builds upon `parent`. Every value keeps the place where it was
 * written, in whichever of the two files.
 *
 * Maps merge key by key and a blank value deletes a key, with three exceptions: a measure (a map holding
 * `cara`) replaces the inherited one whole; a fact whose content is changed does not keep the certainty,
 * source and note of the old content; and what names the parent is not taken over. In lists with keys,
 * `hapus: ya` removes an item.
 */
export function inheritCatalog(parent: MapNode, child: MapNode): MapNode {
  const merged = mergeMaps(without(parent, OWN_KEYS), without(child, INHERITANCE_KEYS), '');
  if (merged.entries.has('status')) return merged;
  const status: DocumentNode = { kind: 'text', text: OWN_STATUS, place: child.place };
  const entries = new Map(merged.entries).set('status', { keyPlace: child.place, value: status });
  return { ...merged, entries };
}

function mergeNodes(parent: DocumentNode, child: DocumentNode, path: string): DocumentNode {
  if (parent.kind === 'map' && child.kind === 'map') return mergeMaps(parent, child, path);
  const keyName = KEY_OF_LIST.get(path);
  const isKeyed = keyName !== undefined && parent.kind === 'list' && child.kind === 'list';
  return isKeyed && child.items.length > 0 ? mergeLists(parent, child, keyName, path) : child;
}

function mergeMaps(parent: MapNode, child: MapNode, path: string): MapNode {
  if (child.entries.has('cara')) return child;
  const base = changesContent(parent, child) ? without(parent, BASIS_KEYS) : parent;
  const entries = new Map(base.entries);
  for (const [key, { keyPlace, value }] of child.entries) {
    if (isBlank(value)) {
      entries.delete(key);
      continue;
    }
    const inherited = entries.get(key)?.value;
    const merged = inherited === undefined ? value : mergeNodes(inherited, value, joinPath(path, key));
    entries.set(key, { keyPlace, value: merged });
  }
  return { kind: 'map', entries, place: child.place };
}

/** Otherwise a user's own number would be shown with the certainty and the source of the official one. */
function changesContent(parent: MapNode, child: MapNode): boolean {
  if (!parent.entries.has('keyakinan')) return false;
  return [...child.entries.keys()].some((key) => !BASIS_KEYS.includes(key));
}

/** An item that is new stands behind the one written before it, so that a new predikat can be the highest. */
function mergeLists(parent: ListNode, child: ListNode, keyName: string, path: string): ListNode {
  const items = [...parent.items];
  const seen = new Set<string>();
  let anchor = -1;
  for (const item of child.items) {
    const key = textOf(item, keyName);
    const position = key === undefined ? -1 : items.findIndex((known) => textOf(known, keyName) === key);
    const known = items[position];
    const merged = known === undefined ? item : mergeNodes(known, item, path);
    if (known === undefined || (key !== undefined && seen.has(key))) {
      anchor += 1;
      items.splice(anchor, 0, merged);
    } else if (isRemoval(item)) {
      items.splice(position, 1);
      anchor = position - 1;
    } else {
      items.splice(position, 1, merged);
      anchor = position;
    }
    if (key !== undefined) seen.add(key);
  }
  return { kind: 'list', items, place: child.place };
}

function isRemoval(item: DocumentNode): boolean {
  const removal = readYesNo(textOf(item, 'hapus') ?? '');
  return removal.ok && removal.value;
}

function textOf(node: DocumentNode, key: string): string | undefined {
  const value = node.kind === 'map' ? node.entries.get(key)?.value : undefined;
  return value?.kind === 'text' ? value.text.trim() : undefined;
}

function without(node: MapNode, keys: readonly string[]): MapNode {
  const entries = new Map<string, MapEntry>();
  for (const [key, entry] of node.entries) if (!keys.includes(key)) entries.set(key, entry);
  return { ...node, entries };
}

function joinPath(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
