import { toFixed } from '../../../base/rational.js';
import { defineRule } from '../rule.js';
import { placeOfSpd } from './about-row.js';

/** A total given as one number: no row of it can be proven. Where the edition knows no rows, that is worth a hint. */
export const totalTanpaRincian = defineRule({
  code: 'spd/total-tanpa-rincian',
  severity: 'peringatan',
  *find({ inventory, edition, assessment }) {
    const { spd, rumus, nama } = edition.catalog;
    if (assessment.spd.kind !== 'total') return;
    const isAllThereIs = spd.baris.length === 0;
    yield {
      args: { total: toFixed(assessment.spd.total), edisi: isAllThereIs ? nama : undefined },
      place: placeOfSpd(inventory, 'total'),
      basis: spd.bukti ?? rumus.maksimum,
      severity: isAllThereIs ? 'info' : 'peringatan',
    };
  },
});
