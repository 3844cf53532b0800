import { defineRule } from '../rule.js';
import { askedQuestions } from './import-questions.js';

/** "Jumlah 18" below 19 rows: one was added without the total, or a row is no innovation. */
export const jumlahTertulisBerbeda = defineRule({
  code: 'masukan/jumlah-tertulis-berbeda',
  severity: 'peringatan',
  find: (context) => askedQuestions(context, 'masukan/jumlah-tertulis-berbeda'),
});
