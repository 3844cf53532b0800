import type { Finding } from '../../assess/findings/finding.js';
import type { Catalog } from '../../edition/model.js';
import { impactTogether } from '../../score/joint-impact.js';
import type { RuledFinding } from '../policy/apply-policy.js';
import { readingOfCosts } from './findings.js';
import { fixedOrNull } from './numbers.js';
import type { Scores } from './scores.js';

/**
 * Index points that mending the findings wanted brings, all together; those the office lives with stay as they are.
 *
 * @returns null where none of them has a cost that can be reckoned
 */
export function buildGain(
  { findings, scores }: { readonly findings: readonly RuledFinding[]; readonly scores: Scores },
  catalog: Catalog,
  isWanted: (finding: Finding) => boolean = () => true,
): string | null {
  const { kind, tally } = readingOfCosts(scores);
  const remedies = findings.flatMap(({ finding, waiver }) =>
    waiver === undefined && isWanted(finding) ? [finding.remedy] : [],
  );
  return fixedOrNull(impactTogether(remedies, tally, catalog, kind));
}

export function isAboutSpd({ remedy }: Finding): boolean {
  return remedy.kind === 'spd';
}
