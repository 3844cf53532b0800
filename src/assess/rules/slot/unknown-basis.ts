import type { AssessedSlot } from '../../assessment.js';

/** A basis of counting that the edition does not know for the indicator, and those it does know. */
export interface UnknownBasis {
  readonly basis: string;
  /** Empty where the indicator is not counted by a basis at all; then the stated one changes nothing. */
  readonly known: readonly string[];
}

export function findUnknownBasis(slot: AssessedSlot): UnknownBasis | undefined {
  const basis = slot.claim?.basis;
  if (basis === undefined) return undefined;
  const measure = slot.indicator.level.ukur;
  const known = measure.cara === 'manfaat' ? Object.keys(measure.basis) : [];
  return known.includes(basis) ? undefined : { basis, known };
}

/** True where an unknown basis leaves the claim without any limits to be held against. */
export function lacksLimits(slot: AssessedSlot): boolean {
  return (findUnknownBasis(slot)?.known.length ?? 0) > 0;
}
