import { z } from 'zod';
import { plainText } from '../../base/schema-leaf.js';
import { basisShape } from './leaves.js';

/**
 * The keys with which a catalog builds upon another one. They are resolved before the catalog is validated,
 * so a decoded {@link Catalog} does not have them.
 */
export const inheritanceSchema = z.strictObject({
  mewarisi: plainText('Kode edisi bawaan, atau letak katalog lain dihitung dari berkas ini'),
  /** The highest certainty of facts taken over unchanged, and the source named where that lowers it. */
  warisan: z.strictObject(basisShape).optional(),
});

export type Inheritance = z.output<typeof inheritanceSchema>;
