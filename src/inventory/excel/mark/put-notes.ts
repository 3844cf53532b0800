import { readArea } from '../cell-address.js';
import { attributeOf } from '../xml.js';
import { childOf, insertInOrder, rootOf, tagOf } from './elements.js';
import { SHEET_ORDER } from './format-order.js';
import type { Namespaces } from './namespaces.js';
import { placeNote } from './note-anchor.js';
import { editShapes, type NoteFrame } from './note-shapes.js';
import { sizeOfNote } from './note-size.js';
import { type EditedNotes, editNotes, type NoteRequest } from './notes.js';
import type { PackageEditor } from './package-editor.js';
import type { SheetGeometry } from './sheet-geometry.js';

const NOTES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** A sheet whose notes are edited. */
export interface NotedSheet {
  readonly part: string;
  readonly xml: string;
  /** From 1; shapes are numbered by it. */
  readonly number: number;
  readonly geometry: SheetGeometry;
  /** The last column of a cell, where it is merged. */
  readonly lastColumn: (cell: string) => number | undefined;
}

/** Writes the notes of a sheet and their frames. @returns the XML of the sheet, with its drawing named */
export function putNotes(
  editor: PackageEditor,
  sheet: NotedSheet,
  requests: ReadonlyMap<string, NoteRequest>,
  namespaces: Namespaces,
): string {
  const part = notesPartOf(editor, sheet.part);
  const edited = editNotes(part === undefined ? undefined : editor.read(part), requests, namespaces.main);
  if (part === undefined) {
    const name = editor.freeName('xl/comments#.xml');
    editor.add(name, edited.xml, NOTES_TYPE);
    editor.relate(sheet.part, `${namespaces.relationships}/comments`, name);
  } else {
    editor.write(part, edited.xml);
  }
  return putFrames(editor, sheet, edited, namespaces);
}

/** The part with the notes of a sheet. */
export function notesPartOf(editor: PackageEditor, sheet: string): string | undefined {
  return [...editor.relations(sheet).values()].find(({ type }) => type === 'comments')?.target;
}

function putFrames(
  editor: PackageEditor,
  sheet: NotedSheet,
  edited: EditedNotes,
  { relationships }: Namespaces,
): string {
  const frames: NoteFrame[] = [];
  for (const [cell, text] of edited.written) {
    const area = readArea(cell);
    if (area === undefined) continue;
    const lastColumn = sheet.lastColumn(cell) ?? area.left;
    const place = placeNote(area.top, lastColumn, sizeOfNote(text), sheet.geometry);
    frames.push({ ...place, row: area.top - 1, column: area.left - 1 });
  }
  frames.sort((left, right) => left.row - right.row || left.column - right.column);
  const removed = new Set(edited.removed.map(frameKey));
  const root = rootOf(sheet.xml);
  const element = childOf(sheet.xml, root, 'legacyDrawing');
  const id = element === undefined ? undefined : attributeOf(tagOf(sheet.xml, element), '\\w+:id');
  const drawing = editor.relations(sheet.part).get(id ?? '')?.target;
  if (drawing !== undefined) {
    editor.write(drawing, editShapes(editor.read(drawing), frames, removed, sheet.number));
    return sheet.xml;
  }
  const name = editor.freeName('xl/drawings/vmlDrawing#.vml');
  editor.add(name, editShapes(undefined, frames, removed, sheet.number), DRAWING_TYPE, 'vml');
  const relation = editor.relate(sheet.part, `${relationships}/vmlDrawing`, name);
  const tag = `<legacyDrawing xmlns:r="${relationships}" r:id="${relation}"/>`;
  return insertInOrder(sheet.xml, tag, SHEET_ORDER);
}

function frameKey(cell: string): string {
  const area = readArea(cell);
  return area === undefined ? '' : `${area.top - 1} ${area.left - 1}`;
}
