import { z } from 'zod';
import { level, status } from './leaves.js';

export const slot = z.strictObject({
  klaim: level,
  terbukti: level,
  jika_dipastikan: level,
  /** The level a person judged; absent without a verdict. */
  terverifikasi: level.optional(),
  status,
});

export type ReportSlot = z.output<typeof slot>;
