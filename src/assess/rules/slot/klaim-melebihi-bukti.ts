import type { Basis } from '../../../base/vocabulary.js';
import type { AssessedSlot } from '../../assessment.js';
import type { Shortfall } from '../../findings/slot.js';
import { defineRule, sentSlots } from '../rule.js';
import { aboutSlot, describeGap, nameIndicator, placeOfSlot } from './about-slot.js';
import { lacksOnlyContents } from './missing-contents.js';
import { lacksYearBetween, missingYears } from './missing-years.js';
import { basesToChoose, lacksLimits } from './unknown-basis.js';
import { describeDoubt } from './unlikely-value.js';

/** Even if all that is not stated turns out well, the documents do not bear the level claimed. */
export const klaimMelebihiBukti = defineRule({
  code: 'indikator/klaim-melebihi-bukti',
  severity: 'galat',
  *find({ inventory, edition, assessment }) {
    const tZero = edition.catalog.tahun;
    for (const found of sentSlots(assessment)) {
      const { slot } = found;
      if (slot.status !== 'tidak_sesuai') continue;
      // Each has a finding of its own that says the same more exactly.
      if (lacksYearBetween(slot, tZero) || lacksLimits(slot) || lacksOnlyContents(slot, assessment)) continue;
      yield {
        args: {
          ...nameIndicator(slot.indicator, edition),
          ...describeGap(slot),
          ...describeShortfall(slot, tZero),
          ...describeDoubt(slot),
          ...basesToChoose(slot),
        },
        place: placeOfSlot(inventory, found, 'klaim'),
        basis: restingOn(slot),
        ...aboutSlot(found, slot.klaim),
      };
    }
  },
});

/**
 * Where documents fall out only by facts that are assumptions, the finding rests on these; else on what the levels ask.
 */
function restingOn({ documents, indicator }: AssessedSlot): Basis {
  const refusing = documents.flatMap(({ problems }) => problems.filter(({ certain }) => certain));
  const isAssumed = refusing.length > 0 && refusing.every(({ basis }) => basis.keyakinan === 'C');
  return isAssumed ? (refusing[0]?.basis ?? indicator.level) : indicator.level;
}

function describeShortfall(slot: AssessedSlot, tZero: number): Shortfall {
  return {
    dokumen: slot.documents.length,
    tidak_dihitung: slot.documents.filter((document) => document.counts === 'tidak').length,
    tahun_kurang: missingYears(slot, tZero),
  };
}
