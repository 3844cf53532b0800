import type { Finding } from '../../assess/findings/finding.js';
import { FORMAT_BASIS, makeFinding } from '../../assess/rules/rule.js';
import { formatIso, latestDay } from '../../base/partial-date.js';
import type { OfficePolicy, Waiver } from './settings.js';

/** A finding after the office's own rules. */
export interface RuledFinding {
  readonly finding: Finding;
  readonly waiver: Waiver | undefined;
}

/**
 * Applies the office's severities and waivers. A finding switched off is dropped; a waived one stays visible but
 * fails nothing. A waiver past its day waives nothing and is itself a finding, as is one that met no finding.
 */
export function applyPolicy(
  findings: readonly Finding[],
  policy: OfficePolicy,
  today: string,
): RuledFinding[] {
  const valid = policy.waivers.filter((waiver) => !isExpired(waiver, today));
  const used = new Set<Waiver>();
  const ruled: RuledFinding[] = [];
  for (const finding of findings) {
    const graded = grade(locate(finding, policy), policy);
    if (graded === undefined) continue;
    const waiver = valid.find((candidate) => covers(candidate, finding));
    if (waiver !== undefined) used.add(waiver);
    ruled.push({ finding: graded, waiver });
  }
  const unused = valid.filter((waiver) => !used.has(waiver));
  const expired = policy.waivers.filter((waiver) => isExpired(waiver, today));
  for (const finding of [...expired.map(expiredFinding), ...unused.map(unusedFinding)]) {
    const graded = grade(finding, policy);
    if (graded !== undefined) ruled.push({ finding: graded, waiver: undefined });
  }
  return ruled;
}

/** A finding about the configuration itself stands where the configuration says so. */
function locate(finding: Finding, { aliasPlaces }: OfficePolicy): Finding {
  if (finding.code !== 'masukan/alias-tak-terdaftar') return finding;
  return { ...finding, place: aliasPlaces.get(finding.args.alias) ?? finding.place };
}

/** With the office's own severity; undefined when it has switched the finding off. */
function grade(finding: Finding, policy: OfficePolicy): Finding | undefined {
  const severity = policy.severities.get(finding.code);
  if (severity === 'mati') return undefined;
  return severity === undefined ? finding : { ...finding, severity };
}

function isExpired(waiver: Waiver, today: string): boolean {
  return waiver.until !== undefined && latestDay(waiver.until) < today;
}

function covers(waiver: Waiver, finding: Finding): boolean {
  if (waiver.code !== finding.code) return false;
  if (waiver.innovation !== undefined && waiver.innovation !== finding.innovation?.innovation.id)
    return false;
  return waiver.indicator === undefined || waiver.indicator === finding.indicator;
}

function expiredFinding(waiver: Waiver): Finding {
  const sampai = waiver.until === undefined ? '' : formatIso(waiver.until);
  const draft = { args: { aturan: waiver.code, sampai }, place: waiver.place, basis: FORMAT_BASIS };
  return makeFinding<'masukan/pengecualian-kedaluwarsa'>('masukan/pengecualian-kedaluwarsa', 'galat', draft);
}

function unusedFinding(waiver: Waiver): Finding {
  const draft = { args: { aturan: waiver.code }, place: waiver.place, basis: FORMAT_BASIS };
  return makeFinding<'masukan/pengecualian-tak-terpakai'>('masukan/pengecualian-tak-terpakai', 'info', draft);
}
