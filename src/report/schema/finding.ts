import { z } from 'zod';
import { CERTAINTIES } from '../../base/vocabulary.js';
import { count, decimal, severity } from './leaves.js';

const place = z.strictObject({
  berkas: z.string(),
  baris: count.optional(),
  kolom: count.optional(),
  lembar: z.string().optional(),
  sel: z.string().optional(),
});

export const finding = z.strictObject({
  kode: z.string(),
  tingkat: severity,
  judul: z.string(),
  pesan: z.string(),
  saran: z.string(),
  /** Who puts it right: the office that owns it, whoever keeps the inventory, or the one after the other. */
  pelaksana: z.enum(['perangkat_daerah', 'pengelola', 'keduanya']),
  /** What the office hands in or says, where `saran` names what only the keeper of the inventory has. */
  saran_perangkat_daerah: z.string().optional(),
  inovasi: z.string().optional(),
  nama_inovasi: z.string().optional(),
  indikator: z.string().optional(),
  perangkat_daerah: z.string().optional(),
  lokasi: place,
  /** Documents that lie beside a claim that is not made; absent where there are none. */
  dokumen: count.optional(),
  /**
   * Index points it costs today; null when it costs nothing that can be reckoned. Findings about one slot share what
   * they cost, so that costs do not add up.
   */
  dampak: decimal.nullable(),
  keyakinan: z.enum(CERTAINTIES),
  sumber: z.string(),
  /** Present when the office has waived it; a waiver raises no score. */
  dikecualikan: z.strictObject({ alasan: z.string(), sampai: z.string().optional() }).optional(),
});

export type ReportFinding = z.output<typeof finding>;
