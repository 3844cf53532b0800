import type { FindingCode, Severity } from '../../assess/findings/finding.js';
import { RULES } from '../../assess/rules/registry.js';
import { SCORE_RULES } from '../../score/rules/index.js';

/** Findings about waivers come from where they are applied, not from a rule. */
const OF_WAIVERS: readonly (readonly [FindingCode, Severity])[] = [
  ['masukan/pengecualian-kedaluwarsa', 'galat'],
  ['masukan/pengecualian-tak-terpakai', 'info'],
];

const SEVERITIES = new Map<FindingCode, Severity>([
  ...OF_WAIVERS,
  ...[...RULES, ...SCORE_RULES].map(({ code, severity }) => [code, severity] as const),
]);

/** How bad a finding is unless the office, or an assumption it rests on, says otherwise. */
export function defaultSeverity(code: FindingCode): Severity | undefined {
  return SEVERITIES.get(code);
}
