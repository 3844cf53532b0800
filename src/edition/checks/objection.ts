import type { NodePath } from '../../base/document-node.js';
import type { Place } from '../../base/place.js';
import type { Places } from '../../base/places.js';
import type { RejectionCode, ShapeProblem } from '../../base/shape-problem.js';
import type { Catalog } from '../schema/catalog.js';

/** Something in a catalog that cannot be, and where. */
export interface Objection {
  readonly path: NodePath;
  readonly code: RejectionCode;
  readonly found: string;
  readonly expected: string;
  /** Other values that take part in a sum: the mistake may be there. */
  readonly alsoAt?: readonly NodePath[];
}

/** One check of the self-check. */
export type Check = (catalog: Catalog) => readonly Objection[];

/** Gives an objection its place: of several values, the first that stands in the catalog's own file. */
export function locateObjection(objection: Objection, catalog: Catalog, places: Places): ShapeProblem {
  const { path, code, found, expected, alsoAt = [] } = objection;
  const own = places.of(catalog, 'kode').berkas;
  const candidates = [path, ...alsoAt].map((candidate) => placeOf(candidate, catalog, places));
  const place = candidates.find((candidate) => candidate.berkas === own) ?? placeOf(path, catalog, places);
  const reason = { code, found, expected };
  return {
    path,
    key: String(path.at(-1) ?? ''),
    place,
    issue: { kind: 'rejected', reason },
    accepted: false,
  };
}

function placeOf(path: NodePath, catalog: Catalog, places: Places): Place {
  let record: object = catalog;
  for (const step of path) {
    const value: unknown = Reflect.get(record, step);
    if (typeof value !== 'object' || value === null) return places.of(record, String(step));
    record = value;
  }
  return places.of(record);
}
