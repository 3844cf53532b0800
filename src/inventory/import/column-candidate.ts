import type { Heading } from './find-header.js';
import type { IgnoredColumn } from './report.js';

/** A column while it is being decided what it holds. */
export interface Candidate {
  readonly heading: Heading;
  readonly title: string;
  readonly values: number;
  field: string | undefined;
  ignored: IgnoredColumn | undefined;
  sure: boolean;
}

/** Takes the field from a column. */
export function drop(candidate: Candidate, reason: IgnoredColumn): void {
  candidate.field = undefined;
  candidate.ignored = reason;
}
