import { z } from 'zod';
import { count, decimal, exact } from './leaves.js';

export const scoreKind = z.enum(['klaim', 'terbukti', 'jika_dipastikan', 'terverifikasi']);

const indexReading = z.strictObject({ spd: decimal, indeks: decimal, predikat: z.string() });

/** One reading of the index. `total`, `indeks` and `predikat` are null while the SPD is unknown. */
export const score = z.strictObject({
  n: count,
  pembagi: count,
  spd: decimal.nullable(),
  /** Sum of the SID scores; divided by `pembagi` it gives `kematangan`. */
  jumlah_sid: decimal,
  kematangan: decimal,
  /** The mean before rounding, to six decimals. */
  kematangan_tepat: exact,
  /** Innovations that count for `jumlah_inovasi`. */
  dihitung: count,
  /** Different urusan of basic services represented. */
  yandas: count,
  jumlah_inovasi: decimal,
  total: decimal.nullable(),
  total_tepat: exact.nullable(),
  indeks: decimal.nullable(),
  /** Before rounding, to six decimals. */
  indeks_tepat: exact.nullable(),
  predikat: z.string().nullable(),
  zona_pembulatan: z.boolean(),
  /** The predikat without rounding, in a rounding zone. */
  predikat_tanpa_pembulatan: z.string().optional(),
  /** What the index may be for an SPD of 0 and of its maximum. */
  rentang: z.strictObject({ terendah: indexReading, tertinggi: indexReading }).optional(),
  /** Share of slots and SPD rows with a verdict; only in `terverifikasi`. */
  diverifikasi: z.strictObject({ slot: count, dari: count }).optional(),
});

export const byReading = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ klaim: value, terbukti: value, jika_dipastikan: value, terverifikasi: value });

export type ReportScore = z.output<typeof score>;
export type ReportScoreKind = z.output<typeof scoreKind>;
