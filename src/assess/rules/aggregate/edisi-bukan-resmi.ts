import type { Basis } from '../../../base/vocabulary.js';
import { defineRule } from '../rule.js';
import { placeOfRegion } from './region-place.js';

/** Rests on what a catalog states about itself. */
export const CATALOG_BASIS: Basis = { keyakinan: 'A', sumber: 'katalog_edisi' };

/** Official as a whole or in part; what is missing in part is said fact by fact. */
function isOfficial(status: string): boolean {
  return status.startsWith('resmi-');
}

/** The catalog does not come from an official text, so its index is a hint only. */
export const edisiBukanResmi = defineRule({
  code: 'agregat/edisi-bukan-resmi',
  severity: 'peringatan',
  *find({ inventory, edition }) {
    const { kode, status } = edition.catalog;
    if (isOfficial(status)) return;
    yield { args: { kode, status }, place: placeOfRegion(inventory), basis: CATALOG_BASIS };
  },
});
