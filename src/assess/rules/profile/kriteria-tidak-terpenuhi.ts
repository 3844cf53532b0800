import { defineRule, sentInnovations } from '../rule.js';

/** A criterion of PP 38/2017 article 6 that the office itself answers with no. */
export const kriteriaTidakTerpenuhi = defineRule({
  code: 'profil/kriteria-tidak-terpenuhi',
  severity: 'galat',
  *find({ inventory, edition, assessment }) {
    for (const assessed of sentInnovations(assessment)) {
      const { innovation } = assessed;
      for (const reason of assessed.eligibility.reasons) {
        if (reason.kind !== 'kriteria_tidak_terpenuhi') continue;
        yield {
          args: { kriteria: reason.kriteria },
          place: inventory.places.of(innovation.kriteria ?? innovation, reason.kriteria[0]),
          basis: edition.catalog.profil.kriteria,
          innovation: assessed,
          remedy: { kind: 'layak', innovation: assessed },
        };
      }
    }
  },
});
