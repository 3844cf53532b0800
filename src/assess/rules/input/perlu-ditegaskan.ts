import { defineRule } from '../rule.js';
import { askedQuestions } from './import-questions.js';

/** A list of the office's own was read in one of several ways, or a value left blank; nobody else can tell which is right. */
export const perluDitegaskan = defineRule({
  code: 'masukan/perlu-ditegaskan',
  severity: 'peringatan',
  find: (context) => askedQuestions(context, 'masukan/perlu-ditegaskan'),
});
