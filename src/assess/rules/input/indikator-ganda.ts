import { defineRule, FORMAT_BASIS } from '../rule.js';
import { strayIndicators } from './stray-indicators.js';

/** One indicator under two keys, such as its name and its number; the second was set aside. */
export const indikatorGanda = defineRule({
  code: 'masukan/indikator-ganda',
  severity: 'galat',
  *find(context) {
    for (const { stray, place, innovation } of strayIndicators(context, 'ganda')) {
      const dipakai = stray.other ?? stray.key;
      yield {
        args: { kunci: stray.key, dipakai },
        place,
        basis: FORMAT_BASIS,
        innovation,
        indicator: dipakai,
      };
    }
  },
});
