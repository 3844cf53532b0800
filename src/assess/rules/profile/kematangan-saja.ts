import { toFixed } from '../../../base/rational.js';
import { defineRule, FORMAT_BASIS, sentInnovations } from '../rule.js';

/** Only the official score is known: it counts as claimed, and nothing about it can be proven or refuted. */
export const kematanganSaja = defineRule({
  code: 'profil/kematangan-saja',
  severity: 'peringatan',
  *find({ inventory, assessment }) {
    for (const assessed of sentInnovations(assessment)) {
      if (assessed.kematangan === undefined || assessed.kematangan === null) continue;
      yield {
        args: { kematangan: toFixed(assessed.kematangan) },
        place: inventory.places.of(assessed.innovation, 'kematangan'),
        basis: FORMAT_BASIS,
        innovation: assessed,
      };
    }
  },
});
