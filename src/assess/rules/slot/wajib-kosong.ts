import { defineRule } from '../rule.js';
import { placeOfSlot } from './about-slot.js';
import { aboutEmptySlot, describeEmptySlot, emptySlots } from './empty-slots.js';

/** An indicator the guide makes compulsory has no claim. */
export const wajibKosong = defineRule({
  code: 'indikator/wajib-kosong',
  severity: 'galat',
  *find(context) {
    for (const found of emptySlots(context, true)) {
      yield {
        args: describeEmptySlot(found, context),
        place: placeOfSlot(context.inventory, found, 'klaim'),
        basis: found.slot.indicator.wajib,
        ...aboutEmptySlot(found),
      };
    }
  },
});
