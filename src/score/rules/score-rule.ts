import type { RuleContext } from '../../assess/rules/rule.js';
import type { Score } from '../score.js';
import type { ScoreKind } from '../tally.js';

/** What rules about the score look at beside the assessment. */
export interface ScoreRuleContext extends RuleContext {
  /** Null where a reading cannot be known. */
  readonly scores: Readonly<Record<ScoreKind, Score | null>>;
}

/** A reading with its score. */
export interface KnownScore {
  readonly kind: ScoreKind;
  readonly score: Score;
}

/** The proven reading; the claimed one where nothing can be proven; undefined where neither is known. */
export function bestKnownScore({ scores }: ScoreRuleContext): KnownScore | undefined {
  if (scores.terbukti !== null) return { kind: 'terbukti', score: scores.terbukti };
  return scores.klaim === null ? undefined : { kind: 'klaim', score: scores.klaim };
}
