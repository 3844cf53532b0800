import type { DocumentNode, MapEntry, MapNode } from '../../base/document-node.js';
import type { Place } from '../../base/place.js';

/** A map that is still being filled. It is a node of the finished tree as it is. */
export interface Draft extends MapNode {
  readonly entries: Map<string, MapEntry>;
  readonly blanks: Map<string, Place>;
}

/** A list that is still being filled. */
export interface DraftList {
  readonly kind: 'list';
  readonly items: DocumentNode[];
  readonly place: Place;
}

/** The drafts inside a draft, by key, so that what was begun can be found again. */
export interface DraftIndex {
  readonly maps: Map<Draft, Map<string, Draft>>;
  readonly lists: Map<Draft, Map<string, DraftList>>;
}

export function startIndex(): DraftIndex {
  return { maps: new Map(), lists: new Map() };
}

export function startDraft(place: Place): Draft {
  return { kind: 'map', entries: new Map(), blanks: new Map(), place };
}

/** The map under a key, begun at this place when it is not there yet. */
export function mapUnder(draft: Draft, key: string, place: Place, index: DraftIndex): Draft {
  return under(draft, key, place, index.maps, () => startDraft(place));
}

/** The list under a key, begun at this place when it is not there yet. */
export function listUnder(draft: Draft, key: string, place: Place, index: DraftIndex): DraftList {
  return under(draft, key, place, index.lists, () => ({ kind: 'list', items: [], place }));
}

/** Enters a value under a path of keys; when there is a value already it stays, and its place is returned. */
export function enter(
  draft: Draft,
  path: readonly string[],
  keyPlace: Place,
  value: DocumentNode,
  index: DraftIndex,
): Place | undefined {
  const [key = '', ...rest] = path;
  const taken = draft.entries.get(key)?.value.place;
  if (rest.length > 0) {
    if (taken !== undefined && index.maps.get(draft)?.has(key) !== true) return taken;
    return enter(mapUnder(draft, key, value.place, index), rest, keyPlace, value, index);
  }
  if (taken !== undefined) return taken;
  draft.entries.set(key, { keyPlace, value });
  return undefined;
}

/** Puts the entries in the order of these keys; the others follow as they came. */
export function orderEntries(draft: Draft, keys: readonly string[]): void {
  const entries = [...draft.entries];
  const rank = ([key]: readonly [string, MapEntry]): number => {
    const position = keys.indexOf(key);
    return position < 0 ? keys.length : position;
  };
  entries.sort((left, right) => rank(left) - rank(right));
  draft.entries.clear();
  for (const [key, entry] of entries) draft.entries.set(key, entry);
}

function under<Node extends Draft | DraftList>(
  draft: Draft,
  key: string,
  place: Place,
  index: Map<Draft, Map<string, Node>>,
  start: () => Node,
): Node {
  const known = index.get(draft) ?? new Map<string, Node>();
  index.set(draft, known);
  const found = known.get(key);
  if (found !== undefined) return found;
  const node = start();
  known.set(key, node);
  draft.entries.set(key, { keyPlace: place, value: node });
  return node;
}
