import type { Evidence } from '../../inventory/model.js';

/**
 * Is a content there? `memuat` given is a complete list. Without it, what a machine saw in the file is there, and the
 * rest is not known: `open` says how that counts.
 */
export function shows(evidence: Evidence, token: string, open: boolean): boolean {
  if (evidence.memuat !== undefined) return evidence.memuat.includes(token);
  return open || evidence.mesin?.memuat.includes(token) === true;
}
