import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';
import type { DocumentNode } from '../../src/base/document-node.js';

/** A tree of texts with places, as `line:column text`; lists and maps with the place where they begin. */
export type Outline = string | readonly Outline[] | { readonly [key: string]: Outline };

/** What we read, in the form both readers are compared in. */
export function outlineOf(node: DocumentNode): Outline {
  const at = `${node.place.baris}:${node.place.kolom}`;
  if (node.kind === 'text') return node.text === '' ? '' : `${at} ${node.text}`;
  if (node.kind === 'list') return [at, ...node.items.map(outlineOf)];
  const entries: [string, Outline][] = [['(begins)', at]];
  for (const [key, { keyPlace, value }] of node.entries) {
    entries.push([key === '' ? '' : `${keyPlace.baris}:${keyPlace.kolom} ${key}`, outlineOf(value)]);
  }
  return Object.fromEntries(entries);
}

/**
 * What the `yaml` package reads, without giving any scalar a meaning. It points at the `|` or `>` of a block of text
 * and we at the line below, where the text begins; and an empty text has no place of its own.
 */
export function readWithYaml(source: string): Outline {
  const lines = new LineCounter();
  const documents = parseAllDocuments(source, { schema: 'failsafe', lineCounter: lines });
  const [document] = documents;
  if (document === undefined || !('contents' in document) || documents.length !== 1)
    throw new Error('not one document');
  const [problem] = document.errors;
  if (problem !== undefined) throw problem;

  const placeOf = (node: Node): string => {
    const start = node.range?.[0] ?? 0;
    const { line, col } = lines.linePos(start);
    return isScalar(node) && /[|>]/.test(source.charAt(start)) ? `${line + 1}:1` : `${line}:${col}`;
  };
  const outline = (node: unknown): Outline => {
    if (node === null) return '';
    if (isAlias(node)) return outline(node.resolve(document));
    if (isScalar(node)) return String(node.value) === '' ? '' : `${placeOf(node)} ${String(node.value)}`;
    if (isSeq(node)) return [placeOf(node), ...node.items.map(outline)];
    if (!isMap(node)) throw new Error('an unknown sort of node');
    const entries: [string, Outline][] = [['(begins)', placeOf(node)]];
    for (const { key, value } of node.items) {
      if (!isScalar(key)) throw new Error('a key that is no text');
      const text = String(key.value);
      entries.push([text === '' ? '' : `${placeOf(key)} ${text}`, outline(value)]);
    }
    return Object.fromEntries(entries);
  };
  return outline(document.contents);
}
