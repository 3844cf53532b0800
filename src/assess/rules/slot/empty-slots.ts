import type { SlotName, UnclaimedSlot } from '../../findings/slot.js';
import { createUnreadLookup } from '../input/unread-claims.js';
import { type RuleContext, type SlotInContext, sentSlots } from '../rule.js';
import { aboutSlot, labelUnstated, nameIndicator } from './about-slot.js';
import { higherLevel } from './compare-levels.js';

/**
 * The slots without a claim: those of compulsory indicators, or those of all others. A claim that could not be read
 * is told of as such.
 */
export function* emptySlots(context: RuleContext, compulsory: boolean): Iterable<SlotInContext> {
  const isUnread = createUnreadLookup(context);
  for (const found of sentSlots(context.assessment)) {
    const { slot, innovation } = found;
    if (slot.klaim > 0 || slot.indicator.wajib.nilai !== compulsory) continue;
    if (!isUnread(innovation, slot.indicator.kunci)) yield found;
  }
}

export function describeEmptySlot(
  { slot }: SlotInContext,
  { edition }: RuleContext,
): SlotName & UnclaimedSlot {
  const { indicator, documents, pasti, mungkin } = slot;
  return {
    ...nameIndicator(indicator, edition),
    dokumen: documents.length,
    hilang: documents.filter(({ problems }) => problems.some(({ kind }) => kind === 'berkas_hilang')).length,
    pasti,
    mungkin,
    belum: labelUnstated(slot.unstated, documents),
  };
}

/** Filling gives at least level 1; where documents already prove more, claiming it is all that is left to do. */
export function aboutEmptySlot(found: SlotInContext) {
  return aboutSlot(found, higherLevel(found.slot.pasti, 1));
}
