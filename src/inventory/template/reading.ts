import type { NodePath } from '../../base/document-node.js';
import { findNearest } from '../../base/nearest.js';
import type { Place } from '../../base/place.js';
import type { ShapeIssue, ShapeProblem } from '../../base/shape-problem.js';
import { type Draft, type DraftIndex, startDraft, startIndex } from './draft.js';
import { idKey } from './sheets.js';

/** Listed when an ID is not one of them: enough to see how they look. */
const MOST_IDS = 8;

/** An innovation of the sheet that lists them. */
export interface ReadInnovation {
  readonly id: string;
  /** Among the innovations of the file. */
  readonly position: number;
  readonly draft: Draft;
}

/** A workbook while it is being read. */
export interface TemplateProgress {
  readonly root: Draft;
  readonly index: DraftIndex;
  readonly problems: ShapeProblem[];
  readonly innovations: ReadInnovation[];
  /** The first innovation with an ID, however it is typed. */
  readonly innovationById: Map<string, ReadInnovation>;
}

export function startReading(place: Place): TemplateProgress {
  return {
    root: startDraft(place),
    index: startIndex(),
    problems: [],
    innovations: [],
    innovationById: new Map(),
  };
}

/** Notes what could not be put into the inventory; the last key of the path is the one the message names. */
export function report(reading: TemplateProgress, path: NodePath, place: Place, issue: ShapeIssue): void {
  reading.problems.push({ path, key: String(path.at(-1) ?? ''), place, issue, accepted: false });
}

/** A value with a place but no room: its key is there twice, or no key is known for it. */
export function reportUnknown(reading: TemplateProgress, path: NodePath, place: Place): void {
  report(reading, path, place, { kind: 'unknown_key', nearest: undefined, known: [] });
}

/** The innovation a row of another sheet names, or a problem when there is none. */
export function findInnovation(
  reading: TemplateProgress,
  sheet: string,
  id: { readonly text: string; readonly place: Place } | undefined,
  rowPlace: Place,
): ReadInnovation | undefined {
  if (id === undefined) {
    report(reading, [sheet, 'id'], rowPlace, { kind: 'missing' });
    return undefined;
  }
  const found = reading.innovationById.get(idKey(id.text));
  if (found !== undefined) return found;
  const ids = reading.innovations.map((innovation) => innovation.id).filter((known) => known !== '');
  const nearest = findNearest(id.text, ids);
  const list = ids.slice(0, MOST_IDS);
  report(reading, [sheet, 'id'], id.place, { kind: 'not_in_list', found: id.text, nearest, list });
  return undefined;
}
