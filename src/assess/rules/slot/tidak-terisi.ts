import { defineRule } from '../rule.js';
import { placeOfSlot } from './about-slot.js';
import { aboutEmptySlot, describeEmptySlot, emptySlots } from './empty-slots.js';

/** An indicator without a claim gives nothing, whatever documents lie beside it. */
export const tidakTerisi = defineRule({
  code: 'indikator/tidak-terisi',
  severity: 'peringatan',
  *find(context) {
    for (const found of emptySlots(context, false)) {
      yield {
        args: describeEmptySlot(found, context),
        place: placeOfSlot(context.inventory, found, 'klaim'),
        basis: found.slot.indicator.level,
        ...aboutEmptySlot(found),
      };
    }
  },
});
