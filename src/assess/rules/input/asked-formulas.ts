import type { Place } from '../../../base/place.js';
import type { Inventory } from '../../../inventory/model.js';

/**
 * Tells whether reading a list has asked about the formula in a cell already: that its result is no value either is the
 * same mistake.
 */
export function createFormulaLookup({ imports }: Inventory): (place: Place) => boolean {
  const asked = new Set<string>();
  for (const { questions } of imports) {
    for (const { kind, place } of questions) if (kind === 'rumus') asked.add(cellKey(place));
  }
  return (place) => asked.size > 0 && asked.has(cellKey(place));
}

function cellKey({ berkas, lembar, sel }: Place): string {
  return JSON.stringify([berkas, lembar, sel]);
}
