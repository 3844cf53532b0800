import { z } from 'zod';
import { plainText } from '../../base/schema-leaf.js';
import { INNOVATION_KINDS, UNIT_KINDS } from '../../base/vocabulary.js';
import { decimal, flag, integer, ownBasisShape } from './leaves.js';

/** Stands in `jenis` of an acceptance for every kind of document. */
export const ANY_KIND = '*';

const codes = z.array(plainText('Satu kode')).min(1);

/**
 * When a document must be dated. Years count from T-0 (0, -1, -2); both limits are whole years and included.
 * `tahun_dari` instead names dates of the profile: the document is of the year of one of them.
 */
export const windowSchema = z.strictObject({
  dari: integer('Tahun pertama dihitung dari T-0').optional(),
  sampai: integer('Tahun terakhir dihitung dari T-0').optional(),
  tahun_dari: z.array(z.enum(['waktu_penerapan', 'waktu_pengembangan'])).optional(),
  ...ownBasisShape,
});

export type EvidenceWindow = z.output<typeof windowSchema>;

/**
 * Documents that count, and under which conditions. A document counts when one of an indicator's
 * acceptances takes it.
 */
export const acceptanceSchema = z.strictObject({
  /** Kinds of document; `*` ({@link ANY_KIND}) takes every kind. */
  jenis: codes,
  /** Only for innovations carried by these kinds of unit. */
  unit: z.array(z.enum(UNIT_KINDS)).optional(),
  jenis_inovasi: z.array(z.enum(INNOVATION_KINDS)).optional(),
  basis: codes.optional(),
  /** File endings without the dot. They bind the file only: a link alone has no ending. */
  format: codes,
  /** Endings that only raise a warning. */
  format_ditoleransi: codes.optional(),
  jendela: windowSchema.optional(),
  identitas: z.array(z.enum(['nomor', 'tanggal', 'tentang'])).optional(),
  /** What the document must contain. */
  memuat: codes.optional(),
  /** What it must contain if its contents are listed at all. */
  memuat_bila_disebut: codes.optional(),
  /** The document's own `nilai` must not be above this. */
  nilai_maks: decimal('Nilai terbesar yang diterima').optional(),
  tautan: flag('Harus bertautan').optional(),
});

export type Acceptance = z.output<typeof acceptanceSchema>;

/**
 * A document that should stand beside the others. It gives no level and its absence takes none away;
 * it is only worth a warning.
 */
export const companionSchema = z.strictObject({
  jenis: codes,
  memuat: codes.optional(),
});

export type Companion = z.output<typeof companionSchema>;
