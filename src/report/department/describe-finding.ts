import type { Texts } from '../../text/language.js';
import { capitalize, costOf, levelOf, messagesOf, nameOfLevel, titleOf } from '../marks/finding-words.js';
import type { ReportFinding } from '../schema.js';
import { adviceFor, nameInnovation } from './describe-task.js';

export interface FindingWords {
  readonly level: ReturnType<typeof levelOf>;
  readonly severity: string;
  readonly innovation: string;
  readonly title: string;
  readonly message: string;
  /** What the office does about it. */
  readonly remedy: string;
  /** Points as a number reads; undefined where there are none. */
  readonly worth: string | undefined;
  /** The same as the report writes it. */
  readonly points: string | undefined;
  readonly code: string;
}

export interface ChoreWords {
  readonly innovation: string;
  readonly title: string;
  readonly message: string;
}

/** What the office reads of a finding, with what it does about it. */
export function describeFinding(finding: ReportFinding, texts: Texts): FindingWords {
  const cost = costOf(finding);
  return {
    level: levelOf(finding),
    severity: capitalize(nameOfLevel(levelOf(finding), texts)),
    innovation: innovationOf(finding),
    title: titleOf(finding, texts),
    message: messagesOf(finding, texts).join(' '),
    remedy: adviceFor(finding),
    worth: cost === undefined ? undefined : texts.labels.number(cost),
    points: cost,
    code: finding.kode,
  };
}

/** A finding of which the office only has to know. */
export function describeChore(finding: ReportFinding, texts: Texts): ChoreWords {
  return {
    innovation: innovationOf(finding),
    title: titleOf(finding, texts),
    message: messagesOf(finding, texts).join(' '),
  };
}

function innovationOf({ inovasi, nama_inovasi = '' }: ReportFinding): string {
  return inovasi === undefined ? '' : nameInnovation({ id: inovasi, nama: nama_inovasi });
}
