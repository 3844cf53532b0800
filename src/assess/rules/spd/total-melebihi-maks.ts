import { toFixed } from '../../../base/rational.js';
import { defineRule } from '../rule.js';
import { placeOfSpd } from './about-row.js';

/** A total above what all rows together can give; it is not reckoned with. */
export const totalMelebihiMaks = defineRule({
  code: 'spd/total-melebihi-maks',
  severity: 'galat',
  *find({ inventory, edition, assessment }) {
    if (assessment.spd.kind !== 'total_melebihi_maks') return;
    const { total, maks } = assessment.spd;
    yield {
      args: { total: toFixed(total), maks: toFixed(maks) },
      place: placeOfSpd(inventory, 'total'),
      basis: edition.catalog.rumus.maksimum,
    };
  },
});
