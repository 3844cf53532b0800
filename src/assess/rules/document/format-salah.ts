import { defineRule } from '../rule.js';
import { locate, nameDocument, sentProblems } from './document-finding.js';
import { remedyByCounting } from './level-if-counted.js';

/** A file type that the form does not take for this kind of document. */
export const formatSalah = defineRule({
  code: 'bukti/format-salah',
  severity: 'galat',
  *find(context) {
    for (const { at, problem } of sentProblems(context, 'format_salah')) {
      yield {
        ...locate(context, at, 'berkas'),
        args: { ...nameDocument(at, context), berkas: problem.berkas, diterima: problem.accepted },
        basis: problem.basis,
        remedy: remedyByCounting(context.assessment, at),
      };
    }
  },
});
