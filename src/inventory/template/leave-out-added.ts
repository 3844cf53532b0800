import type { DocumentNode, MapEntry, MapNode } from '../../base/document-node.js';
import type { Place } from '../../base/place.js';

/**
 * An inventory without what somebody added to the template, which no other form of it has a field for.
 *
 * @param added the headings and keys that are none of ours
 */
export function leaveOutAdded(root: MapNode, added: readonly Place[]): MapNode {
  const cells = new Set(added.map(cellOf));
  return withoutKeys(root, (keyPlace) => cells.has(cellOf(keyPlace)));
}

function cellOf({ lembar, sel }: Place): string {
  return JSON.stringify([lembar, sel]);
}

function withoutKeys(map: MapNode, isAdded: (keyPlace: Place) => boolean): MapNode {
  const entries = new Map<string, MapEntry>();
  for (const [key, { keyPlace, value }] of map.entries)
    if (!isAdded(keyPlace)) entries.set(key, { keyPlace, value: withoutKeysIn(value, isAdded) });
  return { ...map, entries };
}

function withoutKeysIn(node: DocumentNode, isAdded: (keyPlace: Place) => boolean): DocumentNode {
  if (node.kind === 'map') return withoutKeys(node, isAdded);
  if (node.kind === 'text') return node;
  return { ...node, items: node.items.map((item) => withoutKeysIn(item, isAdded)) };
}
