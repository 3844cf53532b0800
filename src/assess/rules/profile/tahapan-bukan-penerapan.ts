import { defineRule, sentInnovations } from '../rule.js';

/** Initiatives and trials are in doubt; the guide does not say outright that they are refused. */
export const tahapanBukanPenerapan = defineRule({
  code: 'profil/tahapan-bukan-penerapan',
  severity: 'peringatan',
  *find({ inventory, edition, assessment }) {
    for (const assessed of sentInnovations(assessment)) {
      for (const reason of assessed.eligibility.reasons) {
        if (reason.kind !== 'tahapan_belum_penerapan') continue;
        yield {
          args: { tahapan: reason.tahapan },
          place: inventory.places.of(assessed.innovation, 'tahapan'),
          basis: edition.catalog.profil.tahapan_diterima,
          innovation: assessed,
        };
      }
    }
  },
});
