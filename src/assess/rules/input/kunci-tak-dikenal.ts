import { defineRule, FORMAT_BASIS } from '../rule.js';
import { readingProblems } from './reading-problems.js';
import { strayIndicators } from './stray-indicators.js';
import { remedyOfStray } from './stray-remedy.js';

/** Keys are strict: a mistyped one would otherwise lose its value without a word. */
export const kunciTakDikenal = defineRule({
  code: 'masukan/kunci-tak-dikenal',
  severity: 'galat',
  *find(context) {
    for (const { issue, key, at } of readingProblems(context, 'unknown_key')) {
      yield { args: { apa: 'isian', kunci: key, saran: issue.nearest }, ...at };
    }
    for (const found of strayIndicators(context, 'tak_dikenal')) {
      const { stray, place, innovation } = found;
      yield {
        args: { apa: 'indikator', kunci: stray.key, saran: stray.other },
        place,
        basis: FORMAT_BASIS,
        innovation,
        remedy: remedyOfStray(found, context),
      };
    }
  },
});
