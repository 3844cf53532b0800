import { defineRule } from '../rule.js';
import { nameIndicator } from '../slot/about-slot.js';
import { lowerLevel } from '../slot/compare-levels.js';
import { aboutRow, placeOfRow, spdRows } from './about-row.js';

/** A row has a level and no document is listed for it. */
export const tanpaBukti = defineRule({
  code: 'spd/tanpa-bukti',
  severity: 'galat',
  *find({ inventory, edition, assessment }) {
    const asked = edition.catalog.spd.bukti;
    if (asked === undefined) return;
    for (const row of spdRows(assessment)) {
      if (row.klaim === 0 || row.documents.length > 0) continue;
      yield {
        args: { ...nameIndicator(row.row, edition), klaim: row.klaim },
        place: placeOfRow(inventory, row, 'klaim'),
        basis: asked,
        // A document proves no more than the figures say.
        ...aboutRow(row, lowerLevel(row.derived ?? row.klaim, row.klaim)),
      };
    }
  },
});
