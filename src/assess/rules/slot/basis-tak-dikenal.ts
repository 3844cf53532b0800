import { defineRule, FORMAT_BASIS, sentSlots } from '../rule.js';
import { suggestCode } from '../suggest-code.js';
import { aboutSlot, nameIndicator, placeOfSlot } from './about-slot.js';
import { findUnknownBasis } from './unknown-basis.js';

/** Each basis has limits of its own; one the edition does not know has none, so the claim has no footing. */
export const basisTakDikenal = defineRule({
  code: 'indikator/basis-tak-dikenal',
  severity: 'galat',
  *find({ inventory, edition, assessment }) {
    for (const found of sentSlots(assessment)) {
      const { indicator, klaim } = found.slot;
      const unknown = findUnknownBasis(found.slot);
      if (unknown === undefined) continue;
      const { basis, known } = unknown;
      // A basis where none is asked for is ignored: odd, but nothing is lost by it.
      const isIgnored = known.length === 0;
      yield {
        args: {
          ...nameIndicator(indicator, edition),
          ditemukan: inventory.places.typed(found.slot.claim ?? found, 'basis') ?? basis,
          daftar: known,
          saran: suggestCode(basis, known),
        },
        place: placeOfSlot(inventory, found, 'basis'),
        basis: isIgnored ? FORMAT_BASIS : indicator.level,
        severity: isIgnored ? 'peringatan' : 'galat',
        ...aboutSlot(found, isIgnored ? undefined : klaim),
      };
    }
  },
});
