import { createHash } from 'node:crypto';
import { KnownFailure } from '../base/known-failure.js';
import { toCanonicalJson } from './canonical-json.js';
import { checkOwnCatalog } from './check-own-catalog.js';
import { decodeCatalog } from './decode-catalog.js';
import { findCatalog } from './find-catalog.js';
import { createEdition, type Edition } from './model.js';
import { resolveCatalog } from './resolve-catalog.js';

export { defaultEditionCode, type EditionSummary, listEditions } from './list-editions.js';

/**
 * Reads an edition: its catalog and those it inherits from, decoded and self-checked.
 *
 * @param reference the code of an edition that comes with the program, or the path of a catalog.
 * @throws KnownFailure when there is no such edition or file, or the catalog has mistakes (all are listed).
 */
export async function loadEdition(reference: string): Promise<Edition> {
  const file = await findCatalog(reference);
  const decoded = decodeCatalog(await resolveCatalog(file));
  if (!decoded.ok) {
    throw new KnownFailure({
      code: 'katalog-salah',
      args: { berkas: file.shownAs, masalah: decoded.problems },
    });
  }
  const { catalog, places } = decoded;
  const sha256 = createHash('sha256').update(toCanonicalJson(catalog)).digest('hex');
  const edition = createEdition(catalog, places, file.shownAs, sha256);
  if (!file.isShipped) await refuseDisguise(edition);
  return edition;
}

async function refuseDisguise(edition: Edition): Promise<void> {
  const masalah = await checkOwnCatalog(edition, loadEdition);
  if (masalah.length > 0)
    throw new KnownFailure({ code: 'katalog-salah', args: { berkas: edition.file, masalah } });
}
