import { isLess, parseDecimal, toFixed } from '../../../base/rational.js';
import { defineRule, type RuleContext } from '../rule.js';
import { readingProblems } from './reading-problems.js';

/** "1.234" is a thousand to one reader and a little more than one to another; neither is guessed. */
export const angkaRancu = defineRule({
  code: 'masukan/angka-rancu',
  severity: 'galat',
  *find(context) {
    for (const { issue, key, at } of readingProblems(context, 'ambiguous_number')) {
      yield {
        args: {
          kunci: key,
          ditemukan: issue.found,
          bacaan: issue.readings,
          maks: limitBelow(context, key, issue.readings),
        },
        ...at,
      };
    }
  },
});

/** The highest score, where the whole number is above it; other fields have no limit of their own. */
function limitBelow(
  { edition }: RuleContext,
  key: string,
  [whole]: readonly [string, string],
): string | undefined {
  if (key !== 'kematangan') return undefined;
  const highest = edition.catalog.rumus.maksimum.nilai.sid;
  const value = parseDecimal(whole);
  return value !== undefined && isLess(highest, value) ? toFixed(highest) : undefined;
}
