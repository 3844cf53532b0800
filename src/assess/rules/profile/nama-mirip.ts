import { comparePlaces } from '../../../base/place.js';
import type { Places } from '../../../base/places.js';
import { findSimilarNames } from '../../../inventory/similar-names.js';
import type { AssessedInnovation } from '../../assessment.js';
import { idKey } from '../input/innovation-id.js';
import { createStatedLookup } from '../input/stated-fields.js';
import { defineRule, EXPERIENCE_BASIS, sentInnovations } from '../rule.js';

/** Two innovations that may be one, reported at the later one. Where their ids are equal, that is said already. */
export const namaMirip = defineRule({
  code: 'profil/nama-mirip',
  severity: 'peringatan',
  *find(context) {
    const { places } = context.inventory;
    const isStated = createStatedLookup(context, 'nama');
    const named = [...sentInnovations(context.assessment)].filter(({ innovation }) => isStated(innovation));
    for (const pair of findSimilarNames(named.map(({ innovation }) => innovation.nama))) {
      const [first, second] = [named[pair.first], named[pair.second]];
      if (first === undefined || second === undefined || haveOneId(first, second)) continue;
      const [other, later] = inOrder(first, second, places);
      const { id, nama } = other.innovation;
      yield {
        args: { lain_id: id, lain_nama: nama, kemiripan: pair.similarity, sebab: pair.reason },
        place: places.of(later.innovation, 'nama'),
        basis: EXPERIENCE_BASIS,
        innovation: later,
      };
    }
  },
});

function haveOneId(first: AssessedInnovation, second: AssessedInnovation): boolean {
  return idKey(first.innovation.id) === idKey(second.innovation.id);
}

function inOrder(
  first: AssessedInnovation,
  second: AssessedInnovation,
  places: Places,
): readonly [AssessedInnovation, AssessedInnovation] {
  const isReversed = comparePlaces(places.of(first.innovation), places.of(second.innovation)) > 0;
  return isReversed ? [second, first] : [first, second];
}
