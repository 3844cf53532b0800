import type { MapEntry, MapNode } from '../../base/document-node.js';
import type { Place } from '../../base/place.js';
import { INVENTORY_VERSION } from '../schema/inventory.js';
import type { TemplateGuide } from './guide.js';

/** The inventory a template begins with: what is given, under the version and edition of the template. */
export function startInventory(given: MapNode | undefined, guide: TemplateGuide): MapNode {
  const place: Place = given?.place ?? { berkas: '' };
  const text = (value: string): MapEntry => ({
    keyPlace: place,
    value: { kind: 'text', text: value, place },
  });
  const entries = new Map<string, MapEntry>([
    ['versi', text(String(INVENTORY_VERSION))],
    ['edisi', text(guide.edition)],
  ]);
  for (const [key, entry] of given?.entries ?? []) if (!entries.has(key)) entries.set(key, entry);
  return { kind: 'map', entries, place };
}
