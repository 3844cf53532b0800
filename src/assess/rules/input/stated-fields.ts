import { comparePlaces } from '../../../base/place.js';
import type { Innovation } from '../../../inventory/model.js';
import type { RuleContext } from '../rule.js';
import { isPlaceholder } from './placeholder.js';

/** What every innovation has to state about itself. */
export const REQUIRED_FIELDS = ['id', 'nama', 'perangkat_daerah'] as const;

export type RequiredField = (typeof REQUIRED_FIELDS)[number];

/**
 * Tells whether an innovation itself states its id, name or office. The reader fills in what is missing, and what
 * it filled in must not be compared with anything; nor must a dash.
 */
export function createStatedLookup(
  { inventory }: RuleContext,
  key: RequiredField,
): (innovation: Innovation) => boolean {
  const missing = inventory.problems.filter(
    ({ path, issue }) =>
      path[0] === 'inovasi' && path.length === 3 && path[2] === key && issue.kind === 'missing',
  );
  return (innovation) => {
    if (isPlaceholder(innovation[key])) return false;
    // What was filled in stands where it is missing: in the blank cell of its row, or at the innovation itself.
    const filledIn = inventory.places.of(innovation, key);
    return !missing.some(({ place }) => comparePlaces(place, filledIn) === 0);
  };
}
