import type { AssessedSpdRow, UnstatedFact } from '../../assessment.js';
import { defineRule } from '../rule.js';
import { describeGap, labelUnstated, nameIndicator } from '../slot/about-slot.js';
import { aboutRow, documentBasis, placeOfRow, spdRows } from './about-row.js';
import { findBaseWithoutGrowth } from './unusable-figures.js';

/** The row may bear its level, but figures or facts about its documents are not stated. */
export const belumDipastikan = defineRule({
  code: 'spd/belum-dipastikan',
  severity: 'peringatan',
  *find({ inventory, edition, assessment }) {
    for (const row of spdRows(assessment)) {
      if (row.status !== 'belum_dipastikan') continue;
      const wanted = wantedFacts(row);
      if (wanted.length === 0) continue;
      yield {
        args: {
          ...nameIndicator(row.row, edition),
          ...describeGap(row),
          belum: labelUnstated(wanted, row.documents),
        },
        place: placeOfRow(inventory, row, 'klaim'),
        basis: documentBasis(edition, row),
        // The status says that what is possible reaches the level, so mending gives it.
        ...aboutRow(row, row.klaim),
      };
    }
  },
});

/** Figures from which no growth can be reckoned are stated after all; they have a finding of their own. */
function wantedFacts(row: AssessedSpdRow): readonly UnstatedFact[] {
  if (findBaseWithoutGrowth(row) === undefined || row.claim?.t1 === undefined) return row.unstated;
  return row.unstated.filter((fact) => fact.field !== 't1_t2');
}
