import type { Place } from '../../../base/place.js';
import { readCoordinates } from '../../../inventory/import/values/coordinates.js';
import type { Inventory } from '../../../inventory/model.js';
import { isPlaceholder } from '../input/placeholder.js';
import { defineRule, EXPERIENCE_BASIS, sentInnovations } from '../rule.js';

/** Coordinates that are swapped, lie outside Indonesia, or are none. No guide says so; any map does. */
export const koordinatJanggal = defineRule({
  code: 'profil/koordinat-janggal',
  severity: 'peringatan',
  *find({ inventory, assessment }) {
    for (const assessed of sentInnovations(assessment)) {
      const { koordinat } = assessed.innovation;
      if (koordinat === undefined || isPlaceholder(koordinat)) continue;
      const reading = readCoordinates(koordinat);
      if (reading.kind === 'terbaca' && !reading.swapped) continue;
      const place = inventory.places.of(assessed.innovation, 'koordinat');
      if (isAskedAbout(inventory, place)) continue;
      const args =
        reading.kind === 'terbaca'
          ? ({ sebab: 'tertukar', saran: reading.text } as const)
          : ({ sebab: reading.kind === 'di_luar' ? 'di_luar' : 'tak_terbaca', saran: undefined } as const);
      yield { args: { ditemukan: koordinat, ...args }, place, basis: EXPERIENCE_BASIS, innovation: assessed };
    }
  },
});

/** Reading an office's own list has asked about its coordinates already. */
function isAskedAbout({ imports }: Inventory, { berkas, lembar, sel, baris }: Place): boolean {
  return imports.some(({ questions }) =>
    questions.some(
      ({ kind, place }) =>
        (kind === 'koordinat_di_luar' || kind === 'koordinat_tak_terbaca') &&
        place.berkas === berkas &&
        place.lembar === lembar &&
        place.sel === sel &&
        place.baris === baris,
    ),
  );
}
