import { defineRule } from '../rule.js';
import { nameIndicator } from '../slot/about-slot.js';
import { aboutRow, placeOfRow, spdRows } from './about-row.js';
import { describeOddFigure } from './plausible-figures.js';

/** The figures give more than is claimed: points given away. */
export const klaimDiBawahNilai = defineRule({
  code: 'spd/klaim-di-bawah-nilai',
  severity: 'info',
  *find({ inventory, edition, assessment }) {
    for (const row of spdRows(assessment)) {
      const { klaim, derived, found, pasti } = row;
      // Nothing claimed at all is another finding.
      if (klaim === 0 || derived === undefined || derived <= klaim) continue;
      yield {
        args: {
          ...nameIndicator(row.row, edition),
          klaim,
          nilai_level: derived,
          ditemukan: found,
          angka_janggal: describeOddFigure(row),
        },
        place: placeOfRow(inventory, row, 'klaim'),
        basis: row.row.level,
        // A higher claim gains only what the documents prove.
        ...aboutRow(row, pasti > klaim ? pasti : undefined),
      };
    }
  },
});
