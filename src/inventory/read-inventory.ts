import { resolve } from 'node:path';
import { PlaceIndex } from '../base/places.js';
import type { ShapeProblem } from '../base/shape-problem.js';
import { decodeInventory } from './decode-inventory.js';
import { type InventoryPart, mergeInventory } from './merge.js';
import type { Inventory } from './model.js';
import { readDocument } from './read-document.js';

/**
 * Reads the files of one regional government and merges them. A file named twice is read once.
 *
 * @param paths as the user typed them; findings name them the same way
 * @throws KnownFailure when a file cannot be read at all
 */
export async function readInventory(paths: readonly string[]): Promise<Inventory> {
  const places = new PlaceIndex();
  const parts: InventoryPart[] = [];
  for (const path of withoutRepetition(paths)) parts.push(await readPart(path, places));
  return mergeInventory(parts, places);
}

async function readPart(path: string, places: PlaceIndex): Promise<InventoryPart> {
  const document = await readDocument(path);
  const { content, problems } = decodeInventory(document.root, places);
  const file = { berkas: path, sha256: document.sha256, inovasi: content.inovasi?.length ?? 0 };
  return { file, content, problems: [...document.problems, ...withoutRepeatedHeaders(problems)] };
}

/** A column nobody knows is one mistake, however many rows have something in it. */
function withoutRepeatedHeaders(problems: readonly ShapeProblem[]): ShapeProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ issue, place }) => {
    if (issue.kind !== 'unknown_key' || place.sel === undefined) return true;
    const header = `${place.lembar} ${place.sel}`;
    const isNew = !seen.has(header);
    seen.add(header);
    return isNew;
  });
}

function withoutRepetition(paths: readonly string[]): string[] {
  const seen = new Set<string>();
  return paths.filter((path) => {
    const absolute = resolve(path);
    const isNew = !seen.has(absolute);
    seen.add(absolute);
    return isNew;
  });
}
