import type { Place } from './place.js';

/**
 * A document as it was written: every scalar is text and every value knows its place. All inputs
 * (inventory, catalog, configuration; YAML today, workbooks too) become this tree before they are
 * decoded, so that one decoder serves them all and every finding can point.
 */
export type DocumentNode = TextNode | ListNode | MapNode;

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  readonly place: Place;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly DocumentNode[];
  readonly place: Place;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, MapEntry>;
  readonly place: Place;
  /** Where keys that are not written belong: the empty cells of a row. */
  readonly blanks?: ReadonlyMap<string, Place>;
}

export interface MapEntry {
  readonly keyPlace: Place;
  readonly value: DocumentNode;
}

/** Keys and list positions from the root down to a value. */
export type NodePath = readonly (string | number)[];

/** A text that stands for "nothing written here". A quoted empty text counts the same: clerks leave both. */
export function isBlank(node: DocumentNode): boolean {
  return node.kind === 'text' && /^(~|null|)$/.test(node.text.trim());
}

/** The child under a key or list position, if there is one. */
export function childOf(node: DocumentNode, step: string | number): DocumentNode | undefined {
  if (node.kind === 'map') return node.entries.get(String(step))?.value;
  if (node.kind === 'list' && typeof step === 'number') return node.items[step];
  return undefined;
}

/** Where the value under a key stands, or belongs; of a key without any place, where the map stands. */
export function placeUnder(node: DocumentNode, key: string): Place {
  const blank = node.kind === 'map' ? node.blanks?.get(key) : undefined;
  return childOf(node, key)?.place ?? blank ?? node.place;
}

/** The node at a path, or its nearest existing ancestor. */
export function nearestNode(root: DocumentNode, path: NodePath): DocumentNode {
  let node = root;
  for (const step of path) {
    const child = childOf(node, step);
    if (child === undefined) return node;
    node = child;
  }
  return node;
}

/** The node at a path, if it exists. */
export function nodeAt(root: DocumentNode, path: NodePath): DocumentNode | undefined {
  let node: DocumentNode | undefined = root;
  for (const step of path) {
    if (node === undefined) return undefined;
    node = childOf(node, step);
  }
  return node;
}

/** Plain objects, arrays and texts, without the blank values: what a schema validates. */
export function toPlain(node: DocumentNode): unknown {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'list') return node.items.map(toPlain);
  const pairs: [string, unknown][] = [];
  for (const [key, entry] of node.entries) {
    if (!isBlank(entry.value)) pairs.push([key, toPlain(entry.value)]);
  }
  return Object.fromEntries(pairs);
}
