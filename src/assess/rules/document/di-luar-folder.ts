import { defineRule } from '../rule.js';
import { locate, nameDocument, sentProblems } from './document-finding.js';
import { remedyByCounting } from './level-if-counted.js';

/** The path leads out of the evidence folder, so it will not be there on another machine. */
export const diLuarFolder = defineRule({
  code: 'bukti/di-luar-folder',
  severity: 'galat',
  *find(context) {
    for (const { at, problem } of sentProblems(context, 'di_luar_folder')) {
      yield {
        ...locate(context, at, 'berkas'),
        args: { ...nameDocument(at, context), berkas: problem.berkas },
        basis: problem.basis,
        remedy: remedyByCounting(context.assessment, at),
      };
    }
  },
});
