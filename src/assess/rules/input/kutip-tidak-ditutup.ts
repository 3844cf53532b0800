import { defineRule } from '../rule.js';
import { askedQuestions } from './import-questions.js';

/** A spreadsheet reads on behind a quote that is never closed, so cells and whole rows may be others than were meant. */
export const kutipTidakDitutup = defineRule({
  code: 'masukan/kutip-tidak-ditutup',
  severity: 'galat',
  find: (context) => askedQuestions(context, 'masukan/kutip-tidak-ditutup'),
});
