import type { AssessedSpdRow } from '../../assessment.js';
import { defineRule } from '../rule.js';
import { nameIndicator } from '../slot/about-slot.js';
import { aboutRow, placeOfRow, spdRows } from './about-row.js';
import { describeOddFigure } from './plausible-figures.js';
import { findUnknownChoice } from './unusable-figures.js';

/** The figures give a lower level than is claimed, whatever the documents. */
export const klaimMelebihiNilai = defineRule({
  code: 'spd/klaim-melebihi-nilai',
  severity: 'galat',
  *find({ inventory, edition, assessment }) {
    for (const row of spdRows(assessment)) {
      const { klaim, derived, found, doubt } = row;
      // Where the printed limits leave two levels open, spd/ambang-rancu says which one is used.
      const highest = doubt?.upper ?? derived;
      // An unknown choice gives level 0; that it is unknown says more than that 0 is too little.
      if (derived === undefined || highest === undefined) continue;
      if (klaim <= highest || findUnknownChoice(row) !== undefined) continue;
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
        // Without a document that proves the row, better figures alone change nothing.
        ...aboutRow(row, isProven(row) ? klaim : undefined),
      };
    }
  },
});

function isProven({ documents }: AssessedSpdRow): boolean {
  return documents.some(({ counts }) => counts === 'ya');
}
