import { defineRule, FORMAT_BASIS, sentInnovations } from '../rule.js';
import { placeOfRegion } from './region-place.js';

/** There is nothing to score: no innovation is sent and no SPD is known. */
export const kosong = defineRule({
  code: 'agregat/kosong',
  severity: 'galat',
  *find({ inventory, assessment }) {
    const knowsSpd = assessment.spd.kind === 'total' || assessment.spd.kind === 'baris';
    if (knowsSpd || [...sentInnovations(assessment)].length > 0) return;
    yield { args: {}, place: placeOfRegion(inventory), basis: FORMAT_BASIS };
  },
});
