import { defineRule } from '../rule.js';
import { readingProblems } from './reading-problems.js';

/** "1.234" is a thousand to one reader and a little more than one to another; neither is guessed. */
export const angkaRancu = defineRule({
  code: 'masukan/angka-rancu',
  severity: 'galat',
  *find(context) {
    for (const { issue, key, at } of readingProblems(context, 'ambiguous_number')) {
      yield { args: { kunci: key, ditemukan: issue.found, bacaan: issue.readings }, ...at };
    }
  },
});
