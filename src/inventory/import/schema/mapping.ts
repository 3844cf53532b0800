import { z } from 'zod';
import { plainText } from '../../../base/schema-leaf.js';
import { choice, wholeNumber, yesNo } from '../../schema/leaves.js';
import { MATRIX_READINGS, type MatrixReading } from '../report.js';

export const MAPPING_FORMAT = 'siap-iga/pemetaan';
export const MAPPING_VERSION = '1';
/** Stands where nobody has decided yet: it is asked again until somebody does. */
export const UNDECIDED = '?';
export const MAPPED_ROLES = ['daftar', 'menurun', 'bukti', 'spd', 'abaikan', UNDECIDED] as const;

/** A saved mapping: how the sheets of a workbook were understood, to be corrected by hand and used again. */
export const mappingSchema = z.strictObject({
  format: z.literal(MAPPING_FORMAT),
  versi: z.literal(MAPPING_VERSION),
  isi_indikator: choice(
    [...MATRIX_READINGS, UNDECIDED],
    'Isi kolom indikator: ada, level, atau skor; ? bila belum diputuskan',
  ).optional(),
  lembar: z.array(
    z.strictObject({
      berkas: plainText('Hanya untuk berkas dengan nama ini').optional(),
      nama: plainText('Nama lembar'),
      peran: choice(MAPPED_ROLES, 'Cara membaca lembar'),
      kepala: z
        .strictObject({
          dari: wholeNumber('Baris pertama judul kolom'),
          sampai: wholeNumber('Baris terakhir judul kolom'),
        })
        .optional(),
      kolom: z
        .array(
          z.strictObject({
            judul: plainText('Judul kolom'),
            isian: plainText('Kunci isian, abaikan, atau ? bila belum diputuskan'),
            diduga: yesNo('Ya selama isian kolom ini baru diduga; hapus bila benar').optional(),
          }),
        )
        .optional(),
    }),
  ),
});

export type Mapping = z.output<typeof mappingSchema>;

/** What the office has said the columns of indicators hold; undefined as long as it has not. */
export function decidedReading(mapping: Mapping | undefined): MatrixReading | undefined {
  const reading = mapping?.isi_indikator;
  return reading === UNDECIDED ? undefined : reading;
}
export type MappedSheet = Mapping['lembar'][number];
