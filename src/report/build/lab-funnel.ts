import { type Innovation, LAB_STAGES } from '../../inventory/schema/innovation.js';
import type { Report } from '../schema.js';

/**
 * How many innovations stand at each stage of the innovation laboratory. Also those held back count: an idea enters the
 * laboratory long before it may be reported.
 *
 * @returns every stage in order; nothing where the inventory gives none
 */
export function buildLabFunnel(innovations: readonly Innovation[]): Report['corong_lab'] {
  const stages = innovations.map(({ tahap_lab }) => tahap_lab).filter((stage) => stage !== undefined);
  if (stages.length === 0) return [];
  return LAB_STAGES.map((tahap) => ({ tahap, inovasi: stages.filter((stage) => stage === tahap).length }));
}
