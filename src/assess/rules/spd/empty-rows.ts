import type { AssessedSpdRow } from '../../assessment.js';
import type { SlotName } from '../../findings/slot.js';
import type { UnclaimedRow } from '../../findings/spd.js';
import { createUnreadLookup } from '../input/unread-claims.js';
import type { RuleContext } from '../rule.js';
import { nameIndicator } from '../slot/about-slot.js';
import { higherLevel } from '../slot/compare-levels.js';
import { aboutRow, spdRows } from './about-row.js';
import { findUnknownChoice } from './unusable-figures.js';

/** The rows without a level: compulsory ones, or all others. What could not be read, or is an unknown choice, is told of as such. */
export function* emptyRows(context: RuleContext, compulsory: boolean): Iterable<AssessedSpdRow> {
  const isUnread = createUnreadLookup(context);
  for (const row of spdRows(context.assessment)) {
    if (row.klaim > 0 || findUnknownChoice(row) !== undefined) continue;
    if (row.row.wajib.nilai === compulsory && !isUnread(undefined, row.row.kunci)) yield row;
  }
}

export function describeEmptyRow(
  { row, claim, documents, found, derived }: AssessedSpdRow,
  { edition }: RuleContext,
): SlotName & UnclaimedRow {
  const { cara } = row.level.ukur;
  return {
    ...nameIndicator(row, edition),
    tertulis: Object.keys(claim ?? {}).length > 0,
    dokumen: documents.length,
    isian: cara === 'pilihan' || cara === 'nilai' ? cara : 't1_t2',
    ditemukan: found,
    nilai_level: derived,
  };
}

/** Filling gives at least level 1; where the figures say more, that level. */
export function aboutEmptyRow(row: AssessedSpdRow) {
  return aboutRow(row, higherLevel(row.derived ?? 1, 1));
}
