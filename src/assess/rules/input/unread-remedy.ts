import type { ShapeProblem } from '../../../base/shape-problem.js';
import type { Remedy } from '../../findings/finding.js';
import type { RuleContext } from '../rule.js';
import { higherLevel } from '../slot/compare-levels.js';
import { spdRows } from '../spd/about-row.js';
import type { ProblemOwner } from './problem-owner.js';
import { hidesLevel } from './unread-claims.js';

/**
 * What a level that could not be read costs: as much as if it had not been written, since the slot or row counts as
 * empty. Undefined where the level does not hang on the value.
 */
export function remedyOfUnread(
  problem: ShapeProblem,
  { innovation, indicator }: ProblemOwner,
  { assessment }: RuleContext,
): Remedy | undefined {
  if (indicator === undefined || !hidesLevel(problem)) return undefined;
  if (innovation === undefined) {
    const row = spdRows(assessment).find((candidate) => candidate.row.kunci === indicator);
    if (row === undefined || row.klaim > 0) return undefined;
    return { kind: 'spd', row, level: higherLevel(row.derived ?? 1, 1) };
  }
  const slot = innovation.slots.find((candidate) => candidate.indicator.kunci === indicator);
  if (slot === undefined || slot.klaim > 0 || !innovation.sent) return undefined;
  return { kind: 'slot', innovation, slot, level: higherLevel(slot.pasti, 1) };
}
