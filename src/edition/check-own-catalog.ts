import type { ShapeProblem } from '../base/shape-problem.js';
import { locateObjection, type Objection } from './checks/objection.js';
import type { Edition } from './model.js';
import { OWN_STATUS } from './schema/catalog.js';
import { listShippedCodes } from './shipped.js';

/**
 * What makes a catalog of the user's look like one of the program: its code, or a status it gives itself. A report
 * names both beside the index, so they must never say "official" of numbers that somebody has changed.
 *
 * @param loadShipped loads an edition of the program; one that holds the same facts is that edition.
 */
export async function checkOwnCatalog(
  edition: Edition,
  loadShipped: (code: string) => Promise<Edition>,
): Promise<readonly ShapeProblem[]> {
  const { catalog, places, sha256 } = edition;
  const code = catalog.kode.toLowerCase();
  const isCodeTaken = (await listShippedCodes()).includes(code);
  if (isCodeTaken && (await loadShipped(code)).sha256 === sha256) return [];
  const objections: Objection[] = [];
  if (isCodeTaken) {
    objections.push({ path: ['kode'], code: 'kode_bawaan', found: catalog.kode, expected: '' });
  }
  if (catalog.status !== OWN_STATUS) {
    const found = catalog.status;
    objections.push({ path: ['status'], code: 'status_bawaan', found, expected: OWN_STATUS });
  }
  return objections.map((objection) => locateObjection(objection, catalog, places));
}
