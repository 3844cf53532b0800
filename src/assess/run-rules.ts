import type { Finding } from './findings/finding.js';
import type { Rule } from './rules/rule.js';

/** What every rule of a list finds, in the order of the rules. */
export function runRules<Context>(rules: readonly Rule<Context>[], context: Context): Finding[] {
  return rules.flatMap((rule) => rule.run(context));
}
