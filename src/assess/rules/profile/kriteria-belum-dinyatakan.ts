import { defineRule, sentInnovations } from '../rule.js';
import { listUnreadFields } from './unread-fields.js';

/** Criteria of PP 38/2017 article 6 that the office has not answered. */
export const kriteriaBelumDinyatakan = defineRule({
  code: 'profil/kriteria-belum-dinyatakan',
  severity: 'info',
  *find(context) {
    const { inventory, edition, assessment } = context;
    const unread = listUnreadFields(context);
    for (const assessed of sentInnovations(assessment)) {
      for (const reason of assessed.eligibility.reasons) {
        if (reason.kind !== 'kriteria_kosong') continue;
        const kriteria = reason.kriteria.filter(
          (key) => unread.get(assessed)?.has(`kriteria.${key}`) !== true,
        );
        if (kriteria.length === 0) continue;
        yield {
          args: { kriteria },
          place: inventory.places.of(assessed.innovation, 'kriteria'),
          basis: edition.catalog.profil.kriteria,
          innovation: assessed,
        };
      }
    }
  },
});
