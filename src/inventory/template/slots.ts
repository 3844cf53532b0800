import type { Place } from '../../base/place.js';
import { type Draft, mapUnder } from './draft.js';
import type { ReadInnovation, TemplateProgress } from './reading.js';

/**
 * The slot of an innovation, begun at this place when nothing has been said of it yet.
 *
 * @param row where the innovation's other slots would be: a finding about one that is empty points there
 */
export function slotOf(
  { draft }: ReadInnovation,
  key: string,
  place: Place,
  reading: TemplateProgress,
  row: Place = draft.place,
): Draft {
  return mapUnder(mapUnder(draft, 'indikator', row, reading.index), key, place, reading.index);
}

/** The row of the SPD with this key, begun at this place when nothing has been said of it yet. */
export function spdRowOf(key: string, place: Place, reading: TemplateProgress): Draft {
  const spd = mapUnder(reading.root, 'spd', place, reading.index);
  return mapUnder(mapUnder(spd, 'baris', place, reading.index), key, place, reading.index);
}

/** Notes where rows of the SPD belong that nothing has been said of; without any row there is nothing to note it in. */
export function noteSpdBlanks(blanks: ReadonlyMap<string, Place>, reading: TemplateProgress): void {
  const spd = reading.index.maps.get(reading.root)?.get('spd');
  const rows = spd === undefined ? undefined : reading.index.maps.get(spd)?.get('baris');
  for (const [key, place] of blanks) rows?.blanks.set(key, place);
}
