import { compare, roundHalfUp, toFixed } from '../../../base/rational.js';
import { compareYears } from '../../spd/derive-level.js';
import { defineRule } from '../rule.js';
import { nameIndicator, writeValue } from '../slot/about-slot.js';
import { aboutRow, placeOfRow, spdRows } from './about-row.js';

/** Figures are published with this many decimals; what differs only behind them is the same figure. */
const DIGITS = 2;

/** A value stands beside the figures of two years and is not what they give; the value was used. */
export const nilaiBerbeda = defineRule({
  code: 'spd/nilai-berbeda',
  severity: 'peringatan',
  *find({ inventory, edition, assessment }) {
    for (const row of spdRows(assessment)) {
      const measure = row.row.level.ukur;
      const stated = row.claim?.nilai;
      if (measure.cara === 'pilihan' || measure.cara === 'nilai' || stated === undefined) continue;
      const reckoned = compareYears(measure, row.claim ?? {});
      if (reckoned === undefined) continue;
      if (compare(roundHalfUp(stated, DIGITS), roundHalfUp(reckoned, DIGITS)) === 0) continue;
      yield {
        args: {
          ...nameIndicator(row.row, edition),
          dinyatakan: writeValue(stated),
          terhitung: toFixed(reckoned, DIGITS),
        },
        place: placeOfRow(inventory, row, 'nilai'),
        basis: row.row.level,
        ...aboutRow(row),
      };
    }
  },
});
