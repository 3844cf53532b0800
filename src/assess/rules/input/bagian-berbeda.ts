import { defineRule, FORMAT_BASIS } from '../rule.js';

/** The region, its SPD and its declaration stand once; two files that disagree leave one of them unread. */
export const bagianBerbeda = defineRule({
  code: 'masukan/bagian-berbeda',
  severity: 'galat',
  *find({ inventory }) {
    for (const { part, ignored, kept } of inventory.conflicts) {
      yield {
        args: { bagian: part, dipakai: inventory.places.of(kept).berkas },
        place: inventory.places.of(ignored),
        basis: FORMAT_BASIS,
      };
    }
  },
});
