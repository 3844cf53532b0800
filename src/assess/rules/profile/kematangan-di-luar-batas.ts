import { toFixed } from '../../../base/rational.js';
import { defineRule, sentInnovations } from '../rule.js';

/** An official score that no set of levels can give: the assessment takes it as unknown. */
export const kematanganDiLuarBatas = defineRule({
  code: 'profil/kematangan-di-luar-batas',
  severity: 'galat',
  *find({ inventory, edition, assessment }) {
    const { maksimum } = edition.catalog.rumus;
    const maks = maksimum.nilai.sid;
    for (const assessed of sentInnovations(assessment)) {
      const { kematangan } = assessed.innovation;
      if (assessed.kematangan !== null || kematangan === undefined) continue;
      yield {
        args: { kematangan: toFixed(kematangan), maks: toFixed(maks) },
        place: inventory.places.of(assessed.innovation, 'kematangan'),
        basis: maksimum,
        innovation: assessed,
      };
    }
  },
});
