import { defineRule, FORMAT_BASIS } from '../rule.js';
import { isPlaceholder } from './placeholder.js';
import { readingProblems } from './reading-problems.js';
import { REQUIRED_FIELDS } from './stated-fields.js';

/** What a record cannot do without, such as the id of an innovation; a dash is not an id. */
export const isianWajibHilang = defineRule({
  code: 'masukan/isian-wajib-hilang',
  severity: 'galat',
  *find(context) {
    for (const { key, at } of readingProblems(context, 'missing')) {
      yield { args: { kunci: key }, ...at };
    }
    for (const assessed of context.assessment.innovations) {
      for (const kunci of REQUIRED_FIELDS) {
        if (!isPlaceholder(assessed.innovation[kunci])) continue;
        const place = context.inventory.places.of(assessed.innovation, kunci);
        yield { args: { kunci }, place, basis: FORMAT_BASIS, innovation: assessed };
      }
    }
  },
});
