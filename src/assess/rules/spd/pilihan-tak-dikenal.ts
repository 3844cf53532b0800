import { defineRule } from '../rule.js';
import { nameIndicator } from '../slot/about-slot.js';
import { higherLevel } from '../slot/compare-levels.js';
import { suggestCode } from '../suggest-code.js';
import { aboutRow, placeOfRow, spdRows } from './about-row.js';
import { findUnknownChoice } from './unusable-figures.js';

/** A choice the edition does not know gives no level. */
export const pilihanTakDikenal = defineRule({
  code: 'spd/pilihan-tak-dikenal',
  severity: 'galat',
  *find({ inventory, edition, assessment }) {
    for (const row of spdRows(assessment)) {
      const unknown = findUnknownChoice(row);
      if (unknown === undefined) continue;
      const { pilihan, known } = unknown;
      yield {
        args: {
          ...nameIndicator(row.row, edition),
          ditemukan: inventory.places.typed(row.claim ?? row, 'pilihan') ?? pilihan,
          daftar: known,
          saran: suggestCode(pilihan, known),
        },
        place: placeOfRow(inventory, row, 'pilihan'),
        basis: row.row.level,
        ...aboutRow(row, higherLevel(row.klaim, 1)),
      };
    }
  },
});
