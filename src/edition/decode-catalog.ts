import type { MapNode } from '../base/document-node.js';
import { PlaceIndex, type Places } from '../base/places.js';
import type { ShapeProblem } from '../base/shape-problem.js';
import { validateStrictly } from '../base/validate.js';
import { type Catalog, catalogSchema } from './schema/catalog.js';
import { selfCheck } from './self-check.js';

export type DecodedCatalog =
  | { readonly ok: true; readonly catalog: Catalog; readonly places: Places }
  | { readonly ok: false; readonly problems: readonly ShapeProblem[] };

/** Decodes and checks a catalog whose inheritance is resolved. It is right or it is not used at all. */
export function decodeCatalog(root: MapNode): DecodedCatalog {
  const places = new PlaceIndex();
  const { value, problems } = validateStrictly(catalogSchema, root, places);
  if (value === undefined) return { ok: false, problems };
  const objections = selfCheck(value, places);
  return objections.length > 0 ? { ok: false, problems: objections } : { ok: true, catalog: value, places };
}
