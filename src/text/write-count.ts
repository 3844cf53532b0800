import type { Labels } from './labels.js';

/** A count with its thousands grouped: 1360 as "1.360" in Indonesian. */
export function writeCount(count: number, labels: Labels): string {
  return labels.number(String(count));
}
