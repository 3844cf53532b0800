import { defineRule } from '../rule.js';
import { locate, nameDocument, sentProblems, writeNumber } from './document-finding.js';
import { remedyByCounting } from './level-if-counted.js';

/** A video longer than the guide allows does not count. */
export const videoTerlaluPanjang = defineRule({
  code: 'bukti/video-terlalu-panjang',
  severity: 'galat',
  *find(context) {
    for (const { at, problem } of sentProblems(context, 'nilai_terlalu_besar')) {
      yield {
        ...locate(context, at, 'nilai'),
        args: {
          ...nameDocument(at, context),
          menit: writeNumber(problem.nilai),
          maks: writeNumber(problem.maks),
        },
        basis: problem.basis,
        remedy: remedyByCounting(context.assessment, at),
      };
    }
  },
});
