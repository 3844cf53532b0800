import { defineRule } from '../rule.js';
import { placeOfSlot } from './about-slot.js';
import { aboutEmptySlot, describeEmptySlot, emptySlots } from './empty-slots.js';

/** An indicator the guide makes compulsory has no claim. */
export const wajibKosong = defineRule({
  code: 'indikator/wajib-kosong',
  severity: 'galat',
  *find({ inventory, assessment }) {
    for (const found of emptySlots(assessment, true)) {
      yield {
        args: describeEmptySlot(found),
        place: placeOfSlot(inventory, found, 'klaim'),
        basis: found.slot.indicator.wajib,
        ...aboutEmptySlot(found),
      };
    }
  },
});
