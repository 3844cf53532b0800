import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import { type DocumentNode, isBlank, type MapEntry, type TextNode } from './document-node.js';
import { KnownFailure } from './known-failure.js';
import type { Place } from './place.js';

/** Aliases may repeat a value, but a document must not grow beyond this many values by them. */
const MAXIMUM_VALUES = 3_000_000;

type YamlEvent = ReturnType<typeof parseEvents>[number];
type DocumentEvent = Extract<YamlEvent, { type: typeof EVENT_ID.DOCUMENT }>;

interface Cursor {
  readonly source: string;
  readonly file: string;
  readonly events: readonly YamlEvent[];
  next: number;
  /** Places are asked for in the order of the text, so one pass over it finds all lines. */
  offset: number;
  line: number;
  lineStart: number;
  /** Values so far, those behind aliases counted as often as they are used. */
  values: number;
  readonly anchors: Map<string, { readonly node: DocumentNode; readonly values: number }>;
}

/**
 * Parses one YAML document into a tree of texts with places. No scalar is interpreted: `63.10` stays
 * "63.10" and `no` stays "no".
 *
 * Built on js-yaml's event stream because it hands out offsets and is many times faster on a large
 * inventory than building a full syntax tree.
 *
 * @throws KnownFailure when the text is not YAML, holds several documents or none, repeats a key, or
 * explodes through aliases.
 */
export function parseYaml(source: string, file: string): DocumentNode {
  const events = readEvents(source, file);
  const cursor: Cursor = {
    source,
    file,
    events,
    next: 0,
    offset: 0,
    line: 1,
    lineStart: 0,
    values: 0,
    anchors: new Map(),
  };
  const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT);
  if (documents.length > 1) {
    const place = placeOfSecondDocument(source, file, documents);
    throw new KnownFailure({ code: 'yaml-banyak-dokumen', args: { place, jumlah: documents.length } });
  }
  cursor.next = 1;
  const first = events[1];
  if (documents.length === 0 || first === undefined || first.type === EVENT_ID.POP) {
    throw new KnownFailure({ code: 'berkas-kosong', args: { berkas: file } });
  }
  return readNode(cursor);
}

function readEvents(source: string, file: string): YamlEvent[] {
  try {
    return parseEvents(source, { filename: file });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const mark = error.mark;
    const place = { berkas: file, baris: (mark?.line ?? 0) + 1, kolom: (mark?.column ?? 0) + 1 };
    throw new KnownFailure({ code: 'yaml-rusak', args: { place, alasan: error.reason } });
  }
}

function readNode(cursor: Cursor): DocumentNode {
  const event = cursor.events[cursor.next];
  cursor.next += 1;
  if (event === undefined) throw new Error('the YAML event stream ended inside a value');
  countValues(cursor, 1);
  if (event.type === EVENT_ID.ALIAS) return readAlias(cursor, event);
  if (event.type === EVENT_ID.SCALAR)
    return remember(cursor, event, cursor.values - 1, readScalar(cursor, event));
  if (event.type === EVENT_ID.SEQUENCE)
    return remember(cursor, event, cursor.values - 1, readList(cursor, event));
  if (event.type === EVENT_ID.MAPPING)
    return remember(cursor, event, cursor.values - 1, readMap(cursor, event));
  throw new Error(`unexpected YAML event ${event.type}`);
}

function readScalar(
  cursor: Cursor,
  event: Extract<YamlEvent, { type: typeof EVENT_ID.SCALAR }>,
): DocumentNode {
  const quoted = event.style === SCALAR_STYLE.DOUBLE_QUOTED || event.style === SCALAR_STYLE.SINGLE_QUOTED;
  const place = placeAt(cursor, quoted ? event.valueStart - 1 : event.valueStart);
  return { kind: 'text', text: getScalarValue(cursor.source, event), place };
}

function readList(
  cursor: Cursor,
  event: Extract<YamlEvent, { type: typeof EVENT_ID.SEQUENCE }>,
): DocumentNode {
  const place = placeAt(cursor, event.start);
  const items: DocumentNode[] = [];
  while (!skipEnd(cursor)) items.push(readNode(cursor));
  return { kind: 'list', items, place };
}

