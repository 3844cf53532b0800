import { defineRule, sentInnovations } from '../rule.js';
import { placeOfRegion } from './region-place.js';

/** With fewer innovations than the smallest divisor, the mean is taken over innovations that do not exist. */
export const diBawahPembagi = defineRule({
  code: 'agregat/di-bawah-pembagi',
  severity: 'peringatan',
  *find({ inventory, edition, assessment }) {
    const smallest = edition.catalog.rumus.pembagi_minimal;
    const inovasi = [...sentInnovations(assessment)].length;
    if (inovasi >= smallest.nilai) return;
    yield {
      args: { inovasi, pembagi: smallest.nilai },
      place: placeOfRegion(inventory),
      basis: smallest,
      // What innovations would bring that nobody knows of cannot be reckoned.
      ...(inovasi === 0 ? {} : { remedy: { kind: 'pembagi' } }),
    };
  },
});
