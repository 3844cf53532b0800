import { realpath } from 'node:fs/promises';
import { isBlank, type MapNode } from '../base/document-node.js';
import { KnownFailure } from '../base/known-failure.js';
import { parseYaml } from '../base/parse-yaml.js';
import { PlaceIndex } from '../base/places.js';
import { validateStrictly } from '../base/validate.js';
import { readTextFile } from '../input/read-text-file.js';
import { findCatalog } from './find-catalog.js';
import { inheritCatalog } from './inherit.js';
import { lowerCertainty } from './lower-certainty.js';
import { CATALOG_VERSION } from './schema/catalog.js';
import { type Inheritance, inheritanceSchema } from './schema/inheritance.js';
import type { CatalogFile } from './shipped.js';

/** Many times the size of the largest catalog that comes with the program. */
const LIMIT_MEGABYTES = 2;

/**
 * Reads a catalog and all it inherits from, and puts them together.
 *
 * @param heirs the real paths of the catalogs that inherit from this one.
 * @throws KnownFailure when a file cannot be read, is no catalog, or inherits from itself.
 */
export async function resolveCatalog(file: CatalogFile, heirs: readonly string[] = []): Promise<MapNode> {
  const root = await readCatalogFile(file);
  const inheritance = readInheritance(root, file);
  if (inheritance === undefined) return root;
  // Links give one file many names; only the real one shows that it comes round again.
  const self = await realpath(file.path);
  if (heirs.includes(self)) throw new KnownFailure({ code: 'edisi-berputar', args: { kode: file.shownAs } });
  const parentFile = await findCatalog(inheritance.mewarisi, file);
  const parent = await resolveCatalog(parentFile, [...heirs, self]);
  const merged = inheritCatalog(parent, root);
  const bequest = root.entries.get('warisan')?.value;
  if (inheritance.warisan === undefined || bequest === undefined) return merged;
  return lowerCertainty(merged, parent, inheritance.warisan, bequest);
}

async function readCatalogFile(file: CatalogFile): Promise<MapNode> {
  const { text } = await readTextFile(file.path, LIMIT_MEGABYTES);
  const root = parseYaml(text, file.shownAs);
  if (root.kind !== 'map') {
    throw new KnownFailure({ code: 'bukan-peta', args: { place: root.place, apa: 'katalog' } });
  }
  refuseOtherVersion(root);
  return root;
}

function refuseOtherVersion(root: MapNode): void {
  const versi = root.entries.get('versi')?.value;
  if (versi === undefined || isBlank(versi)) return;
  const text = versi.kind === 'text' ? versi.text.trim() : '...';
  if (text === CATALOG_VERSION) return;
  throw new KnownFailure({ code: 'versi-tak-didukung', args: { place: versi.place, versi: text } });
}

/** @throws KnownFailure when what is said about the inheritance is itself not well-formed. */
function readInheritance(root: MapNode, file: CatalogFile): Inheritance | undefined {
  const entries = new Map(root.entries);
  for (const [key, { value }] of root.entries) {
    if (!(key in inheritanceSchema.shape) || isBlank(value)) entries.delete(key);
  }
  if (entries.size === 0) return undefined;
  const { value, problems } = validateStrictly(inheritanceSchema, { ...root, entries }, new PlaceIndex());
  if (value !== undefined) return value;
  throw new KnownFailure({ code: 'katalog-salah', args: { berkas: file.shownAs, masalah: problems } });
}
