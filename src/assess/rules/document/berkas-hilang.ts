import { defineRule } from '../rule.js';
import { locate, nameDocument, sentProblems } from './document-finding.js';
import { remedyByCounting } from './level-if-counted.js';

/** The file is not where the inventory says. */
export const berkasHilang = defineRule({
  code: 'bukti/berkas-hilang',
  severity: 'galat',
  *find(context) {
    for (const { at, problem } of sentProblems(context, 'berkas_hilang')) {
      yield {
        ...locate(context, at, 'berkas'),
        args: {
          ...nameDocument(at, context),
          berkas: problem.berkas,
          saran: problem.saran,
          pencarian: problem.pencarian,
        },
        basis: problem.basis,
        remedy: remedyByCounting(context.assessment, at),
      };
    }
  },
});
