import { locate, nameDocument, sentProblems } from '../document/document-finding.js';
import { remedyByCounting } from '../document/level-if-counted.js';
import { defineRule } from '../rule.js';

/** An empty, damaged or locked file: the assessor cannot open it either. */
export const berkasTakTerbuka = defineRule({
  code: 'bukti/berkas-tak-terbuka',
  severity: 'galat',
  *find(context) {
    for (const { at, problem } of sentProblems(context, 'berkas_tak_terbuka')) {
      yield {
        ...locate(context, at, 'berkas'),
        args: { ...nameDocument(at, context), berkas: problem.berkas, keadaan: problem.keadaan },
        basis: problem.basis,
        remedy: remedyByCounting(context.assessment, at),
      };
    }
  },
});
