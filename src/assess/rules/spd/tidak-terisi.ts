import { defineRule } from '../rule.js';
import { placeOfRow } from './about-row.js';
import { aboutEmptyRow, describeEmptyRow, emptyRows } from './empty-rows.js';

/** A row without a level gives nothing. */
export const tidakTerisi = defineRule({
  code: 'spd/tidak-terisi',
  severity: 'peringatan',
  *find(context) {
    for (const row of emptyRows(context, false)) {
      yield {
        args: describeEmptyRow(row, context),
        place: placeOfRow(context.inventory, row, 'klaim'),
        basis: row.row.level,
        ...aboutEmptyRow(row),
      };
    }
  },
});
