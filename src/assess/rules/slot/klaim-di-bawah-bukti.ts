import { defineRule, sentSlots } from '../rule.js';
import { aboutSlot, describeGap, nameIndicator, placeOfSlot } from './about-slot.js';
import { describeDoubt } from './unlikely-value.js';

/** The documents surely prove more than is claimed: points given away. */
export const klaimDiBawahBukti = defineRule({
  code: 'indikator/klaim-di-bawah-bukti',
  severity: 'info',
  *find({ inventory, edition, assessment }) {
    for (const found of sentSlots(assessment)) {
      const { slot } = found;
      // Nothing claimed at all is another finding.
      if (slot.klaim === 0 || slot.pasti <= slot.klaim) continue;
      yield {
        args: {
          ...nameIndicator(slot.indicator, edition),
          ...describeGap(slot),
          ...describeDoubt(slot),
        },
        place: placeOfSlot(inventory, found, 'klaim'),
        basis: slot.indicator.level,
        ...aboutSlot(found, slot.pasti),
      };
    }
  },
});
