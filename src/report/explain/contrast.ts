import { compareEditions, type EditionDifference } from '../../edition/compare.js';
import { PRESENCE } from '../../edition/list-facts.js';
import type { Edition } from '../../edition/model.js';
import type { IndicatorSubject, SpdSubject } from './find-subject.js';

/** How another edition treats the same indicator or SPD row. */
export interface Contrast {
  readonly edition: Edition;
  /** False: the other edition does not have it at all. */
  readonly present: boolean;
  /** What the other edition says differently; `after` is its own value. */
  readonly differences: readonly EditionDifference[];
}

/** What all SPD rows share stands under this key. */
const SHARED = 'bukti';

/** The explained row against every other edition, in their order. */
export function contrastRow(subject: IndicatorSubject | SpdSubject, others: readonly Edition[]): Contrast[] {
  const { kind, row, edition } = subject;
  const keys = kind === 'spd' ? [row.kunci, SHARED] : [row.kunci];
  return others.map((other) => {
    const rows = kind === 'spd' ? other.spdRowByKey : other.indicatorByKey;
    const present = rows.has(row.kunci);
    if (!present) return { edition: other, present, differences: [] };
    const all = compareEditions(edition, other);
    const differences = all.filter(
      ({ scope, key, field }) => scope === kind && keys.includes(key) && field !== PRESENCE,
    );
    return { edition: other, present, differences };
  });
}
