import type { DocumentNode, MapNode } from '../../src/base/document-node.js';

const PLACE = { berkas: 'uji.yaml', baris: 1, kolom: 1 };

/** Plain texts, lists and records as a document, all at one place. */
export function toNode(source: object): MapNode {
  const node = build(source);
  if (node.kind !== 'map') throw new Error('a record is expected');
  return node;
}

function build(value: unknown): DocumentNode {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(build), place: PLACE };
  if (typeof value !== 'object' || value === null) return { kind: 'text', text: String(value), place: PLACE };
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, { keyPlace: PLACE, value: build(inner) }] as const,
  );
  return { kind: 'map', entries: new Map(entries), place: PLACE };
}
