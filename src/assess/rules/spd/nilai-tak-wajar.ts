import { defineRule, EXPERIENCE_BASIS } from '../rule.js';
import { nameIndicator, writeValue } from '../slot/about-slot.js';
import { aboutRow, placeOfRow, spdRows } from './about-row.js';
import { findImplausible, isFractionOfHundred, unitOf } from './plausible-figures.js';

/** A figure that cannot be, such as a percentage above 100: mostly a comma left out, or another unit. */
export const nilaiTakWajar = defineRule({
  code: 'spd/nilai-tak-wajar',
  severity: 'peringatan',
  *find({ inventory, edition, assessment }) {
    for (const row of spdRows(assessment)) {
      const found = findImplausible(row);
      if (found === undefined) continue;
      const { field, value, range } = found;
      yield {
        args: {
          ...nameIndicator(row.row, edition),
          isian: field,
          nilai: writeValue(value),
          satuan: unitOf(found, row),
          dari: writeValue(range.from),
          sampai: range.to === undefined ? undefined : writeValue(range.to),
          bulat: range.whole,
          pecahan: isFractionOfHundred(value, range),
        },
        place: placeOfRow(inventory, row, field === 'pertumbuhan' ? 't1' : field),
        basis: EXPERIENCE_BASIS,
        ...aboutRow(row),
      };
    }
  },
});
