import { defineRule } from '../rule.js';
import { locate, nameDocument, sentProblems } from './document-finding.js';
import { remedyByCounting } from './level-if-counted.js';

/** A record without file and without link proves nothing. */
export const tanpaBerkas = defineRule({
  code: 'bukti/tanpa-berkas',
  severity: 'galat',
  *find(context) {
    for (const { at, problem } of sentProblems(context, 'tanpa_berkas')) {
      yield {
        ...locate(context, at),
        args: nameDocument(at, context),
        basis: problem.basis,
        remedy: remedyByCounting(context.assessment, at),
      };
    }
  },
});
