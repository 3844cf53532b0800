import { resolve } from 'node:path';
import type { MapNode } from '../base/document-node.js';
import { KnownFailure } from '../base/known-failure.js';
import { parseYaml } from '../base/parse-yaml.js';
import { PlaceIndex } from '../base/places.js';
import { readTextFile, refuseUnreadable } from '../input/read-text-file.js';
import { decodeInventory } from './decode-inventory.js';
import { type InventoryPart, mergeInventory } from './merge.js';
import type { Inventory } from './model.js';

/** An inventory of 2 000 innovations with all its evidence is about 15 MB; beyond this it is another file. */
const MAXIMUM_MEGABYTES = 64;

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
  if (!/\.(ya?ml|json)$/i.test(path)) await refuseOtherKind(path);
  const { text, sha256 } = await readTextFile(path, MAXIMUM_MEGABYTES);
  const { content, problems } = decodeInventory(requireMap(parseYaml(text, path), path), places);
  return { file: { berkas: path, sha256, inovasi: content.inovasi?.length ?? 0 }, content, problems };
}

/** A missing file or a folder is said first: it is the likelier mistake. */
async function refuseOtherKind(path: string): Promise<never> {
  await refuseUnreadable(path, MAXIMUM_MEGABYTES);
  throw new KnownFailure({ code: 'jenis-berkas-tak-didukung', args: { berkas: path } });
}

function requireMap(node: ReturnType<typeof parseYaml>, path: string): MapNode {
  if (node.kind === 'map') return node;
  const place = { ...node.place, berkas: path };
  throw new KnownFailure({ code: 'bukan-peta', args: { place, apa: 'inventaris' } });
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
