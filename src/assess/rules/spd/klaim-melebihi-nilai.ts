import { defineRule } from '../rule.js';
import { nameIndicator } from '../slot/about-slot.js';
import { aboutRow, placeOfRow, spdRows } from './about-row.js';
import { findUnknownChoice } from './unusable-figures.js';

/** The figures give a lower level than is claimed, whatever the documents. */
export const klaimMelebihiNilai = defineRule({
  code: 'spd/klaim-melebihi-nilai',
  severity: 'galat',
  *find({ inventory, assessment }) {
    for (const row of spdRows(assessment)) {
      const { klaim, derived, found } = row;
      // An unknown choice gives level 0; that it is unknown says more than that 0 is too little.
      if (derived === undefined || klaim <= derived || findUnknownChoice(row) !== undefined) continue;
      yield {
        args: { ...nameIndicator(row.row), klaim, nilai_level: derived, ditemukan: found },
        place: placeOfRow(inventory, row, 'klaim'),
        basis: row.row.level,
        ...aboutRow(row, klaim),
      };
    }
  },
});
