import type { Report } from '../schema.js';

/**
 * Whether a perangkat daerah takes part: with innovations that are sent (`ada`), only with ones held back (`ditahan`),
 * only by way of offices below it (`lewat_unit`), or not at all (`belum`).
 */
export type Participation = 'ada' | 'ditahan' | 'lewat_unit' | 'belum';

export function participationOf({
  inovasi,
  ditahan,
  unit,
}: Pick<Report['perangkat_daerah'][number], 'inovasi' | 'ditahan' | 'unit'>): Participation {
  if (inovasi > 0) return 'ada';
  if (ditahan > 0) return 'ditahan';
  return unit.length > 0 ? 'lewat_unit' : 'belum';
}
