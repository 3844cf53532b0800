import { toFixed } from '../../../base/rational.js';
import { defineRule } from '../rule.js';
import { placeOfSpd } from './about-row.js';

/** Innovations are sent and nothing is known of the region: the index cannot be reckoned. */
export const tidakAda = defineRule({
  code: 'spd/tidak-ada',
  severity: 'peringatan',
  *find({ inventory, edition, assessment }) {
    const isSomethingSent = assessment.innovations.some((innovation) => innovation.sent);
    if (assessment.spd.kind !== 'tidak_ada' || !isSomethingSent) return;
    const { maksimum } = edition.catalog.rumus;
    yield {
      args: { maks: toFixed(maksimum.nilai.spd) },
      place: placeOfSpd(inventory, 'baris'),
      basis: maksimum,
    };
  },
});
