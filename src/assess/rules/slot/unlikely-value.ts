import { ownValue } from '../../../base/own-value.js';
import { isLess, type Rational, rational, ZERO } from '../../../base/rational.js';
import type { AssessedSlot } from '../../assessment.js';
import type { Doubted, OddFigure, SlotFindings } from '../../findings/slot.js';
import { labelUnstated, writeValue } from './about-slot.js';

const ONE = rational(1);

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
  { unit, maximum, highestPrinted }: ValueLimits,
): UnlikelyValue | undefined {
  if (isLess(value, ZERO)) return { cause: 'negatif', limit: ZERO };
  if (unit === 'persen' && isFraction(value)) return { cause: 'pecahan', limit: ONE };
  if (maximum !== undefined && isLess(maximum, value)) return { cause: 'melebihi_maksimum', limit: maximum };
  if (highestPrinted !== undefined && isLess(highestPrinted, value)) {
    return { cause: 'di_atas_batas_tertinggi', limit: highestPrinted };
  }
  return undefined;
}

/** Between 0 and 1: as a percentage hardly ever meant, but what a spreadsheet holds of one. */
export function isFraction(value: Rational): boolean {
  return isLess(ZERO, value) && isLess(value, ONE);
}

/** What has to be settled before a claim is changed: the first odd figure, and what nobody states. */
export function describeDoubt(slot: AssessedSlot): Doubted {
  return { belum: labelUnstated(slot.unstated, slot.documents), angka_janggal: findOddFigure(slot) };
}

/** What is above all printed limits counts all the same, so the claim does not hang on it. */
function findOddFigure(slot: AssessedSlot): OddFigure | undefined {
  const limits = valueLimits(slot);
  for (const { evidence } of slot.documents) {
    const unlikely = evidence.nilai === undefined ? undefined : findUnlikelyValue(evidence.nilai, limits);
    if (evidence.nilai === undefined || unlikely === undefined) continue;
    if (unlikely.cause !== 'di_atas_batas_tertinggi')
      return { nilai: writeValue(evidence.nilai), satuan: limits.unit };
  }
  return undefined;
}
