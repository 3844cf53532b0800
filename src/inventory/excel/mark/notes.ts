import { attributeOf } from '../xml.js';
import { writeText } from '../xml-text.js';
import {
  childOf,
  childrenOf,
  contentOf,
  insertInOrder,
  rootOf,
  splice,
  tagOf,
  withPlainNames,
} from './elements.js';
import type { NoteEntry } from './model.js';
import { type NoteRun, ourRuns, readRuns, textOfRuns, withoutOurs, writeRuns } from './note-runs.js';
import { linesOfNote, NOTE_LINES } from './note-size.js';

const AUTHOR = 'siap-iga';

/** What is put into a note, and how the rest is named when there is no room for all. */
export interface NoteRequest {
  readonly entries: readonly NoteEntry[];
  readonly moreFindings: (count: number) => string;
}

export interface EditedNotes {
  readonly xml: string;
  /** Texts of the notes that were written, by cell. */
  readonly written: ReadonlyMap<string, string>;
  /** Cells whose note was ours alone and is gone. */
  readonly removed: readonly string[];
}

/**
 * The notes of a sheet with ours added. A note of the office's own stays in front of ours in the same note; what we
 * wrote an earlier time is replaced.
 *
 * @param requests by cell, such as "D17"
 * @param namespace of the workbook's parts
 */
export function editNotes(
  part: string | undefined,
  requests: ReadonlyMap<string, NoteRequest>,
  namespace: string,
): EditedNotes {
  const xml = withPlainNames(part ?? emptyPart(namespace), 'comments');
  const written = new Map<string, string>();
  const removed: string[] = [];
  const left = new Map(requests);
  const list = childOf(xml, rootOf(xml), 'commentList');
  const pieces: string[] = [];
  let behind = 0;
  for (const comment of list === undefined ? [] : childrenOf(xml, list)) {
    const cell = (attributeOf(tagOf(xml, comment), 'ref') ?? '').toUpperCase();
    const text = childOf(xml, comment, 'text');
    if (text === undefined) continue;
    const runs = readRuns(xml, text);
    const own = withoutOurs(runs);
    const request = left.get(cell);
    left.delete(cell);
    if (own.length === 0 && runs.length > 0 && request === undefined) {
      removed.push(cell);
      pieces.push(xml.slice(behind, comment.start));
      behind = comment.end;
    } else if (request !== undefined || textOfRuns(own) !== textOfRuns(runs)) {
      const whole = request === undefined ? own : [...own, ...runsFor(request, own)];
      if (request !== undefined) written.set(cell, textOfRuns(whole));
      pieces.push(xml.slice(behind, text.start), `<text>${writeRuns(whole)}</text>`);
      behind = text.end;
    }
  }
  pieces.push(xml.slice(behind));
  return { xml: addNotes(pieces.join(''), left, written), written, removed };
}

function addNotes(
  xml: string,
  requests: ReadonlyMap<string, NoteRequest>,
  written: Map<string, string>,
): string {
  if (requests.size === 0) return xml;
  const withAuthor = addAuthor(xml);
  let added = '';
  for (const [cell, request] of requests) {
    const runs = runsFor(request, []);
    written.set(cell, textOfRuns(runs));
    added += `<comment ref="${cell}" authorId="${withAuthor.author}"><text>${writeRuns(runs)}</text></comment>`;
  }
  return appendTo(withAuthor.xml, 'commentList', added);
}

/** As many findings as a note has room for; at least the worst. */
function runsFor({ entries, moreFindings }: NoteRequest, own: readonly NoteRun[]): NoteRun[] {
  for (let shown = entries.length; shown > 1; shown -= 1) {
    const runs = runsOf(entries, shown, moreFindings, own);
    if (linesOfNote(textOfRuns([...own, ...runs])) <= NOTE_LINES) return runs;
  }
  return runsOf(entries, 1, moreFindings, own);
}

function runsOf(
  entries: readonly NoteEntry[],
  shown: number,
  moreFindings: (count: number) => string,
  own: readonly NoteRun[],
): NoteRun[] {
  const more = entries.length > shown ? moreFindings(entries.length - shown) : undefined;
  return ourRuns(entries.slice(0, shown), more, own.length > 0);
}

function addAuthor(xml: string): { readonly xml: string; readonly author: number } {
  const authors = childOf(xml, rootOf(xml), 'authors');
  const names = authors === undefined ? [] : childrenOf(xml, authors).map((author) => contentOf(xml, author));
  const known = names.indexOf(AUTHOR);
  if (known >= 0) return { xml, author: known };
  return { xml: appendTo(xml, 'authors', `<author>${writeText(AUTHOR)}</author>`), author: names.length };
}

/** With more content at the end of a child of the root, which is made where it is missing. */
function appendTo(xml: string, name: string, content: string): string {
  const child = childOf(xml, rootOf(xml), name);
  if (child === undefined)
    return insertInOrder(xml, `<${name}>${content}</${name}>`, ['authors', 'commentList']);
  const whole = `${tagOf(xml, child).replace(/\/?>$/, '>')}${contentOf(xml, child)}${content}</${name}>`;
  return splice(xml, child.start, child.end, whole);
}

function emptyPart(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;
}
