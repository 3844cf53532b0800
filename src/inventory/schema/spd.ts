import { z } from 'zod';
import { evidenceSchema, verdictSchema } from './evidence.js';
import { code, level, number, score } from './leaves.js';

/** One row of the regional unit (SPD). */
export const spdRowSchema = z.strictObject({
  klaim: level('Level yang diklaim; kosong berarti mengikuti nilai').optional(),
  pilihan: code('Kode pilihan sesuai indikator').optional(),
  nilai: number('Nilai yang sudah dihitung').optional(),
  t1: number('Angka tahun T-1').optional(),
  t2: number('Angka tahun T-2').optional(),
  bukti: z.array(evidenceSchema).optional(),
  verifikasi: verdictSchema.optional(),
});

export type SpdRowClaim = z.output<typeof spdRowSchema>;

export const spdSchema = z.strictObject({
  total: score('Jumlah skor SPD bila rinciannya tidak dicatat').optional(),
  baris: z.record(z.string(), spdRowSchema).optional(),
});

export type SpdClaim = z.output<typeof spdSchema>;
