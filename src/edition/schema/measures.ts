import { z } from 'zod';
import { plainText } from '../../base/schema-leaf.js';
import { SIGNATORIES } from '../../base/vocabulary.js';
import { bandsSchema } from './bands.js';
import { decimal, flag, integer, reachableLevel } from './leaves.js';

/** Units in which a value is measured; the texts name them. */
export const UNITS = [
  'orang',
  'hari',
  'bulan',
  'persen',
  'poin',
  'produk',
  'periode',
  'kegiatan',
  'tahun',
  'komponen',
  'rekomendasi',
  'nilai',
  'perangkat_daerah',
  'daerah',
  'aktor',
  'substansi',
  'metode',
] as const;

export type MeasureUnit = (typeof UNITS)[number];

const codes = z.array(plainText('Satu kode')).min(1);
const unit = z.enum(UNITS);
const levelByCode = z.record(z.string(), reachableLevel);

/** The best document decides: the first row, highest level first, that some counting document satisfies. */
const bestDocument = z.strictObject({
  cara: z.literal('dokumen_terbaik'),
  tingkat: z.array(
    z.strictObject({
      level: reachableLevel,
      jenis: codes,
      penandatangan: z.array(z.enum(SIGNATORIES)).optional(),
      memuat: codes.optional(),
      tautan: flag('Level ini menuntut tautan').optional(),
      pendamping: codes.optional(),
    }),
  ),
});

/** The best `pilihan` among the documents decides. */
const bestChoice = z.strictObject({ cara: z.literal('pilihan_terbaik'), pilihan: levelByCode });

/** The number of different `pilihan` decides; a file shows one of them only. */
const distinctChoices = z.strictObject({
  cara: z.literal('pilihan_berbeda'),
  satuan: unit,
  pilihan: codes,
  batas: bandsSchema,
});

/** The number of different `unsur` over all documents decides. */
const distinctElements = z.strictObject({
  cara: z.literal('unsur_berbeda'),
  satuan: unit,
  sebagai: z.enum(['daftar', 'perangkat_daerah', 'daerah_lain']),
  daftar: codes.optional(),
  sinonim: z.record(z.string(), z.string()).optional(),
  dari_jenis: codes.optional(),
  batas: bandsSchema,
});

/** The best `nilai` among the documents decides. */
const bestValue = z.strictObject({
  cara: z.literal('nilai_terbaik'),
  satuan: unit,
  batas: bandsSchema,
  maksimum: decimal('Nilai di atas ini tidak mungkin').optional(),
  /** What the document must contain, unless another counting document of that year does. */
  beserta: z
    .strictObject({ memuat: plainText('Isi'), atau_dokumen_tahun: integer('Tahun dihitung dari T-0') })
    .optional(),
});

/** The set of `tahun` (years counted from T-0) over all documents decides. */
const yearSet = z.strictObject({
  cara: z.literal('himpunan_tahun'),
  tingkat: z.array(
    z.strictObject({
      level: reachableLevel,
      salah_satu: z.array(z.array(integer('Tahun dihitung dari T-0')).min(1)).min(1),
    }),
  ),
});

/** The number of events decides; each needs an attendance list and one founding paper. */
const events = z.strictObject({
  cara: z.literal('kegiatan'),
  hadir: codes,
  dasar: codes,
  sertifikat: codes.optional(),
  batas: bandsSchema,
});

/** A value against the bands of exactly one basis. */
const benefit = z.strictObject({
  cara: z.literal('manfaat'),
  bawaan: plainText('Dasar hitung bila tidak disebut').optional(),
  basis: z.record(
    z.string(),
    z.strictObject({
      satuan: unit,
      jenis: codes,
      batas: bandsSchema,
      /** Values above every printed band, and the level they are taken for. */
      lebih_dari: z.strictObject({ nilai: decimal('Batas'), level: reachableLevel }).optional(),
    }),
  ),
});

/** The ways in which the evidence of an innovation gives a level: a closed list, one file of code each. */
export const measureSchema = z.discriminatedUnion('cara', [
  bestDocument,
  bestChoice,
  distinctChoices,
  distinctElements,
  bestValue,
  yearSet,
  events,
  benefit,
]);

export type Measure = z.output<typeof measureSchema>;
export type MeasureName = Measure['cara'];
export type MeasureOf<Name extends MeasureName> = Extract<Measure, { cara: Name }>;

/** The ways in which a figure of the region gives a level. */
export const spdMeasureSchema = z.discriminatedUnion('cara', [
  z.strictObject({ cara: z.literal('pilihan'), pilihan: levelByCode }),
  z.strictObject({ cara: z.literal('nilai'), satuan: unit, batas: bandsSchema }),
  /** (T-1 - T-2) / T-2, in percent. */
  z.strictObject({ cara: z.literal('pertumbuhan'), satuan: unit, batas: bandsSchema }),
  /** Points between two years; `turun` is T-2 minus T-1, `naik` T-1 minus T-2. */
  z.strictObject({
    cara: z.literal('selisih'),
    satuan: unit,
    arah: z.enum(['naik', 'turun']),
    batas: bandsSchema,
  }),
]);

export type SpdMeasure = z.output<typeof spdMeasureSchema>;
