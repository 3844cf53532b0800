import type { Basis } from '../../../base/vocabulary.js';
import { defineRule } from '../rule.js';
import { placeOfRegion } from './region-place.js';

/** Rests on what a catalog states about itself. */
export const CATALOG_BASIS: Basis = { keyakinan: 'A', sumber: 'katalog_edisi' };

/** The catalog is not a transcription of an official text, so its index is a hint only. */
export const edisiBukanResmi = defineRule({
  code: 'agregat/edisi-bukan-resmi',
  severity: 'peringatan',
  *find({ inventory, edition }) {
    const { kode, status } = edition.catalog;
    if (status === 'resmi-transkripsi') return;
    yield { args: { kode, status }, place: placeOfRegion(inventory), basis: CATALOG_BASIS };
  },
});
