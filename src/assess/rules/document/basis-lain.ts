import type { Measure } from '../../../edition/model.js';
import { defineRule } from '../rule.js';
import { locate, nameDocument, sentProblems } from './document-finding.js';
import { remedyByCounting } from './level-if-counted.js';

/** A document for another way of reckoning the benefit; the limits are not interchangeable. */
export const basisLain = defineRule({
  code: 'bukti/basis-lain',
  severity: 'galat',
  *find(context) {
    for (const { at, problem } of sentProblems(context, 'basis_lain')) {
      const basis = problem.basis_slot;
      // Where the edition does not know the basis itself, that is the thing to mend, once for the indicator.
      if (basis === undefined || at.row !== undefined || !isKnownBasis(at.slot.indicator.level.ukur, basis))
        continue;
      yield {
        ...locate(context, at, 'jenis'),
        args: { ...nameDocument(at, context), basis, diterima: problem.allowed },
        basis: problem.basis,
        remedy: remedyByCounting(context.assessment, at),
      };
    }
  },
});

function isKnownBasis(measure: Measure, basis: string): boolean {
  return measure.cara === 'manfaat' && Object.hasOwn(measure.basis, basis);
}
