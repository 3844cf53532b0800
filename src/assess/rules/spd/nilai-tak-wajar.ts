import { defineRule, EXPERIENCE_BASIS } from '../rule.js';
import { nameIndicator, writeValue } from '../slot/about-slot.js';
import { aboutRow, placeOfRow, spdRows } from './about-row.js';
import { findImplausible } from './plausible-figures.js';

/** A figure that cannot be, such as a percentage above 100: mostly a comma left out, or another unit. */
export const nilaiTakWajar = defineRule({
  code: 'spd/nilai-tak-wajar',
  severity: 'peringatan',
  *find({ inventory, assessment }) {
    for (const row of spdRows(assessment)) {
      const found = findImplausible(row);
      const { ukur } = row.row.level;
      if (found === undefined || ukur.cara === 'pilihan') continue;
      const { field, value, range } = found;
      yield {
        args: {
          ...nameIndicator(row.row),
          isian: field,
          nilai: writeValue(value),
          // Figures of two years are in a unit of their own, which no catalog names.
          satuan: field === 't1' || field === 't2' ? undefined : ukur.satuan,
          dari: writeValue(range.from),
          sampai: range.to === undefined ? undefined : writeValue(range.to),
          bulat: range.whole,
        },
        place: placeOfRow(inventory, row, field === 'pertumbuhan' ? 't1' : field),
        basis: EXPERIENCE_BASIS,
        ...aboutRow(row),
      };
    }
  },
});
