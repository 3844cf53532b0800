import { defineRule, sentSlots } from '../rule.js';
import { aboutSlot, nameIndicator, placeOfSlot } from './about-slot.js';
import { countingYears, lacksYearBetween, missingYears } from './missing-years.js';

/** Two years are claimed as two in a row, but the year between them is not among the documents. */
export const tahunTidakBerurutan = defineRule({
  code: 'indikator/tahun-tidak-berurutan',
  severity: 'galat',
  *find({ inventory, edition, assessment }) {
    const tZero = edition.catalog.tahun;
    for (const found of sentSlots(assessment)) {
      const { slot } = found;
      if (!lacksYearBetween(slot, tZero)) continue;
      yield {
        args: {
          ...nameIndicator(slot.indicator, edition),
          klaim: slot.klaim,
          didukung: slot.mungkin,
          tahun: countingYears(slot),
          kurang: missingYears(slot, tZero),
        },
        place: placeOfSlot(inventory, found, 'klaim'),
        basis: slot.indicator.level,
        ...aboutSlot(found, slot.klaim),
      };
    }
  },
});
