import { z } from 'zod';
import { decimal } from './leaves.js';

export const gateCondition = z.strictObject({
  nama: z.enum(['gagal_pada', 'minimal_indeks', 'minimal_predikat', 'maks_celah']),
  dasar: z.string(),
  nilai: z.string().nullable(),
  ambang: z.string(),
  /** How much is wanting, in the unit of the condition. */
  kurang: decimal.optional(),
  lulus: z.boolean(),
});

export type GateCondition = z.output<typeof gateCondition>;
