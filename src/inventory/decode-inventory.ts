import { isBlank, type MapNode, type NodePath } from '../base/document-node.js';
import { KnownFailure } from '../base/known-failure.js';
import type { PlaceIndex } from '../base/places.js';
import type { ShapeProblem } from '../base/shape-problem.js';
import { validate } from '../base/validate.js';
import { INVENTORY_VERSION, type InventoryFile, inventoryFileSchema } from './schema/inventory.js';

/** Stands in for a required name that is missing. */
export const NOT_NAMED = '(tidak disebut)';

export interface DecodedFile {
  readonly content: InventoryFile;
  readonly problems: readonly ShapeProblem[];
}

/**
 * Decodes one inventory document. Values that cannot be read are reported and left out; an innovation is
 * never lost for a missing name or id, because its place in the divisor is certain all the same.
 *
 * @throws KnownFailure when the file says it follows another version of the format.
 */
export function decodeInventory(root: MapNode, places: PlaceIndex): DecodedFile {
  refuseOtherVersion(root);
  const { value, problems } = validate(inventoryFileSchema, root, places, placeholderFor);
  return { content: value ?? {}, problems };
}

function refuseOtherVersion(root: MapNode): void {
  const versi = root.entries.get('versi')?.value;
  if (versi === undefined || isBlank(versi)) return;
  const text = versi.kind === 'text' ? versi.text.trim() : '...';
  if (text !== String(INVENTORY_VERSION)) {
    throw new KnownFailure({ code: 'versi-tak-didukung', args: { place: versi.place, versi: text } });
  }
}

/** What stands in for a missing required text, so that the record around it is kept. */
function placeholderFor(path: NodePath): string | undefined {
  const [top, position, key] = path;
  if (top === 'inovasi' && typeof position === 'number' && path.length === 3) {
    if (key === 'id') return `(tanpa id, urutan ${position + 1})`;
    if (key === 'nama' || key === 'perangkat_daerah') return NOT_NAMED;
  }
  if (top === 'pemda' && path.length === 2) return NOT_NAMED;
  return undefined;
}
