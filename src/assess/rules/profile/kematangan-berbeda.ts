import { multiply, rational, sum, toFixed } from '../../../base/rational.js';
import { defineRule, sentInnovations } from '../rule.js';

/** A score given beside the indicators that is not the score their claims add up to. The claims are what counts. */
export const kematanganBerbeda = defineRule({
  code: 'profil/kematangan-berbeda',
  severity: 'peringatan',
  *find({ inventory, edition, assessment }) {
    for (const assessed of sentInnovations(assessment)) {
      const stated = assessed.innovation.kematangan;
      if (stated === undefined || assessed.kematangan !== undefined) continue;
      const claimed = sum(
        assessed.slots.map(({ indicator, klaim }) => multiply(indicator.bobot.nilai, rational(klaim))),
      );
      const [dinyatakan, terhitung] = [toFixed(stated), toFixed(claimed)];
      // Compared as they are shown: the official download is rounded to two decimals.
      if (dinyatakan === terhitung) continue;
      yield {
        args: { dinyatakan, terhitung },
        place: inventory.places.of(assessed.innovation, 'kematangan'),
        basis: edition.catalog.rumus.maksimum,
        innovation: assessed,
      };
    }
  },
});
