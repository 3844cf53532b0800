import type { Level } from '../../../base/vocabulary.js';
import type { AssessedSpdRow, BandDoubt } from '../../assessment.js';
import { defineRule } from '../rule.js';
import { nameIndicator } from '../slot/about-slot.js';
import { lowerLevel } from '../slot/compare-levels.js';
import { aboutRow, figureKey, placeOfRow, spdRows } from './about-row.js';

/** The printed limits overlap or leave a gap just where the figure lies; the lower level was taken. */
export const ambangRancu = defineRule({
  code: 'spd/ambang-rancu',
  severity: 'peringatan',
  *find({ inventory, edition, assessment }) {
    for (const row of spdRows(assessment)) {
      const { doubt } = row;
      if (doubt === undefined) continue;
      yield {
        args: { ...nameIndicator(row.row, edition), rancu: doubt },
        place: placeOfRow(inventory, row, figureKey(row)),
        basis: row.row.level,
        ...aboutRow(row, levelIfUpper(row, doubt)),
      };
    }
  },
});

/** The upper level, as far as it is claimed; a row that is not proven gains nothing by deciding the limit. */
function levelIfUpper({ claim, pasti }: AssessedSpdRow, { upper }: BandDoubt): Level | undefined {
  if (pasti === 0) return undefined;
  return lowerLevel(claim?.klaim ?? upper, upper);
}
