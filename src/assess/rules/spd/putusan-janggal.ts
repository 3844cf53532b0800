import { defineRule, FORMAT_BASIS } from '../rule.js';
import { nameIndicator } from '../slot/about-slot.js';
import { findOddities } from '../slot/odd-verdict.js';
import { aboutRow, spdRows } from './about-row.js';

/** A person's verdict about a row that cannot hold as it is written. */
export const putusanJanggal = defineRule({
  code: 'spd/putusan-janggal',
  severity: 'peringatan',
  *find({ inventory, edition, assessment, today }) {
    for (const row of spdRows(assessment)) {
      const verdict = row.claim?.verifikasi;
      if (verdict === undefined) continue;
      for (const { args, key } of findOddities(verdict, row.klaim, today)) {
        yield {
          args: { ...nameIndicator(row.row, edition), ...args },
          place: inventory.places.of(verdict, key),
          basis: FORMAT_BASIS,
          ...aboutRow(row),
        };
      }
    }
  },
});
