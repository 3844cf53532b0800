import { defineRule } from '../rule.js';
import { askedQuestions } from './import-questions.js';
import { askedOfTemplate } from './template-questions.js';

/** Offices keep columns that no inventory has; only they can tell one of these from a field under another name. */
export const kolomTidakDibaca = defineRule({
  code: 'masukan/kolom-tidak-dibaca',
  severity: 'peringatan',
  *find(context) {
    yield* askedQuestions(context, 'masukan/kolom-tidak-dibaca');
    yield* askedOfTemplate(context, 'masukan/kolom-tidak-dibaca');
  },
});
