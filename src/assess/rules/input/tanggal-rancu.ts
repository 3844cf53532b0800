import { defineRule } from '../rule.js';
import { readingProblems } from './reading-problems.js';

/** "03/04/2024" was read day first, the way Indonesia writes; a workbook set up in English means it the other way. */
export const tanggalRancu = defineRule({
  code: 'masukan/tanggal-rancu',
  severity: 'peringatan',
  *find(context) {
    for (const { issue, key, at } of readingProblems(context, 'ambiguous_date')) {
      yield { args: { kunci: key, ditemukan: issue.found, bacaan: issue.readings }, ...at };
    }
  },
});
