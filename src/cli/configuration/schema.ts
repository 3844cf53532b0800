import { z } from 'zod';
import { plainText, textAs } from '../../base/schema-leaf.js';
import { choice, date, number, percentage } from '../../inventory/schema/leaves.js';
import { readReason } from './read-reason.js';

export const FAIL_ON = ['galat', 'peringatan', 'tidak'] as const;
export const GAP_BASES = ['sid', 'sid+spd', 'wajib'] as const;
export const SCORE_BASES = ['klaim', 'terbukti', 'jika_dipastikan', 'terverifikasi'] as const;

/** When a check fails. */
export const gateSchema = z.strictObject({
  gagal_pada: choice(FAIL_ON, 'Tingkat temuan yang menggagalkan').optional(),
  minimal_indeks: percentage('Indeks terendah yang diterima').optional(),
  minimal_predikat: plainText('Predikat terendah yang diterima').optional(),
  maks_celah: percentage('Celah terbesar yang diterima, dalam persen').optional(),
  dasar: choice(SCORE_BASES, 'Skor yang dipakai gerbang').optional(),
  dasar_celah: z.enum(GAP_BASES).meta({ description: 'Slot yang dihitung sebagai celah' }).optional(),
});

/** A finding the office has decided to live with. It raises no score. */
export const waiverSchema = z.strictObject({
  aturan: plainText('Kode temuan'),
  inovasi: plainText('Kode inovasi').optional(),
  indikator: plainText('Kunci atau nomor indikator').optional(),
  alasan: textAs(readReason, 'Alasan, wajib diisi', ['string']),
  oleh: plainText('Yang memutuskan (tidak disalin ke laporan)').optional(),
  sampai: date('Hari terakhir berlaku').optional(),
});

export type Waiver = z.output<typeof waiverSchema>;

/** `iga.config.yaml`. */
export const configurationSchema = z.strictObject({
  edisi: plainText('Kode edisi atau letak katalog').optional(),
  gerbang: gateSchema.optional(),
  aturan: z
    .record(z.string(), choice(['mati', 'info', 'peringatan', 'galat'], 'Tingkat temuan'))
    .meta({ description: 'Kode temuan dan tingkatnya' })
    .optional(),
  alias: z
    .strictObject({
      perangkat_daerah: z.record(z.string(), plainText('Nama baku')).optional(),
      urusan: z.record(z.string(), plainText('Nama baku')).optional(),
      kolom: z.record(z.string(), plainText('Kunci isian')).optional(),
    })
    .optional(),
  pengecualian: z.array(waiverSchema).optional(),
  upaya: z
    .record(z.string(), number('Upaya'))
    .meta({ description: 'Upaya per indikator untuk rencana' })
    .optional(),
});

export type Configuration = z.output<typeof configurationSchema>;
