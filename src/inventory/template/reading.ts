import type { NodePath } from '../../base/document-node.js';
import { findNearest } from '../../base/nearest.js';
import type { Place } from '../../base/place.js';
import type { ShapeIssue, ShapeProblem } from '../../base/shape-problem.js';
import { tidyTyped } from '../../base/typed-text.js';
import { normalizeName } from '../normalize-name.js';
import { type Draft, type DraftIndex, startDraft, startIndex } from './draft.js';
import type { TemplateQuestion } from './questions.js';
import type { TableHeader } from './read-table.js';
import { idKey } from './sheets.js';

/** An innovation of the sheet that lists them. */
export interface ReadInnovation {
  readonly id: string;
  /** Its name in the form in which names are compared. */
  readonly nameKey: string;
  /** Among the innovations of the file. */
  readonly position: number;
  readonly draft: Draft;
}

/** The second column under one heading, with the cells of it that could not be taken. */
export interface TwinColumn {
  readonly header: TableHeader;
  readonly dipakai: string;
  nilai: number;
}

/** A workbook while it is being read. */
export interface TemplateProgress {
  readonly root: Draft;
  readonly index: DraftIndex;
  readonly problems: ShapeProblem[];
  readonly questions: TemplateQuestion[];
  /** Cells of somebody's own whose rows do not go along into the inventory. */
  readonly leftOut: Place[];
  /** Second columns under one heading, by sheet and column. */
  readonly twins: Map<string, TwinColumn>;
  readonly innovations: ReadInnovation[];
  /** The first innovation with an ID, however it is typed. */
  readonly innovationById: Map<string, ReadInnovation>;
}

export function startReading(place: Place): TemplateProgress {
  return {
    root: startDraft(place),
    index: startIndex(),
    problems: [],
    questions: [],
    leftOut: [],
    twins: new Map(),
    innovations: [],
    innovationById: new Map(),
  };
}

/** Notes what could not be put into the inventory; the last key of the path is the one the message names. */
export function report(reading: TemplateProgress, path: NodePath, place: Place, issue: ShapeIssue): void {
  reading.problems.push({ path, key: String(path.at(-1) ?? ''), place, issue, accepted: false });
}

/** Notes what was added to the template or belongs nowhere in it. */
export function ask(reading: TemplateProgress, question: TemplateQuestion): void {
  reading.questions.push(question);
}

/** The innovation a row of another sheet names; a problem when it names none, a question when there is none by that ID. */
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
  const senama = findNamesake(reading, id.text);
  const mirip = senama === undefined ? findNearest(id.text, ids) : undefined;
  ask(reading, { kind: 'id_tak_terdaftar', place: id.place, id: tidyTyped(id.text), mirip, senama });
  return undefined;
}

/** The ID of the only innovation that has this text for its name. */
function findNamesake({ innovations }: TemplateProgress, text: string): string | undefined {
  const wanted = normalizeName(text);
  const [first, second] = innovations.filter(({ nameKey }) => nameKey !== '' && nameKey === wanted);
  return second === undefined && first?.id !== '' ? first?.id : undefined;
}
