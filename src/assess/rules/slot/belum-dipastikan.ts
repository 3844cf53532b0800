import { defineRule, sentSlots } from '../rule.js';
import { aboutSlot, describeGap, labelUnstated, nameIndicator, placeOfSlot } from './about-slot.js';

/** The documents may bear the claim, but facts that decide it are not stated. */
export const belumDipastikan = defineRule({
  code: 'indikator/belum-dipastikan',
  severity: 'peringatan',
  *find({ inventory, edition, assessment }) {
    for (const found of sentSlots(assessment)) {
      const { slot } = found;
      if (slot.status !== 'belum_dipastikan') continue;
      yield {
        args: {
          ...nameIndicator(slot.indicator, edition),
          ...describeGap(slot),
          belum: labelUnstated(slot.unstated, slot.documents),
        },
        place: placeOfSlot(inventory, found, 'klaim'),
        basis: slot.indicator.bukti,
        // The status says that what is possible reaches the claim, so mending gives the claim.
        ...aboutSlot(found, slot.klaim),
      };
    }
  },
});
