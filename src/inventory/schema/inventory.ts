import { z } from 'zod';
import { listOf, plainText } from '../../base/schema-leaf.js';
import { innovationSchema } from './innovation.js';
import { choice, number, wholeNumber, year } from './leaves.js';
import { spdSchema } from './spd.js';

/** The version of the inventory format this program reads. */
export const INVENTORY_VERSION = 1;

export const REGION_KINDS = ['provinsi', 'kabupaten', 'kota'] as const;

export const departmentSchema = z.strictObject({
  nama: plainText('Nama perangkat daerah'),
  singkatan: plainText('Singkatan').optional(),
  alias: listOf(plainText('Satu nama lain'), 'Nama lain yang dipakai').optional(),
  jenis: plainText('Jenis perangkat daerah').optional(),
  induk: plainText('Perangkat daerah induk, untuk unit seperti puskesmas atau sekolah').optional(),
});

export const pemdaSchema = z.strictObject({
  nama: plainText('Nama pemerintah daerah'),
  jenis: choice(REGION_KINDS, 'Jenis pemerintah daerah', {
    kab: 'kabupaten',
    'kab.': 'kabupaten',
    prov: 'provinsi',
    'prov.': 'provinsi',
  }).optional(),
  provinsi: plainText('Nama provinsi').optional(),
  kode: plainText('Kode wilayah').optional(),
  perangkat_daerah: z.array(departmentSchema).optional(),
});

export type Pemda = z.output<typeof pemdaSchema>;

export const declarationSchema = z.strictObject({
  jumlah_inovasi: wholeNumber('Jumlah inovasi yang pernah diumumkan').optional(),
  rincian: z.record(z.string(), wholeNumber('Jumlah per kelompok')).optional(),
});

export type Declaration = z.output<typeof declarationSchema>;

export const historySchema = z.strictObject({
  tahun: year('Tahun'),
  indeks: number('Indeks tahun itu'),
  predikat: plainText('Predikat tahun itu').optional(),
});

export const benchmarkSchema = z.strictObject({
  nama: plainText('Nama pembanding'),
  indeks: number('Indeks pembanding'),
});

/** One inventory file. Several files are merged into one {@link Inventory}. */
export const inventoryFileSchema = z.strictObject({
  versi: plainText('Versi bentuk berkas: 1').optional(),
  edisi: plainText('Kode edisi, misalnya iga-2026').optional(),
  pemda: pemdaSchema.optional(),
  deklarasi: declarationSchema.optional(),
  riwayat: z.array(historySchema).optional(),
  pembanding: z.array(benchmarkSchema).optional(),
  spd: spdSchema.optional(),
  inovasi: z.array(innovationSchema).optional(),
});

export type InventoryFile = z.output<typeof inventoryFileSchema>;
