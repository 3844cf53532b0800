import type { DocumentNode, MapEntry, MapNode } from '../../base/document-node.js';
import type { Place } from '../../base/place.js';
import { regionKey } from '../match-region.js';
import { PROFILE_FIELDS } from './fields.js';
import { ask, type ImportContext, noteChange } from './import-context.js';
import { putNamedOffices } from './office-of-name.js';
import { innovationKey } from './record-key.js';
import { finishTree, type RecordTree, textOf } from './record-tree.js';
import type { RecordBook } from './records.js';

/** The keys of an innovation in the order of the inventory's documentation. */
const KEY_ORDER: readonly string[] = [
  ...new Set([...PROFILE_FIELDS.map((field) => field.split('.')[0] ?? field), 'indikator']),
];

/**
 * Puts all innovations together as an inventory; those without an id are given one.
 *
 * @param takenIds ids that other files of the region have
 */
export function finishDocument(
  book: RecordBook,
  idPrefix: string,
  takenIds: readonly string[],
  context: ImportContext,
): MapNode {
  const root: Place = { berkas: context.file, baris: 1, kolom: 1 };
  putNamedOffices(book, context);
  giveIds(book, idPrefix, takenIds, context);
  const entries = new Map<string, MapEntry>();
  const region = findRegion(book, context);
  if (region !== undefined) entries.set('pemda', region);
  if (book.spd !== undefined) entries.set('spd', { keyPlace: book.spd.place, value: finishTree(book.spd) });
  const items = book.records.map(({ tree }) => inOrder(finishTree(tree)));
  const list: DocumentNode = { kind: 'list', items, place: items[0]?.place ?? root };
  entries.set('inovasi', { keyPlace: list.place, value: list });
  return { kind: 'map', entries, place: root };
}

/** "INV-001" and so on in the order of the rows, passing over ids that are taken. */
function giveIds(
  book: RecordBook,
  prefix: string,
  takenIds: readonly string[],
  context: ImportContext,
): void {
  const taken = new Set<string>(takenIds.map(innovationKey));
  for (const { tree } of book.records) taken.add(innovationKey(textOf(tree, 'id') ?? ''));
  askAboutSomeWithoutId(book, context);
  let number = 0;
  for (const { tree, namePlace } of book.records) {
    number += 1;
    if (tree.entries.has('id')) continue;
    while (taken.has(innovationKey(makeId(prefix, number)))) number += 1;
    const text = makeId(prefix, number);
    putId(tree, text, namePlace);
    noteChange(context.log, namePlace, 'id', '', text, 'id_dibuat');
  }
}

/** Where a sheet has ids, an innovation without one is a slip more often than not. */
function askAboutSomeWithoutId(book: RecordBook, context: ImportContext): void {
  for (const sheet of new Set(book.records.map((record) => record.sheet))) {
    const records = book.records.filter((record) => record.sheet === sheet);
    const contoh = records.map(({ tree }) => textOf(tree, 'id')).find((id) => id !== undefined);
    const without = records.filter(({ tree }) => !tree.entries.has('id'));
    const [first] = without;
    if (contoh === undefined || first === undefined) continue;
    const place = first.tree.blanks.get('id') ?? first.namePlace;
    ask(context.log, place, { kind: 'kode_sebagian', jumlah: without.length, contoh });
  }
}

function makeId(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(3, '0')}`;
}

function putId(tree: RecordTree, text: string, place: Place): void {
  tree.entries.set('id', { keyPlace: place, value: { kind: 'text', text, place } });
}

/** One region in whatever spelling; rows of several regions are no inventory of one. */
function findRegion(book: RecordBook, context: ImportContext): MapEntry | undefined {
  const [first] = book.regions;
  if (first === undefined) return undefined;
  const [name, place] = first;
  const keys = new Set([...book.regions.keys()].map(regionKey));
  if (keys.size > 1) {
    ask(context.log, place, { kind: 'pemda_beragam', nama: [...book.regions.keys()].slice(0, 5) });
    return undefined;
  }
  const nama: DocumentNode = { kind: 'text', text: name, place };
  const value: MapNode = {
    kind: 'map',
    entries: new Map([['nama', { keyPlace: place, value: nama }]]),
    place,
  };
  return { keyPlace: place, value };
}

function inOrder(node: MapNode): MapNode {
  const rank = (key: string): number => {
    const position = KEY_ORDER.indexOf(key);
    return position < 0 ? KEY_ORDER.length : position;
  };
  const sorted = [...node.entries].sort(([left], [right]) => rank(left) - rank(right));
  return { ...node, entries: new Map(sorted) };
}
