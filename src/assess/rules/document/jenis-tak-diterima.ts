import { defineRule } from '../rule.js';
import { suggestKind } from '../suggest-code.js';
import { locate, nameDocument, sentProblems } from './document-finding.js';
import { remedyByCounting } from './level-if-counted.js';

/** A kind of document the guide does not take for this indicator. */
export const jenisTakDiterima = defineRule({
  code: 'bukti/jenis-tak-diterima',
  severity: 'galat',
  *find(context) {
    for (const { at, problem } of sentProblems(context, 'jenis_tak_diterima')) {
      yield {
        ...locate(context, at, 'jenis'),
        args: {
          ...nameDocument(at, context),
          alasan: problem.reason,
          diterima: problem.accepted,
          saran: suggestKind(problem.jenis, problem.accepted),
        },
        basis: problem.basis,
        remedy: remedyByCounting(context.assessment, at),
      };
    }
  },
});
