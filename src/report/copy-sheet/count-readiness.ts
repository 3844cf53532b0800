import type { CopySheet, Readiness } from './model.js';

/** How many innovations are how ready. */
export function countReadiness(sheets: readonly CopySheet[]): Readonly<Record<Readiness, number>> {
  const counts = { siap: 0, siap_dengan_catatan: 0, belum_siap: 0, tidak_dikirim: 0 };
  for (const { kesiapan } of sheets) counts[kesiapan] += 1;
  return counts;
}
