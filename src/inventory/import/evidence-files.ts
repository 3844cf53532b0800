import type { DocumentNode, MapEntry } from '../../base/document-node.js';
import type { Cell } from '../workbook/model.js';
import { type ImportContext, noteChange } from './import-context.js';
import { isReadable } from './read-field.js';
import { isAddress, listFiles, type NamedFile } from './values/files.js';

/** A file or address with the cell that names it. */
export interface WrittenFile {
  readonly file: NamedFile;
  readonly cell: Cell;
}

/** Every file is a document of its own; what the row says of it is said of each. */
export function makeDocuments(
  document: ReadonlyMap<string, MapEntry>,
  files: readonly WrittenFile[],
  place: Cell['place'],
): DocumentNode[] {
  const addresses = files.filter(({ file }) => file.kind === 'tautan');
  const papers = files.filter(({ file }) => file.kind === 'berkas');
  // One file with one address beside it is one document in two places.
  const groups = papers.length === 1 && addresses.length === 1 ? [files] : files.map((named) => [named]);
  if (groups.length === 0 && document.size > 0) groups.push([]);
  return groups.map((group) => {
    const entries = new Map(document);
    for (const { file, cell } of group) {
      entries.set(file.kind, {
        keyPlace: cell.place,
        value: { kind: 'text', text: file.text, place: cell.place },
      });
    }
    return { kind: 'map', entries, place };
  });
}

/** The files of a cell; the target of a link counts for more than the text over it. */
export function collectFiles(
  field: string,
  cell: Cell,
  files: WrittenFile[],
  context: ImportContext,
): boolean {
  if (!isReadable(field, cell, context)) return false;
  const named = listFiles(cell.text);
  if (cell.link !== undefined) {
    const isLocal = !isAddress(cell.link);
    const [target] = listFiles(cell.link);
    noteChange(context.log, cell.place, field, cell.text, cell.link, 'tautan_sel');
    if (target !== undefined) files.push({ file: target, cell });
    // "perbup.pdf" over an address names the file as well; "klik di sini" names nothing.
    const [shown] = named;
    if (!isLocal && shown?.kind === 'berkas' && /\.\w{2,5}$/u.test(shown.text))
      files.push({ file: shown, cell });
    return target !== undefined;
  }
  const meaningful = named.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const written = meaningful.map(({ text }) => text).join('; ');
  const reason = meaningful.length > 1 ? 'beberapa_berkas' : 'garis_miring';
  noteChange(context.log, cell.place, field, cell.text, written === '' ? undefined : written, reason);
  for (const file of meaningful) files.push({ file, cell });
  return meaningful.length > 0;
}
