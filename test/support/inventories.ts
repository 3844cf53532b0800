import { parseYaml } from '../../src/base/parse-yaml.js';
import { PlaceIndex } from '../../src/base/places.js';
import { decodeInventory } from '../../src/inventory/decode-inventory.js';
import { mergeInventory } from '../../src/inventory/merge.js';
import type { Inventory } from '../../src/inventory/model.js';

/** An inventory as an office would write it, whatever is wrong with it; one text per file. */
export function readInventoryTexts(texts: Readonly<Record<string, string>>): Inventory {
  const places = new PlaceIndex();
  const parts = Object.entries(texts).map(([berkas, text]) => {
    const root = parseYaml(text, berkas);
    if (root.kind !== 'map') throw new Error(`${berkas} is not a map`);
    const { content, problems } = decodeInventory(root, places);
    return { file: { berkas, sha256: '', inovasi: content.inovasi?.length ?? 0 }, content, problems };
  });
  return mergeInventory(parts, places);
}

/** An inventory of one file that must be well-formed: a slip in a test would otherwise be read as unknown. */
export function inventoryOf(text: string): Inventory {
  const inventory = readInventoryTexts({ 'inventaris.yaml': text });
  if (inventory.problems.length > 0) throw new Error(JSON.stringify(inventory.problems));
  return inventory;
}

/** Writes years as the domain does: `T-0` is the edition's year, `T-1` the one before, `T+1` the next. */
export function writeYears(text: string, tZero: number): string {
  return text.replace(/\bT([-+]\d)/g, (_, offset: string) => String(tZero + Number(offset)));
}
