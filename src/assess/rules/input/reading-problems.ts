import type { NodePath } from '../../../base/document-node.js';
import type { Place } from '../../../base/place.js';
import type { ShapeIssue } from '../../../base/shape-problem.js';
import type { Basis } from '../../../base/vocabulary.js';
import type { Remedy } from '../../findings/finding.js';
import { FORMAT_BASIS, type RuleContext } from '../rule.js';
import { createFormulaLookup } from './asked-formulas.js';
import { createOwnerLookup, type ProblemOwner } from './problem-owner.js';
import { remedyOfUnread } from './unread-remedy.js';

/** A problem of one kind, with the part of its finding that does not depend on the kind. */
export interface ReadingProblem<Kind extends ShapeIssue['kind']> {
  readonly issue: Extract<ShapeIssue, { kind: Kind }>;
  /** The key the value stands under; for an entry of a list, the key of the list. */
  readonly key: string;
  readonly at: ProblemOwner & {
    readonly place: Place;
    readonly basis: Basis;
    readonly remedy: Remedy | undefined;
  };
}

/** All problems of one kind that reading the inventory met, but for those of a formula that is asked about as such. */
export function* readingProblems<Kind extends ShapeIssue['kind']>(
  context: RuleContext,
  kind: Kind,
): Iterable<ReadingProblem<Kind>> {
  const ownerOf = createOwnerLookup(context);
  const isAskedFormula = createFormulaLookup(context.inventory);
  for (const problem of context.inventory.problems) {
    const { issue, path, place } = problem;
    if (!isOfKind(issue, kind) || isAskedFormula(place)) continue;
    const owner = ownerOf(problem);
    const remedy = remedyOfUnread(problem, owner, context);
    yield { issue, key: lastKey(path), at: { ...owner, place, basis: FORMAT_BASIS, remedy } };
  }
}

function isOfKind<Kind extends ShapeIssue['kind']>(
  issue: ShapeIssue,
  kind: Kind,
): issue is Extract<ShapeIssue, { kind: Kind }> {
  return issue.kind === kind;
}

/** A name alone would be taken for that of an innovation. */
function lastKey(path: NodePath): string {
  if (path[0] === 'pemda' && path[1] === 'nama') return 'nama_pemda';
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}
