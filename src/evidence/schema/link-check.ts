import { z } from 'zod';

/** Why a page is closed to a stranger: it leads to a sign-in, asks for permission, or is a video that is not public. */
export const CLOSED_REASONS = ['minta_masuk', 'minta_izin', 'video_tertutup'] as const;

/**
 * Why nothing answered, or nothing useful. `nama_tak_terjawab`: nobody could be asked for the address. `sibuk`: the server
 * asks to come back later.
 */
export const UNREACHED_REASONS = [
  'nama_tak_dikenal',
  'nama_tak_terjawab',
  'sertifikat',
  'sibuk',
  'jaringan',
] as const;

/** Why this program did not ask. */
export const REFUSED_REASONS = ['alamat_pribadi', 'porta', 'bukan_alamat'] as const;

/** What an attempt to open a link showed. `tujuan`: the host that answered in the end, when it is another one. */
export const linkCheckSchema = z.discriminatedUnion('hasil', [
  z.strictObject({ hasil: z.literal('hidup'), tujuan: z.string().optional() }),
  z.strictObject({ hasil: z.literal('mati'), status: z.int() }),
  z.strictObject({ hasil: z.literal('tertutup'), alasan: z.enum(CLOSED_REASONS) }),
  z.strictObject({ hasil: z.literal('tak_terjangkau'), alasan: z.enum(UNREACHED_REASONS) }),
  z.strictObject({ hasil: z.literal('ditolak'), alasan: z.enum(REFUSED_REASONS) }),
  z.strictObject({ hasil: z.literal('lewat_waktu') }),
  z.strictObject({ hasil: z.literal('terlalu_banyak_pengalihan') }),
]);

export type LinkCheck = z.output<typeof linkCheckSchema>;
