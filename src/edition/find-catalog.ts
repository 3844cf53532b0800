import { dirname, isAbsolute, join } from 'node:path';
import { KnownFailure } from '../base/known-failure.js';
import { findNearest } from '../base/nearest.js';
import { type CatalogFile, listShippedCodes, shippedFile } from './shipped.js';

/** A path and no code: a reference that ends in .yaml or .yml or contains a slash or backslash. */
export function isCatalogPath(reference: string): boolean {
  return /[\\/]|\.ya?ml$/i.test(reference);
}

/**
 * Finds the catalog behind a code, or behind a path. Whether a file is there is left to who reads it.
 *
 * @param namedIn the catalog that refers to the other one; paths are relative to its folder.
 * @throws KnownFailure when no edition that comes with the program has the code.
 */
export async function findCatalog(reference: string, namedIn?: CatalogFile): Promise<CatalogFile> {
  if (!isCatalogPath(reference)) return findShipped(reference);
  if (namedIn === undefined || isAbsolute(reference))
    return { path: reference, shownAs: reference, isShipped: false };
  return {
    path: join(dirname(namedIn.path), reference),
    shownAs: join(dirname(namedIn.shownAs), reference),
    isShipped: false,
  };
}

async function findShipped(reference: string): Promise<CatalogFile> {
  const codes = await listShippedCodes();
  const code = reference.trim().toLowerCase();
  if (codes.includes(code)) return shippedFile(code);
  // "2026" is what most people type first.
  const ofYear = codes.find((known) => known.endsWith(`-${code}`));
  const saran = ofYear ?? findNearest(code, codes);
  throw new KnownFailure({ code: 'edisi-tak-dikenal', args: { kode: reference, saran, daftar: codes } });
}
