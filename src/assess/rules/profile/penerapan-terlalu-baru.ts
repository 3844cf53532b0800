import { formatIso } from '../../../base/partial-date.js';
import { defineRule, sentInnovations } from '../rule.js';

/** Applied after the edition's window: it belongs to the next edition. */
export const penerapanTerlaluBaru = defineRule({
  code: 'profil/penerapan-terlalu-baru',
  severity: 'galat',
  *find({ inventory, edition, assessment }) {
    for (const assessed of sentInnovations(assessment)) {
      const { waktu_penerapan } = assessed.innovation;
      for (const reason of assessed.eligibility.reasons) {
        if (reason.kind !== 'penerapan_terlalu_baru' || waktu_penerapan === undefined) continue;
        const pasti = reason.verdict === 'tidak';
        yield {
          args: { penerapan: formatIso(waktu_penerapan), sampai: reason.sampai, pasti },
          place: inventory.places.of(assessed.innovation, 'waktu_penerapan'),
          basis: edition.catalog.jendela_penerapan,
          innovation: assessed,
          remedy: pasti ? { kind: 'layak', innovation: assessed } : undefined,
        };
      }
    }
  },
});
