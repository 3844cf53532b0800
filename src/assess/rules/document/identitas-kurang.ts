import { defineRule } from '../rule.js';
import { locate, nameDocument, sentProblems } from './document-finding.js';
import { remedyByCounting } from './level-if-counted.js';

/** Number, date or subject of the document is not written down, so nobody can tell whether it is the right one. */
export const identitasKurang = defineRule({
  code: 'bukti/identitas-kurang',
  severity: 'peringatan',
  *find(context) {
    for (const { at, problem } of sentProblems(context, 'identitas_kurang')) {
      yield {
        ...locate(context, at),
        args: { ...nameDocument(at, context), kurang: problem.missing },
        basis: problem.basis,
        remedy: remedyByCounting(context.assessment, at),
      };
    }
  },
});
