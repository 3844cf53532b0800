import { formatIso } from '../../../base/partial-date.js';
import { defineRule } from '../rule.js';
import { locate, nameDocument, sentProblems } from './document-finding.js';
import { remedyByCounting } from './level-if-counted.js';

/** A document of another time than the edition asks for, surely or by a date too coarse to tell. */
export const diLuarJendela = defineRule({
  code: 'bukti/di-luar-jendela',
  severity: 'galat',
  *find(context) {
    for (const { at, problem } of sentProblems(context, 'di_luar_jendela')) {
      const tanggal = formatIso(problem.tanggal);
      yield {
        ...locate(context, at, 'tanggal'),
        args: { ...nameDocument(at), tanggal, jendela: problem.windows, pasti: problem.certain },
        basis: problem.basis,
        remedy: remedyByCounting(context.assessment, at),
        severity: problem.certain ? 'galat' : 'peringatan',
      };
    }
  },
});
