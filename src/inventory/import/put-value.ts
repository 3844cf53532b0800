import type { TextNode } from '../../base/document-node.js';
import type { Place } from '../../base/place.js';
import { matchUrusan, splitUrusanList } from '../match-urusan.js';
import type { Cell } from '../workbook/model.js';
import { ask, type ImportContext, noteChange } from './import-context.js';
import { type ColumnFacts, isReadable, readField } from './read-field.js';
import { appendItem, putField, type RecordTree } from './record-tree.js';
import { cleanLine } from './values/clean-text.js';
import { listFiles } from './values/files.js';
import { readMark } from './values/marks.js';

/**
 * Reads a cell of the profile into the record of its innovation.
 *
 * @param keyPlace the heading the cell stands under
 * @returns whether anything of the cell is in the record afterwards; if not, it has been noted or asked why.
 */
export function putValue(
  tree: RecordTree,
  field: string,
  keyPlace: Place,
  cell: Cell,
  facts: ColumnFacts,
  context: ImportContext,
): boolean {
  if (field === 'urusan' || field === 'urusan_beririsan')
    return putUrusan(tree, field, keyPlace, cell, context);
  if (field.startsWith('lampiran.')) return putAttachment(tree, field, keyPlace, cell, context);
  const text = readField(field, cell, facts, context);
  if (text === undefined || text === '') return false;
  return putOrAsk(tree, field, keyPlace, { kind: 'text', text, place: cell.place }, context);
}

/** Puts a value; where another sheet has put a different one before, that one stays and the difference is asked. */
export function putOrAsk(
  tree: RecordTree,
  field: string,
  keyPlace: Place,
  value: TextNode,
  context: ImportContext,
): boolean {
  if (putField(tree, field, keyPlace, value)) return true;
  const existing = tree.entries.get(field)?.value;
  const dipakai = existing !== undefined && 'text' in existing ? existing.text : '';
  if (dipakai === value.text) return true;
  ask(context.log, value.place, { kind: 'nilai_rangkap', isian: field, isi: value.text, dipakai });
  return false;
}

/** One cell may list several urusan, whose names contain commas; the first one is taken as the main one, and asked. */
function putUrusan(
  tree: RecordTree,
  field: string,
  keyPlace: Place,
  cell: Cell,
  context: ImportContext,
): boolean {
  if (!isReadable(field, cell, context)) return false;
  if (readMark(cell.text) === 'kosong') {
    noteChange(context.log, cell.place, field, cell.text, undefined, 'tanda_kosong');
    return false;
  }
  const names = listUrusan(cell.text, context);
  noteChange(context.log, cell.place, field, cell.text, names.join('; '), 'urusan');
  const [main, ...others] = names;
  if (main === undefined) return false;
  const node = (text: string): TextNode => ({ kind: 'text', text, place: cell.place });
  if (field === 'urusan') {
    if (others.length > 0) ask(context.log, cell.place, { kind: 'urusan_banyak', utama: main, lain: others });
    for (const other of others) appendItem(tree, 'urusan_beririsan', keyPlace, node(other));
    return putOrAsk(tree, 'urusan', keyPlace, node(main), context);
  }
  for (const name of names) appendItem(tree, 'urusan_beririsan', keyPlace, node(name));
  return true;
}

/** JSON lists, as some programs export them, are lists too. What is no urusan stays as it was written. */
function listUrusan(text: string, context: ImportContext): readonly string[] {
  const listed = /^\s*\[.*\]\s*$/su.test(text) ? text.replace(/^\s*\[|\]\s*$|"/gu, '') : text;
  const pieces = splitUrusanList(listed, context.urusanAlias).map((piece) =>
    cleanLine(piece).replace(/^(?:\d{1,2}[.)]|[-\u2022])\s+/u, ''),
  );
  return pieces
    .filter((piece) => piece !== '')
    .map((piece) => {
      const match = matchUrusan(piece, context.urusanAlias);
      return match.kind === 'known' ? match.urusan.nama : piece;
    });
}

/** An attachment of the profile is one file; the address behind the text is as good as the file. */
function putAttachment(
  tree: RecordTree,
  field: string,
  keyPlace: Place,
  cell: Cell,
  context: ImportContext,
): boolean {
  if (!isReadable(field, cell, context)) return false;
  if (readMark(cell.text) !== undefined && cell.link === undefined) {
    noteChange(context.log, cell.place, field, cell.text, undefined, 'tanda_kosong');
    return false;
  }
  const [first] = listFiles(cell.text);
  const text = cell.link ?? (first === undefined ? cleanLine(cell.text) : first.text);
  const files = listFiles(cell.text);
  const all = files.length > 1 ? files.map((file) => file.text).join('; ') : text;
  noteChange(
    context.log,
    cell.place,
    field,
    cell.text,
    all,
    cell.link === undefined ? 'garis_miring' : 'tautan_sel',
  );
  return putOrAsk(tree, field, keyPlace, { kind: 'text', text: all, place: cell.place }, context);
}
