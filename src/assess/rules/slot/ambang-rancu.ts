import type { Level } from '../../../base/vocabulary.js';
import type { AssessedSlot, BandDoubt } from '../../assessment.js';
import { defineRule, sentSlots } from '../rule.js';
import { aboutSlot, nameIndicator } from './about-slot.js';
import { lowerLevel } from './compare-levels.js';

/** The printed limits overlap or leave a gap just where a value lies; the lower level was taken. */
export const ambangRancu = defineRule({
  code: 'indikator/ambang-rancu',
  severity: 'peringatan',
  *find({ inventory, edition, assessment }) {
    for (const found of sentSlots(assessment)) {
      const { slot } = found;
      for (const doubt of slot.doubts) {
        const document = slot.documents.find(({ evidence }) => evidence.nilai === doubt.value);
        // Where another document surely proves the upper level, nothing hangs on this value.
        if (document === undefined || slot.pasti >= doubt.upper) continue;
        yield {
          args: { ...nameIndicator(slot.indicator, edition), rancu: doubt },
          place: inventory.places.of(document.evidence, 'nilai'),
          basis: slot.indicator.level,
          ...aboutSlot(found, levelIfUpper(slot, doubt)),
        };
      }
    }
  },
});

/** The upper level, as far as it is claimed; where the value is not yet proven, deciding the limit gains nothing. */
function levelIfUpper(slot: AssessedSlot, doubt: BandDoubt): Level | undefined {
  if (slot.pasti < doubt.lower) return undefined;
  return lowerLevel(slot.klaim, doubt.upper);
}
