import { compareByCost, compareSeverity, costOf } from './finding-order.js';
import type { Report, ReportFinding } from './schema.js';

/** One thing to mend: all open findings that the same repair closes. */
export interface WorklistItem {
  /** The one that says most about it, first; never empty. */
  readonly findings: readonly [ReportFinding, ...ReportFinding[]];
  /** Index points it is worth; null when nothing that can be reckoned. */
  readonly nilai: string | null;
}

/**
 * Every open fix, what is worth most first. Findings about one slot share what they cost, so they are one item: the worth
 * of different items may be compared, and no slot is counted twice.
 */
export function buildWorklist(report: Report): WorklistItem[] {
  const groups = new Map<string, [ReportFinding, ...ReportFinding[]]>();
  for (const finding of [...report.temuan].sort(compareByCost)) {
    if (!isWork(finding)) continue;
    const key = repairOf(finding) ?? `${groups.size}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [finding]);
    else known.push(finding);
  }
  return [...groups.values()]
    .map((findings): WorklistItem => ({ findings, nilai: worthOf(findings) }))
    .sort(compareItems);
}

/** What the office lives with is no work, and neither is what is only to be known and costs nothing. */
function isWork(finding: ReportFinding): boolean {
  return finding.dikecualikan === undefined && (finding.tingkat !== 'info' || costOf(finding) > 0);
}

/**
 * What is mended: a slot, a row of the SPD, or what makes the score of an innovation. The findings that say why an
 * innovation may not be reported cost the same, because each costs the whole innovation. Undefined for what stands alone.
 */
function repairOf({ inovasi, indikator, dampak }: ReportFinding): string | undefined {
  if (indikator !== undefined) return JSON.stringify([inovasi ?? null, indikator]);
  return inovasi === undefined || dampak === null ? undefined : JSON.stringify([inovasi, null, dampak]);
}

/** The most that one of them costs: mending the slot brings that. */
function worthOf(findings: readonly ReportFinding[]): string | null {
  const costs = findings.filter(({ dampak }) => dampak !== null);
  const most = costs.reduce<ReportFinding | undefined>(
    (best, finding) => (best === undefined || costOf(finding) > costOf(best) ? finding : best),
    undefined,
  );
  return most?.dampak ?? null;
}

function compareItems(left: WorklistItem, right: WorklistItem): number {
  return worth(right) - worth(left) || compareSeverity(left.findings[0], right.findings[0]);
}

function worth({ findings }: WorklistItem): number {
  return Math.max(...findings.map(costOf));
}