function readMap(cursor: Cursor, event: Extract<YamlEvent, { type: typeof EVENT_ID.MAPPING }>): DocumentNode {
  const place = placeAt(cursor, event.start);
  const entries = new Map<string, MapEntry>();
  while (!skipEnd(cursor)) {
    const key = readNode(cursor);
    if (key.kind !== 'text') {
      throw new KnownFailure({
        code: 'yaml-rusak',
        args: { place: key.place, alasan: 'a key must be a text' },
      });
    }
    const earlier = entries.get(key.text);
    if (earlier !== undefined) {
      const args = { place: key.place, kunci: key.text, pertama: earlier.keyPlace };
      throw new KnownFailure({ code: 'yaml-kunci-ganda', args });
    }
    const value = readNode(cursor);
    refuseCutNumber(key, value, entries);
    entries.set(key.text, { keyPlace: key.place, value });
  }
  return { kind: 'map', entries, place };
}

/**
 * Inside braces a comma ends a value, so `{nilai: 57,64}` says 57 and a key `64`. Taking the 57 would be a silent
 * mistake in a figure.
 */
function refuseCutNumber(key: TextNode, value: DocumentNode, entries: ReadonlyMap<string, MapEntry>): void {
  if (!/^\d+$/.test(key.text) || !isBlank(value)) return;
  const before = [...entries.values()].at(-1)?.value;
  if (before?.kind !== 'text' || !/^-?[\d.]+$/.test(before.text)) return;
  throw new KnownFailure({
    code: 'yaml-angka-terpotong',
    args: { place: before.place, angka: `${before.text},${key.text}` },
  });
}

function readAlias(cursor: Cursor, event: Extract<YamlEvent, { type: typeof EVENT_ID.ALIAS }>): DocumentNode {
  const name = cursor.source.slice(event.anchorStart, event.anchorEnd);
  const anchored = cursor.anchors.get(name);
  if (anchored === undefined) {
    const place = placeAt(cursor, event.anchorStart);
    throw new KnownFailure({ code: 'yaml-rusak', args: { place, alasan: `unidentified alias "${name}"` } });
  }
  countValues(cursor, anchored.values);
  return anchored.node;
}

function countValues(cursor: Cursor, values: number): void {
  cursor.values += values;
  if (cursor.values > MAXIMUM_VALUES) {
    const place = { berkas: cursor.file, baris: cursor.line, kolom: cursor.offset - cursor.lineStart + 1 };
    throw new KnownFailure({ code: 'yaml-alias-berlebihan', args: { place } });
  }
}

function remember(
  cursor: Cursor,
  event: { readonly anchorStart: number; readonly anchorEnd: number },
  valuesBefore: number,
  node: DocumentNode,
): DocumentNode {
  if (event.anchorStart >= 0) {
    const name = cursor.source.slice(event.anchorStart, event.anchorEnd);
    cursor.anchors.set(name, { node, values: cursor.values - valuesBefore });
  }
  return node;
}

function skipEnd(cursor: Cursor): boolean {
  if (cursor.events[cursor.next]?.type !== EVENT_ID.POP) return false;
  cursor.next += 1;
  return true;
}

/** An event without text of its own (an empty value) has offset -1 and takes the place read last. */
function placeAt(cursor: Cursor, offset: number): Place {
  while (cursor.offset < offset) {
    if (cursor.source.charCodeAt(cursor.offset) === 10) {
      cursor.line += 1;
      cursor.lineStart = cursor.offset + 1;
    }
    cursor.offset += 1;
  }
  return { berkas: cursor.file, baris: cursor.line, kolom: cursor.offset - cursor.lineStart + 1 };
}

/** It begins at its own `---`; without one, behind the `...` that ends the first. */
function placeOfSecondDocument(source: string, file: string, documents: readonly DocumentEvent[]): Place {
  const lines = source.split('\n');
  const marks = lines.flatMap((line, index) => (/^---(\s|$)/.test(line) ? [index] : []));
  const [first, second] = documents;
  const own = second?.explicitStart === true ? marks[first?.explicitStart === true ? 1 : 0] : undefined;
  const line = own ?? lines.findIndex((text) => /^\.\.\.(\s|$)/.test(text));
  return { berkas: file, baris: Math.max(line, 0) + 1, kolom: 1 };
}
