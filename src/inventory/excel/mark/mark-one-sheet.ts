import { columnLetters } from '../../import/cell-place.js';
import type { CellFormats } from './cell-formats.js';
import { withPlainNames } from './elements.js';
import { markOverRules } from './mark-over-rules.js';
import { type CellMark, colorCells, shownCell, splitSheet, unselect } from './mark-sheet.js';
import { MARK_LEVELS, type MarkedCell } from './model.js';
import type { Namespaces } from './namespaces.js';
import { hasOurs } from './note-runs.js';
import type { NoteRequest } from './notes.js';
import type { PackageEditor } from './package-editor.js';
import { notesPartOf, putNotes } from './put-notes.js';
import { measureSheet } from './sheet-geometry.js';

/** What is the same for all sheets of a workbook. */
export interface MarkingContext {
  readonly editor: PackageEditor;
  readonly formats: CellFormats;
  readonly namespaces: Namespaces;
  readonly sharedText: (index: number) => string;
  readonly moreFindings: (count: number) => string;
}

/** A cell as it is shown, with all that was found in it. */
interface ShownCell extends CellMark {
  readonly address: string;
  readonly entries: MarkedCell['notes'];
}

/**
 * Colours the cells of a sheet and writes their notes; a sheet with nothing to do keeps its bytes.
 *
 * @param number of the sheet, from 1
 * @returns how many cells are marked
 */
export function markOneSheet(
  part: string,
  number: number,
  cells: readonly MarkedCell[],
  { editor, formats, namespaces, sharedText, moreFindings }: MarkingContext,
): number {
  const written = editor.read(part) ?? '';
  const notes = notesPartOf(editor, part);
  const hasNotes = notes !== undefined && hasOurs(editor.read(notes) ?? '');
  const xml = withPlainNames(written, 'worksheet');
  const isUntouched = cells.length === 0 && !hasNotes && !formats.hasMarks;
  const pieces = isUntouched ? undefined : splitSheet(xml);
  // Also a sheet that is only a chart.
  if (pieces === undefined) {
    if (unselect(written) !== written) editor.write(part, unselect(written));
    return 0;
  }
  const shown = showCells(cells, pieces.tail);
  const colored = markOverRules(unselect(colorCells(pieces, shown, formats)), shown, formats);
  const requests = new Map<string, NoteRequest>();
  for (const { address, entries } of shown) requests.set(address, { entries, moreFindings });
  if (shown.length === 0 && !hasNotes) {
    if (colored !== xml) editor.write(part, colored);
    return 0;
  }
  const geometry = measureSheet(pieces.head, pieces.data, formats, sharedText);
  const lastColumns = new Map(shown.map(({ address, lastColumn }) => [address, lastColumn]));
  const lastColumn = (address: string): number | undefined => lastColumns.get(address);
  const sheet = { part, xml: colored, number, geometry, lastColumn };
  editor.write(part, putNotes(editor, sheet, requests, namespaces));
  return shown.length;
}

/** By row and column. Several addresses of one merged area are one cell. */
function showCells(cells: readonly MarkedCell[], tail: string): ShownCell[] {
  const byAddress = new Map<string, ShownCell>();
  for (const { cell, level, notes } of cells) {
    const shown = shownCell(cell, tail);
    if (shown === undefined) continue;
    const address = `${columnLetters(shown.column)}${shown.row}`;
    const other = byAddress.get(address);
    const levels = [level, other?.level ?? level];
    byAddress.set(address, {
      ...shown,
      address,
      level: MARK_LEVELS.find((candidate) => levels.includes(candidate)) ?? level,
      entries: [...(other?.entries ?? []), ...notes],
    });
  }
  return [...byAddress.values()].sort((left, right) => left.row - right.row || left.column - right.column);
}
