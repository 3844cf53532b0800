import { z } from 'zod';

/** A number as text: two decimals, a point. Unknown is null, never zero. */
export const decimal = z.string().regex(/^-?\d+\.\d{2}$/);
/** A number with as many decimals as it needs. */
export const exact = z.string().regex(/^-?\d+(\.\d+)?$/);
export const count = z.int().nonnegative();
export const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
/** The states of a slot in the order in which views list them: what is in order first. */
export const STATUSES = ['sesuai', 'belum_dipastikan', 'tidak_sesuai', 'tidak_terisi'] as const;
export const status = z.enum(STATUSES);
/** How many slots stand in each state. */
export const statusCounts = {
  sesuai: count,
  tidak_terisi: count,
  tidak_sesuai: count,
  belum_dipastikan: count,
};
export const severity = z.enum(['info', 'peringatan', 'galat']);
