import { defineRule } from '../rule.js';
import { placeOfRow } from './about-row.js';
import { aboutEmptyRow, describeEmptyRow, emptyRows } from './empty-rows.js';

/** A row the guide makes compulsory has no level. */
export const wajibKosong = defineRule({
  code: 'spd/wajib-kosong',
  severity: 'galat',
  *find(context) {
    for (const row of emptyRows(context, true)) {
      yield {
        args: describeEmptyRow(row, context),
        place: placeOfRow(context.inventory, row, 'klaim'),
        basis: row.row.wajib,
        ...aboutEmptyRow(row),
      };
    }
  },
});
