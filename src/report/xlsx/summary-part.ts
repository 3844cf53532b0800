import type { StyledCell } from './write-cells.js';

/** Columns of the summary: names, then figures. */
export const SUMMARY_WIDTHS: readonly number[] = [38, 18, 24, 22, 22, 22, 22];

/** A table of the summary with its heading and the sentences below. Nothing of it is shown where it has no rows. */
export interface SummaryPart {
  readonly heading: string;
  readonly header: readonly StyledCell[];
  readonly rows: readonly (readonly StyledCell[])[];
  readonly remarks?: readonly string[];
  /** The last cell of every row runs over the columns behind it. */
  readonly spreads?: boolean;
}
