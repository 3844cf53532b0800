import { compare, multiply, type Rational, rational, sum } from '../../../base/rational.js';
import type { AssessedSpdRow } from '../../assessment.js';
import { defineRule, FORMAT_BASIS } from '../rule.js';
import { placeOfSpd, spdRows } from './about-row.js';
import { writePoints } from './write-points.js';

/** A total stands beside the rows and is not their sum; the rows count. */
export const totalBerbeda = defineRule({
  code: 'spd/total-berbeda',
  severity: 'peringatan',
  *find({ inventory, assessment }) {
    const rows = spdRows(assessment);
    const stated = inventory.spd?.total;
    if (rows.length === 0 || stated === undefined) return;
    const reckoned = claimedPoints(rows);
    if (compare(stated, reckoned) === 0) return;
    yield {
      args: { dinyatakan: writePoints(stated), terhitung: writePoints(reckoned) },
      place: placeOfSpd(inventory, 'total'),
      basis: FORMAT_BASIS,
    };
  },
});

function claimedPoints(rows: readonly AssessedSpdRow[]): Rational {
  return sum(rows.map(({ row, klaim }) => multiply(row.bobot.nilai, rational(klaim))));
}
