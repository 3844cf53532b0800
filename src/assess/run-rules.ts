import { compareText } from '../base/compare-text.js';
import { comparePlaces } from '../base/place.js';
import type { Finding } from './findings/finding.js';
import type { Rule } from './rules/rule.js';

/** What every rule of a list finds, unsorted. */
export function runRules<Context>(rules: readonly Rule<Context>[], context: Context): Finding[] {
  return rules.flatMap((rule) => rule.run(context));
}

/** File, sheet, row, column, code: the same order whatever the order of the rules. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (left, right) => comparePlaces(left.place, right.place) || compareText(left.code, right.code),
  );
}
