import type { Assessment } from '../../assessment.js';
import type { SlotName, UnclaimedSlot } from '../../findings/slot.js';
import { type SlotInContext, sentSlots } from '../rule.js';
import { aboutSlot, nameIndicator } from './about-slot.js';
import { higherLevel } from './compare-levels.js';

/** The slots without a claim: those of compulsory indicators, or those of all others. */
export function* emptySlots(assessment: Assessment, compulsory: boolean): Iterable<SlotInContext> {
  for (const found of sentSlots(assessment)) {
    if (found.slot.klaim === 0 && found.slot.indicator.wajib.nilai === compulsory) yield found;
  }
}

export function describeEmptySlot({ slot }: SlotInContext): SlotName & UnclaimedSlot {
  return { ...nameIndicator(slot.indicator), dokumen: slot.documents.length, pasti: slot.pasti };
}

/** Filling gives at least level 1; where documents already prove more, claiming it is all that is left to do. */
export function aboutEmptySlot(found: SlotInContext) {
  return aboutSlot(found, higherLevel(found.slot.pasti, 1));
}
