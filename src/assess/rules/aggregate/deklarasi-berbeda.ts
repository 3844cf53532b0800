import type { Place } from '../../../base/place.js';
import type { Inventory } from '../../../inventory/model.js';
import { type Reconciliation, reconcile } from '../../reconcile.js';
import { defineRule, FORMAT_BASIS } from '../rule.js';

/** A figure announced elsewhere disagrees with the inventory, or with its own breakdown. */
export const deklarasiBerbeda = defineRule({
  code: 'agregat/deklarasi-berbeda',
  severity: 'peringatan',
  *find({ inventory }) {
    for (const row of reconcile(inventory)) {
      const { apa, kelompok, dinyatakan, terbaca } = row;
      if (dinyatakan === terbaca) continue;
      yield {
        args: { apa, kelompok, dinyatakan, terbaca },
        place: placeOf(inventory, row),
        basis: FORMAT_BASIS,
      };
    }
  },
});

function placeOf({ places, deklarasi }: Inventory, { apa, kelompok }: Reconciliation): Place {
  const groups = deklarasi?.rincian;
  if (apa === 'rincian' && groups !== undefined) return places.of(groups, kelompok);
  return places.of(deklarasi ?? {}, 'jumlah_inovasi');
}
