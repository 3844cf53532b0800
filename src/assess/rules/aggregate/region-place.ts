import type { Place } from '../../../base/place.js';
import type { Inventory } from '../../../inventory/model.js';

/** Where a finding about the whole region points: to its name, or to the first file when that is not given. */
export function placeOfRegion(inventory: Inventory): Place {
  const place = inventory.places.of(inventory.pemda, 'nama');
  return place.berkas === '' ? { berkas: inventory.files[0]?.berkas ?? '' } : place;
}
