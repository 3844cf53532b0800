import type { Contrast } from './contrast.js';
import type { IndicatorSubject, SpdSubject } from './find-subject.js';

/** An indicator or SPD row as it is explained. */
export interface RowExplanation {
  readonly subject: IndicatorSubject | SpdSubject;
  /** The code of the edition that was asked for, where that has no such row. */
  readonly missingIn: string | undefined;
  readonly contrasts: readonly Contrast[];
}
