import { defineRule, EXPERIENCE_BASIS, sentSlots } from '../rule.js';
import { aboutSlot, nameIndicator, writeValue } from './about-slot.js';
import { findUnlikelyValue, valueLimits } from './unlikely-value.js';

/** A value below zero, above what is possible, or above every limit that is printed. */
export const nilaiTakWajar = defineRule({
  code: 'indikator/nilai-tak-wajar',
  severity: 'peringatan',
  *find({ inventory, edition, assessment }) {
    for (const found of sentSlots(assessment)) {
      const { slot } = found;
      const limits = valueLimits(slot);
      for (const [index, { evidence }] of slot.documents.entries()) {
        const unlikely = evidence.nilai === undefined ? undefined : findUnlikelyValue(evidence.nilai, limits);
        if (evidence.nilai === undefined || unlikely === undefined) continue;
        const { cause, limit } = unlikely;
        yield {
          args: {
            ...nameIndicator(slot.indicator, edition),
            dokumen: index + 1,
            nilai: writeValue(evidence.nilai),
            satuan: limits.unit,
            sebab: cause,
            batas: writeValue(limit),
          },
          place: inventory.places.of(evidence, 'nilai'),
          // Only a maximum is written in the catalog; the guide says nothing of the other two.
          basis: cause === 'melebihi_maksimum' ? slot.indicator.level : EXPERIENCE_BASIS,
          // Only of what gives no level at all is it certain that another figure would give more.
          ...aboutSlot(found, cause === 'negatif' || cause === 'melebihi_maksimum' ? slot.klaim : undefined),
        };
      }
    }
  },
});
