import { defineRule, sentSlots } from '../rule.js';
import { aboutSlot, nameIndicator, placeOfSlot } from './about-slot.js';
import { basesToChoose } from './unknown-basis.js';

/** A level is claimed and no document is listed for it. */
export const tanpaBukti = defineRule({
  code: 'indikator/tanpa-bukti',
  severity: 'galat',
  *find({ inventory, edition, assessment }) {
    for (const found of sentSlots(assessment)) {
      const { indicator, klaim, documents } = found.slot;
      if (klaim === 0 || documents.length > 0) continue;
      yield {
        args: { ...nameIndicator(indicator, edition), klaim, ...basesToChoose(found.slot) },
        place: placeOfSlot(inventory, found, 'klaim'),
        basis: indicator.bukti,
        ...aboutSlot(found, klaim),
      };
    }
  },
});
