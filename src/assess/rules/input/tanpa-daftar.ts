import { defineRule } from '../rule.js';
import { askedQuestions } from './import-questions.js';

/** A file without a list gives no innovations; the reader has to know that it was looked at. */
export const tanpaDaftar = defineRule({
  code: 'masukan/tanpa-daftar',
  severity: 'galat',
  find: (context) => askedQuestions(context, 'masukan/tanpa-daftar'),
});
