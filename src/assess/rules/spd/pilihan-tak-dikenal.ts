import { findNearest } from '../../../base/nearest.js';
import { defineRule } from '../rule.js';
import { nameIndicator } from '../slot/about-slot.js';
import { higherLevel } from '../slot/compare-levels.js';
import { aboutRow, placeOfRow, spdRows } from './about-row.js';
import { findUnknownChoice } from './unusable-figures.js';

/** A choice the edition does not know gives no level. */
export const pilihanTakDikenal = defineRule({
  code: 'spd/pilihan-tak-dikenal',
  severity: 'galat',
  *find({ inventory, assessment }) {
    for (const row of spdRows(assessment)) {
      const unknown = findUnknownChoice(row);
      if (unknown === undefined) continue;
      const { pilihan, known } = unknown;
      yield {
        args: {
          ...nameIndicator(row.row),
          ditemukan: pilihan,
          daftar: known,
          saran: findNearest(pilihan, known),
        },
        place: placeOfRow(inventory, row, 'pilihan'),
        basis: row.row.level,
        ...aboutRow(row, higherLevel(row.klaim, 1)),
      };
    }
  },
});
