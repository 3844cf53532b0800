import { defineRule } from '../rule.js';
import { describeGap, nameIndicator } from '../slot/about-slot.js';
import { aboutRow, documentBasis, placeOfRow, spdRows } from './about-row.js';

/** The figures bear the level, or are not stated, but no document counts. */
export const klaimMelebihiBukti = defineRule({
  code: 'spd/klaim-melebihi-bukti',
  severity: 'galat',
  *find({ inventory, edition, assessment }) {
    for (const row of spdRows(assessment)) {
      const { status, klaim, derived = klaim } = row;
      // Where the figures themselves fall short, that is what is said.
      if (status !== 'tidak_sesuai' || derived < klaim) continue;
      yield {
        args: { ...nameIndicator(row.row, edition), ...describeGap(row), dokumen: row.documents.length },
        place: placeOfRow(inventory, row, 'klaim'),
        basis: documentBasis(edition, row),
        ...aboutRow(row, klaim),
      };
    }
  },
});
