import type { AssessedSlot } from '../../assessment.js';
import type { BasisToChoose } from '../../findings/slot.js';

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

/** The bases an indicator can be counted on, where the claim names none and the edition has none to fall back on. */
export function basesToChoose({ indicator, claim }: AssessedSlot): BasisToChoose {
  const measure = indicator.level.ukur;
  const isOpen = measure.cara === 'manfaat' && claim?.basis === undefined && measure.bawaan === undefined;
  return { basis_pilihan: isOpen ? Object.keys(measure.basis) : [] };
}

/** True where an unknown basis leaves the claim without any limits to be held against. */
export function lacksLimits(slot: AssessedSlot): boolean {
  return (findUnknownBasis(slot)?.known.length ?? 0) > 0;
}
