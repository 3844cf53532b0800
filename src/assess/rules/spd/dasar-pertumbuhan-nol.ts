import type { Level } from '../../../base/vocabulary.js';
import type { AssessedSpdRow } from '../../assessment.js';
import { defineRule } from '../rule.js';
import { nameIndicator, writeValue } from '../slot/about-slot.js';
import { higherLevel } from '../slot/compare-levels.js';
import { aboutRow, placeOfRow, spdRows } from './about-row.js';
import { findBaseWithoutGrowth } from './unusable-figures.js';

/** Growth in percent has no meaning when it starts from zero or below. */
export const dasarPertumbuhanNol = defineRule({
  code: 'spd/dasar-pertumbuhan-nol',
  severity: 'peringatan',
  *find({ inventory, edition, assessment }) {
    for (const row of spdRows(assessment)) {
      const base = findBaseWithoutGrowth(row);
      if (base === undefined) continue;
      yield {
        args: { ...nameIndicator(row.row, edition), t2: writeValue(base) },
        place: placeOfRow(inventory, row, 't2'),
        basis: row.row.level,
        ...aboutRow(row, levelIfMended(row)),
      };
    }
  },
});

/** A value stated beside the figures is used in their place; then nothing is lost by them. */
function levelIfMended({ klaim, derived }: AssessedSpdRow): Level | undefined {
  if (derived !== undefined) return undefined;
  return higherLevel(klaim, 1);
}
