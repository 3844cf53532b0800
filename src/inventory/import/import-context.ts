import type { Place } from '../../base/place.js';
import type { IndicatorIndex } from './indicators.js';
import type { HeadingMatch } from './match-heading.js';
import type { Change, ChangeReason, MatrixReading, Question, QuestionArgs } from './report.js';
import type { SpdIndex } from './spd-rows.js';

/** What an import notes as it goes along. */
export interface ImportLog {
  readonly changes: Change[];
  readonly questions: Question[];
}

/** What all parts of one import share. */
export interface ImportContext {
  readonly file: string;
  /** Whether serial numbers of days count from 1904. */
  readonly is1904: boolean;
  readonly indicators: IndicatorIndex;
  /** Field by heading, as the office has configured it; headings in the form of `normalizeName`. */
  readonly alias: ReadonlyMap<string, string>;
  /** Titles whose field a mapping has as a guess that nobody has confirmed; in the same form. */
  readonly guesses: ReadonlySet<string>;
  /** Headings recognised so far; belongs to `alias`. */
  readonly matches: Map<string, HeadingMatch | undefined>;
  /** The indicators of the regional unit. */
  readonly spd: SpdIndex;
  readonly urusanAlias: Readonly<Record<string, string>>;
  /** What matrices hold, when somebody has said so. */
  readonly matrixReading: MatrixReading | undefined;
  readonly log: ImportLog;
}

export function makeLog(): ImportLog {
  return { changes: [], questions: [] };
}

export function ask(log: ImportLog, place: Place, question: QuestionArgs): void {
  log.questions.push({ place, ...question });
}

/** Notes a change; nothing is noted where the text stays the same. */
export function noteChange(
  log: ImportLog,
  place: Place,
  field: string,
  from: string,
  to: string | undefined,
  reason: ChangeReason,
): void {
  if (from !== to) log.changes.push({ place, field, from, to, reason });
}
