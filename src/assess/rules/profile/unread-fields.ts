import type { AssessedInnovation } from '../../assessment.js';
import { isPlaceholder } from '../input/placeholder.js';
import { createOwnerLookup } from '../input/problem-owner.js';
import type { RuleContext } from '../rule.js';

/**
 * The fields of each innovation that hold something nobody could read ("kriteria.manfaat" for a field in a group).
 * They are blank after reading, but the findings about reading have said why.
 */
export function listUnreadFields(context: RuleContext): ReadonlyMap<AssessedInnovation, ReadonlySet<string>> {
  const ownerOf = createOwnerLookup(context);
  const fields = new Map<AssessedInnovation, Set<string>>();
  for (const problem of context.inventory.problems) {
    const { innovation } = ownerOf(problem);
    const { issue } = problem;
    if (innovation === undefined || ('found' in issue && isPlaceholder(issue.found))) continue;
    const known = fields.get(innovation) ?? new Set<string>();
    fields.set(innovation, known.add(problem.path.slice(2).join('.')));
  }
  return fields;
}
