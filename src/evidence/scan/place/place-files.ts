import { indexIndicators } from '../../../inventory/import/indicators.js';
import type { Inspection } from '../../schema/inspection.js';
import type { ScanIndicator } from '../scan-indicator.js';
import type { PlacedFile, UnsureFile } from '../scan-result.js';
import type { Structure } from '../structure/structure.js';
import { readContext } from './file-context.js';
import { findOwner, readBrands } from './find-owner.js';
import { decideNumberings } from './numberings.js';
import type { OwnedFile } from './owned-file.js';
import { placeFile } from './place-file.js';

/**
 * Puts every file under an indicator of its innovation, or says why it cannot.
 *
 * @param seen what was seen in the files, by path; files that were not opened are judged by their names
 */
export function placeFiles(
  { innovations, files }: Structure,
  seen: ReadonlyMap<string, Inspection>,
  indicators: readonly ScanIndicator[],
): { readonly placed: readonly PlacedFile[]; readonly unsure: readonly UnsureFile[] } {
  const index = indexIndicators(indicators);
  const byId = new Map(innovations.map((innovation) => [innovation.id, innovation]));
  const brands = readBrands(innovations);
  const owned = files.map((file): OwnedFile => {
    const inspection = seen.get(file.path);
    const owner = file.inovasi === undefined ? findOwner(file, inspection, brands) : byId.get(file.inovasi);
    return { context: readContext(file, owner?.nama, indicators, index), owner, seen: inspection };
  });
  const numberings = decideNumberings(owned, indicators, index);
  const placed: PlacedFile[] = [];
  const unsure: UnsureFile[] = [];
  for (const file of owned) {
    const own = numberings.get(file.owner?.id) ?? { folder: undefined, file: undefined };
    const outcome = placeFile(file, own, indicators);
    if ('reason' in outcome) unsure.push(outcome);
    else placed.push(outcome);
  }
  return { placed, unsure };
}
