import { z } from 'zod';
import { plainText } from '../../base/schema-leaf.js';
import { STAGES } from '../../base/vocabulary.js';
import { acceptanceSchema, companionSchema } from './acceptance.js';
import { basisShape, day, decimal, fact, flag, integer } from './leaves.js';
import { measureSchema, spdMeasureSchema } from './measures.js';

/** The version of the catalog format this program reads. */
export const CATALOG_VERSION = '1';

export const STATUSES = [
  'resmi-transkripsi',
  'resmi-sebagian',
  'sementara',
  'prognosis',
  'buatan-sendiri',
] as const;

/** How official a catalog is. Only `resmi-transkripsi` may be shown without a caution beside the index. */
export type EditionStatus = (typeof STATUSES)[number];

/** What a catalog is that did not come with the program, whatever it holds. */
export const OWN_STATUS = 'buatan-sendiri' satisfies EditionStatus;

/** The wording of levels 1, 2 and 3, in this order. */
const levelTexts = z
  .array(plainText('Bunyi level'))
  .superRefine((texts, context) => {
    if (texts.length === 3) return;
    const rejection = { code: 'tiga_level', found: String(texts.length), expected: '3' } as const;
    context.addIssue({ code: 'custom', params: { rejection } });
  })
  .meta({ minItems: 3, maxItems: 3 });

const spdRowSchema = z.strictObject({
  kunci: plainText('Kunci indikator'),
  kode: plainText('Nomor pada formulir'),
  nama: plainText('Nama indikator'),
  variabel: plainText('Kunci variabel'),
  diukur: plainText('Apa yang diukur').optional(),
  bobot: fact(decimal('Bobot')),
  wajib: fact(flag('Wajib')),
  level: z.strictObject({ ...basisShape, teks: levelTexts, ukur: spdMeasureSchema }),
});

const indicatorSchema = z.strictObject({
  kunci: plainText('Kunci indikator'),
  kode: plainText('Nomor pada formulir'),
  nama: plainText('Nama indikator'),
  variabel: plainText('Kunci variabel'),
  bobot: fact(decimal('Bobot')),
  wajib: fact(flag('Wajib')),
  level: z.strictObject({ ...basisShape, teks: levelTexts, ukur: measureSchema }),
  bukti: z.strictObject({
    ...basisShape,
    terima: z.array(acceptanceSchema).min(1),
    /** Kinds of document often handed in that do not count, with the reason. */
    tolak: z.record(z.string(), z.string()).optional(),
    disarankan: z.array(companionSchema).optional(),
  }),
});

/** An edition of the index as data: what the ministry asks, how it counts, how sure each fact is. */
export const catalogSchema = z.strictObject({
  format: z.literal('siap-iga/edisi'),
  versi: z.literal(CATALOG_VERSION),
  kode: plainText('Kode edisi'),
  nama: plainText('Nama edisi'),
  tahun: integer('Tahun T-0'),
  status: z.enum(STATUSES),
  rujukan: plainText('Naskah yang dirujuk'),
  catatan: plainText('Catatan').optional(),
  sumber: z.record(z.string(), z.string()),
  rumus: z.strictObject({
    pembagi_minimal: fact(integer('Pembagi terkecil kematangan')),
    jumlah_inovasi: fact(
      z.strictObject({ per_inovasi: decimal('Skor per inovasi'), maks_inovasi: integer('Jumlah terbanyak') }),
    ),
    /** Number of urusan of basic services that must be represented; 0 says there is no such gate. */
    yandas_minimal: fact(integer('Jumlah urusan pelayanan dasar')),
    maksimum: fact(
      z.strictObject({
        spd: decimal('SPD'),
        sid: decimal('SID'),
        jumlah_inovasi: decimal('Jumlah inovasi'),
        total: decimal('Total'),
      }),
    ),
    pembulatan: fact(z.enum(['setengah_ke_atas'])),
    urusan_dihitung: fact(z.enum(['utama'])),
    inovasi_tidak_layak: fact(z.enum(['tetap_di_pembagi'])),
  }),
  /** Highest first. An index below all of them has the name of the lowest, `tanpa_nilai`. */
  predikat: z
    .array(z.strictObject({ nama: plainText('Predikat'), dari: fact(decimal('Indeks terendah')) }))
    .min(1),
  tanpa_nilai: fact(plainText('Predikat untuk indeks 0')),
  jendela_penerapan: fact(z.strictObject({ dari: day('Hari pertama'), sampai: day('Hari terakhir') })),
  profil: z.strictObject({
    kata_rancang_bangun: fact(integer('Jumlah kata paling sedikit')),
    tahapan_diterima: fact(z.array(z.enum(STAGES))),
    urutan_waktu: fact(flag('Uji coba, penerapan, pengembangan berurutan')),
    kriteria: fact(flag('Kriteria PP 38/2017 pasal 6')),
    isian_wajib: fact(z.array(plainText('Kunci profil'))),
    lampiran: fact(z.strictObject({ format: z.array(z.string()), megabita: integer('Ukuran terbesar') })),
  }),
  dokumen: z.strictObject({
    /** No document may be dated after this year, counted from T-0. */
    tahun_terakhir: fact(integer('Tahun dihitung dari T-0')),
    megabita: fact(integer('Ukuran yang masih wajar')),
    /** Kinds that one paper may serve for many innovations. */
    milik_bersama: fact(z.array(plainText('Jenis dokumen'))),
  }),
  variabel: z.array(
    z.strictObject({
      kunci: plainText('Kunci'),
      nama: plainText('Nama'),
      aspek: z.enum(['spd', 'sid']),
      maks: decimal('Nilai terbesar'),
    }),
  ),
  spd: z.strictObject({
    bukti: z.strictObject({ ...basisShape, terima: z.array(acceptanceSchema).min(1) }).optional(),
    /** Empty in editions whose rows are not known: only the total can be given. */
    baris: z.array(spdRowSchema),
  }),
  sid: z.array(indicatorSchema).min(1),
});

export type Catalog = z.output<typeof catalogSchema>;
export type Indicator = Catalog['sid'][number];
export type SpdRow = Catalog['spd']['baris'][number];
