import { defineRule, FORMAT_BASIS, sentSlots } from '../rule.js';
import { aboutSlot, nameIndicator } from './about-slot.js';
import { findOddities } from './odd-verdict.js';

/** A person's verdict about a slot that cannot hold as it is written. */
export const putusanJanggal = defineRule({
  code: 'indikator/putusan-janggal',
  severity: 'peringatan',
  *find({ inventory, edition, assessment, today }) {
    for (const found of sentSlots(assessment)) {
      const { indicator, claim, klaim } = found.slot;
      const verdict = claim?.verifikasi;
      if (verdict === undefined) continue;
      for (const { args, key } of findOddities(verdict, klaim, today)) {
        yield {
          args: { ...nameIndicator(indicator, edition), ...args },
          place: inventory.places.of(verdict, key),
          basis: FORMAT_BASIS,
          ...aboutSlot(found),
        };
      }
    }
  },
});
