import { z } from 'zod';

/** A number as text: two decimals, a point. Unknown is null, never zero. */
export const decimal = z.string().regex(/^-?\d+\.\d{2}$/);
/** A number with as many decimals as it needs. */
export const exact = z.string().regex(/^-?\d+(\.\d+)?$/);
export const count = z.int().nonnegative();
export const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
export const status = z.enum(['tidak_terisi', 'tidak_sesuai', 'belum_dipastikan', 'sesuai']);
export const severity = z.enum(['info', 'peringatan', 'galat']);
