import type { FoundInnovation } from '../scan-result.js';

/** An innovation before it is certain that nothing else has its ID. */
export interface DraftInnovation extends Omit<FoundInnovation, 'id'> {
  readonly id: string | undefined;
}

/** IDs for innovations: the office's own where it is given once, else INV-001 and so on in the order found. */
export function nameIds(innovations: readonly DraftInnovation[]): ReadonlyMap<DraftInnovation, string> {
  const ids = new Map<DraftInnovation, string>();
  const taken = new Set<string>();
  for (const innovation of innovations) {
    if (innovation.id === undefined || taken.has(innovation.id)) continue;
    taken.add(innovation.id);
    ids.set(innovation, innovation.id);
  }
  let number = 0;
  for (const innovation of innovations) {
    if (ids.has(innovation)) continue;
    let id: string;
    do {
      number += 1;
      id = `INV-${String(number).padStart(3, '0')}`;
    } while (taken.has(id));
    taken.add(id);
    ids.set(innovation, id);
  }
  return ids;
}
