import { defineRule, sentSlots } from '../rule.js';
import { aboutSlot, nameIndicator, placeOfSlot } from './about-slot.js';
import { lowerLevel } from './compare-levels.js';
import { findMissingContents } from './missing-contents.js';

/** A number of people is stated but not what they do: without the roles it gives no level. */
export const isiTidakAda = defineRule({
  code: 'indikator/isi-tidak-ada',
  severity: 'galat',
  *find({ inventory, edition, assessment }) {
    for (const found of sentSlots(assessment)) {
      const { slot } = found;
      if (slot.status !== 'tidak_sesuai') continue;
      const missing = findMissingContents(slot, assessment);
      if (missing === undefined) continue;
      const { token, offset, mended } = missing;
      yield {
        args: {
          ...nameIndicator(slot.indicator, edition),
          klaim: slot.klaim,
          isi: [token],
          tahun: edition.catalog.tahun + offset,
        },
        place: placeOfSlot(inventory, found, 'bukti'),
        basis: slot.indicator.bukti,
        ...aboutSlot(found, lowerLevel(mended.pasti, slot.klaim)),
      };
    }
  },
});
