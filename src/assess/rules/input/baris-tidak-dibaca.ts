import { defineRule } from '../rule.js';
import { askedQuestions } from './import-questions.js';
import { askedOfTemplate } from './template-questions.js';

/** A row with values that belongs to no innovation is lost to the inventory, and may be an innovation itself. */
export const barisTidakDibaca = defineRule({
  code: 'masukan/baris-tidak-dibaca',
  severity: 'galat',
  *find(context) {
    yield* askedQuestions(context, 'masukan/baris-tidak-dibaca');
    yield* askedOfTemplate(context, 'masukan/baris-tidak-dibaca');
  },
});
