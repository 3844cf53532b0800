import type { DocumentNode, MapEntry, MapNode } from '../base/document-node.js';
import { CERTAINTIES, type Certainty } from '../base/vocabulary.js';
import type { Inheritance } from './schema/inheritance.js';

type Bequest = NonNullable<Inheritance['warisan']>;

/**
 * The merged catalog in which no fact (a map with `keyakinan`) taken over from the parent is surer than the
 * bequest allows. A fact that is lowered names the bequest's source, and its note where it has none itself.
 * What the heir states about a fact stays as it states it.
 *
 * @param parent the catalog the facts come from; a value is inherited when it is one of its nodes.
 * @param source the node in which the bequest is written: the place of all that is lowered.
 */
export function lowerCertainty(
  merged: MapNode,
  parent: MapNode,
  bequest: Bequest,
  source: DocumentNode,
): MapNode {
  const inherited = new Set<DocumentNode>();
  collectNodes(parent, inherited);
  const write = (text: string): MapEntry => ({
    keyPlace: source.place,
    value: { kind: 'text', text, place: source.place },
  });
  const lower = (node: DocumentNode): DocumentNode => {
    if (node.kind === 'text') return node;
    if (node.kind === 'list') return { ...node, items: node.items.map(lower) };
    return lowerMap(node);
  };
  const lowerMap = (node: MapNode): MapNode => {
    const entries = new Map<string, MapEntry>();
    for (const [key, entry] of node.entries) entries.set(key, { ...entry, value: lower(entry.value) });
    const certainty = node.entries.get('keyakinan')?.value;
    if (certainty !== undefined && inherited.has(certainty) && isSurer(certainty, bequest.keyakinan)) {
      const named = node.entries.get('sumber')?.value;
      entries.set('keyakinan', write(bequest.keyakinan));
      if (named === undefined || inherited.has(named)) entries.set('sumber', write(bequest.sumber));
      if (bequest.catatan !== undefined && !entries.has('catatan'))
        entries.set('catatan', write(bequest.catatan));
    }
    return { ...node, entries };
  };
  return lowerMap(merged);
}

function collectNodes(node: DocumentNode, nodes: Set<DocumentNode>): void {
  nodes.add(node);
  if (node.kind === 'list') for (const item of node.items) collectNodes(item, nodes);
  if (node.kind === 'map') for (const { value } of node.entries.values()) collectNodes(value, nodes);
}

function isSurer(node: DocumentNode, limit: Certainty): boolean {
  const sureFirst: readonly string[] = CERTAINTIES;
  const rank = node.kind === 'text' ? sureFirst.indexOf(node.text.trim()) : -1;
  return rank >= 0 && rank < sureFirst.indexOf(limit);
}
