import type { ShapeProblem } from '../../../base/shape-problem.js';
import type { AssessedInnovation } from '../../assessment.js';
import type { RuleContext } from '../rule.js';
import { isPlaceholder } from './placeholder.js';
import { createOwnerLookup } from './problem-owner.js';

/** The fields of an SPD row that give it a level. */
const ROW_FIGURES = ['klaim', 'pilihan', 'nilai', 't1', 't2'];

/**
 * Tells whether a slot (or, without an innovation, an SPD row) is empty only because what was written for its level
 * could not be read. The finding about reading has said so, and it is no news that nothing is claimed.
 */
export function createUnreadLookup(
  context: RuleContext,
): (innovation: AssessedInnovation | undefined, indicator: string) => boolean {
  const ownerOf = createOwnerLookup(context);
  const slots = new Map<AssessedInnovation, Set<string>>();
  const rows = new Set<string>();
  for (const problem of context.inventory.problems) {
    const { innovation, indicator } = ownerOf(problem);
    if (indicator === undefined || !hidesLevel(problem)) continue;
    if (innovation === undefined) rows.add(indicator);
    else slots.set(innovation, (slots.get(innovation) ?? new Set()).add(indicator));
  }
  return (innovation, indicator) =>
    innovation === undefined ? rows.has(indicator) : slots.get(innovation)?.has(indicator) === true;
}

/** The whole slot or row, or the part that gives its level, was written and not understood. */
export function hidesLevel({ path, issue, accepted }: ShapeProblem): boolean {
  if (accepted || issue.kind === 'missing') return false;
  if ('found' in issue && isPlaceholder(issue.found)) return false;
  const isRow = path[0] === 'spd';
  const [field, ...deeper] = path.slice(isRow ? 3 : 4);
  if (deeper.length > 0) return false;
  if (field === undefined) return issue.kind !== 'unknown_key';
  const figures = isRow ? ROW_FIGURES : ['klaim'];
  // "klam: 2" is a claim as well.
  const meant = issue.kind === 'unknown_key' ? issue.nearest : String(field);
  return meant !== undefined && figures.includes(meant);
}
