import { defineRule } from '../rule.js';
import { numberBeforeWords } from './number-before-words.js';
import { isPlaceholder } from './placeholder.js';
import { readingProblems } from './reading-problems.js';

/**
 * A text that is not the number, date or other value it should be. A dash says that there is no value, and where
 * one is needed other findings ask for it.
 */
export const tipeSalah = defineRule({
  code: 'masukan/tipe-salah',
  severity: 'galat',
  *find(context) {
    for (const { issue, key, at } of readingProblems(context, 'wrong_type')) {
      if (isPlaceholder(issue.found)) continue;
      const { found, expected } = issue;
      const angka = numberBeforeWords(found, expected);
      yield { args: { kunci: key, ditemukan: found, diharapkan: expected, angka }, ...at };
    }
  },
});
