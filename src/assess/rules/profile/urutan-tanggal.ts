import { earliestDay, formatIso, latestDay, type PartialDate } from '../../../base/partial-date.js';
import type { Innovation } from '../../../inventory/model.js';
import type { ProfileFindings } from '../../findings/profile.js';
import { defineRule, sentInnovations } from '../rule.js';

type OrderArgs = ProfileFindings['profil/urutan-tanggal'];

/** Trial, application, development: dates in another order, whatever days the imprecise ones may mean. */
export const urutanTanggal = defineRule({
  code: 'profil/urutan-tanggal',
  severity: 'peringatan',
  *find({ inventory, edition, assessment }) {
    const asked = edition.catalog.profil.urutan_waktu;
    if (!asked.nilai) return;
    for (const assessed of sentInnovations(assessment)) {
      for (const args of findReversed(assessed.innovation)) {
        const place = inventory.places.of(assessed.innovation, args.sesudahnya);
        yield { args, place, basis: asked, innovation: assessed };
      }
    }
  },
});

/** Trial and development are compared only where the application between them does not tell. */
function findReversed(innovation: Innovation): readonly OrderArgs[] {
  const neighbours = [
    ...comparePair(innovation, 'waktu_uji_coba', 'waktu_penerapan'),
    ...comparePair(innovation, 'waktu_penerapan', 'waktu_pengembangan'),
  ];
  return neighbours.length > 0 ? neighbours : comparePair(innovation, 'waktu_uji_coba', 'waktu_pengembangan');
}

function comparePair(
  innovation: Innovation,
  lebih_dulu: OrderArgs['lebih_dulu'],
  sesudahnya: OrderArgs['sesudahnya'],
): readonly OrderArgs[] {
  const before = innovation[lebih_dulu];
  const after = innovation[sesudahnya];
  // A trial may end in the application on one day; a development on the day of the application is none.
  const mayCoincide = sesudahnya === 'waktu_penerapan';
  if (before === undefined || after === undefined || !isReversed(before, after, mayCoincide)) return [];
  return [
    { lebih_dulu, tanggal_lebih_dulu: formatIso(before), sesudahnya, tanggal_sesudahnya: formatIso(after) },
  ];
}

function isReversed(before: PartialDate, after: PartialDate, mayCoincide: boolean): boolean {
  const [first, last] = [earliestDay(before), latestDay(after)];
  return last < first || (last === first && !mayCoincide);
}
