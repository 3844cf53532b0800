import { compareByCost, compareSeverity, costOf } from './finding-order.js';
import type { Report, ReportFinding } from './schema.js';

/** One thing to mend: all open findings that the same work closes. */
export interface Repair {
  /** The one that says most about it, first; never empty. */
  readonly findings: readonly [ReportFinding, ...ReportFinding[]];
  /** Index points it is worth; null when nothing that can be reckoned. */
  readonly worth: string | null;
}

/**
 * How what is wanting in the profile of an innovation is told: reason by reason, for those who plan all the work, or as
 * one question to the office that answers it.
 */
export type ProfileGrouping = 'each' | 'together';

/**
 * Every open repair, what is worth most first. Findings about one slot share what they cost, so they are one repair: the
 * worth of different repairs may be compared, and no slot is counted twice. What the office lives with is no work.
 */
export function groupRepairs(findings: readonly ReportFinding[], profile: ProfileGrouping): Repair[] {
  const groups = new Map<string, [ReportFinding, ...ReportFinding[]]>();
  for (const finding of [...findings].sort(compareByCost)) {
    if (finding.dikecualikan !== undefined) continue;
    const key = keyOf(finding, profile) ?? `${groups.size}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [finding]);
    else known.push(finding);
  }
  return [...groups.values()]
    .filter(isWork)
    .map((group): Repair => ({ findings: group, worth: worthOf(group) }))
    .sort(compareRepairs);
}

/** Every open repair of the region. */
export function buildWorklist(report: Report): Repair[] {
  return groupRepairs(report.temuan, 'each');
}

/** By worth, then the worst. */
export function compareRepairs(left: Repair, right: Repair): number {
  return (
    costOf({ dampak: right.worth }) - costOf({ dampak: left.worth }) ||
    compareSeverity(worstOf(left), worstOf(right))
  );
}

/** The findings that say of an innovation that the level of no indicator is known. */
export function saysLevelsUnknown({ kode }: Pick<ReportFinding, 'kode'>): boolean {
  return kode === 'profil/kematangan-saja' || kode === 'profil/kematangan-di-luar-batas';
}

/**
 * What is mended: a slot, a row of the SPD, or the profile of an innovation. Two innovations may carry one id by mistake;
 * their names keep them apart. Undefined for what stands alone.
 */
function keyOf(finding: ReportFinding, profile: ProfileGrouping): string | undefined {
  const { inovasi, nama_inovasi, indikator, dampak } = finding;
  if (indikator !== undefined) return JSON.stringify([inovasi ?? null, nama_inovasi ?? null, indikator]);
  if (inovasi === undefined) return undefined;
  const owner = [inovasi, nama_inovasi ?? null, null];
  if (profile === 'together') return JSON.stringify([...owner, saysLevelsUnknown(finding)]);
  // Reasons why an innovation may not be reported cost the same, because each costs the whole innovation.
  return dampak === null ? undefined : JSON.stringify([...owner, dampak]);
}

/** What is only to be known and costs nothing is no work; beside work it stands with it. */
function isWork(group: readonly ReportFinding[]): boolean {
  return group.some((finding) => finding.tingkat !== 'info' || costOf(finding) > 0);
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

function worstOf({ findings: [first, ...others] }: Repair): ReportFinding {
  return others.reduce((worst, finding) => (compareSeverity(finding, worst) < 0 ? finding : worst), first);
}
