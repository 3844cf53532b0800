import { ownValue } from '../../../base/own-value.js';
import { isLess, type Rational, ZERO } from '../../../base/rational.js';
import type { AssessedSlot } from '../../assessment.js';
import type { SlotFindings } from '../../findings/slot.js';

/** A value that cannot be, or that no printed limit foresees. */
export interface UnlikelyValue {
  readonly cause: SlotFindings['indikator/nilai-tak-wajar']['sebab'];
  readonly limit: Rational;
}

/** What limits the values of a slot; all undefined where it is not measured by a value. */
export interface ValueLimits {
  readonly unit: string | undefined;
  /** Above this a value is impossible and counts for nothing. */
  readonly maximum: Rational | undefined;
  /** Above this the guide is silent; the value counts all the same. */
  readonly highestPrinted: Rational | undefined;
}

export function valueLimits(slot: AssessedSlot): ValueLimits {
  const measure = slot.indicator.level.ukur;
  if (measure.cara === 'nilai_terbaik') {
    return { unit: measure.satuan, maximum: measure.maksimum, highestPrinted: undefined };
  }
  if (measure.cara === 'manfaat') {
    const basis = ownValue(measure.basis, slot.claim?.basis ?? measure.bawaan ?? '');
    return { unit: basis?.satuan, maximum: undefined, highestPrinted: basis?.lebih_dari?.nilai };
  }
  return { unit: undefined, maximum: undefined, highestPrinted: undefined };
}

export function findUnlikelyValue(
  value: Rational,
  { maximum, highestPrinted }: ValueLimits,
): UnlikelyValue | undefined {
  if (isLess(value, ZERO)) return { cause: 'negatif', limit: ZERO };
  if (maximum !== undefined && isLess(maximum, value)) return { cause: 'melebihi_maksimum', limit: maximum };
  if (highestPrinted !== undefined && isLess(highestPrinted, value)) {
    return { cause: 'di_atas_batas_tertinggi', limit: highestPrinted };
  }
  return undefined;
}
