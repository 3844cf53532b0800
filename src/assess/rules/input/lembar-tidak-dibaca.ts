import { defineRule } from '../rule.js';
import { askedQuestions } from './import-questions.js';
import { askedOfTemplate } from './template-questions.js';

/** A sheet beside the list may hold a part of the inventory that would be missing without a word. */
export const lembarTidakDibaca = defineRule({
  code: 'masukan/lembar-tidak-dibaca',
  severity: 'peringatan',
  *find(context) {
    yield* askedQuestions(context, 'masukan/lembar-tidak-dibaca');
    yield* askedOfTemplate(context, 'masukan/lembar-tidak-dibaca');
  },
});
