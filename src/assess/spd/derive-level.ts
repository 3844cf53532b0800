import { ownValue } from '../../base/own-value.js';
import { compare, divide, multiply, type Rational, rational, subtract, ZERO } from '../../base/rational.js';
import type { Level } from '../../base/vocabulary.js';
import type { MeasureUnit, SpdMeasure } from '../../edition/model.js';
import type { SpdRowClaim } from '../../inventory/model.js';
import type { BandDoubt, Found, UnstatedField } from '../assessment.js';
import { readBands } from '../bands.js';

const HUNDRED = rational(100);

/** What the stated figures of an SPD row give. */
export interface DerivedLevel {
  /** Undefined: the figures that decide it are not stated, or cannot be reckoned with. */
  readonly level: Level | undefined;
  readonly found: Found;
  readonly doubt: BandDoubt | undefined;
  readonly wanted: UnstatedField | undefined;
}

/** Derives the level of an SPD row from `pilihan`, `nilai`, or the figures of T-1 and T-2. */
export function deriveLevel(measure: SpdMeasure, claim: SpdRowClaim): DerivedLevel {
  if (measure.cara === 'pilihan') {
    if (claim.pilihan === undefined) return unknown('pilihan');
    const level = ownValue(measure.pilihan, claim.pilihan) ?? 0;
    return { level, found: { kind: 'pilihan', pilihan: claim.pilihan }, doubt: undefined, wanted: undefined };
  }
  if (measure.cara === 'nilai') {
    return claim.nilai === undefined
      ? unknown('nilai')
      : fromValue(claim.nilai, measure.satuan, measure.batas);
  }
  const figure = claim.nilai ?? compareYears(measure, claim);
  return figure === undefined ? unknown('t1_t2') : fromValue(figure, measure.satuan, measure.batas);
}

/**
 * Growth in percent, or the change in points, from the figures of two years. Growth from zero or from a
 * negative figure has no meaning and stays unknown. Nothing is rounded before the limits are asked.
 */
export function compareYears(
  measure: Extract<SpdMeasure, { cara: 'pertumbuhan' | 'selisih' }>,
  claim: SpdRowClaim,
): Rational | undefined {
  const { t1, t2 } = claim;
  if (t1 === undefined || t2 === undefined) return undefined;
  if (measure.cara === 'selisih') return measure.arah === 'naik' ? subtract(t1, t2) : subtract(t2, t1);
  if (compare(t2, ZERO) <= 0) return undefined;
  return multiply(divide(subtract(t1, t2), t2), HUNDRED);
}

function fromValue(
  value: Rational,
  satuan: MeasureUnit,
  bands: Extract<SpdMeasure, { cara: 'nilai' }>['batas'],
): DerivedLevel {
  const { level, doubt } = readBands(bands, value);
  return { level, found: { kind: 'nilai', satuan, nilai: value }, doubt, wanted: undefined };
}

function unknown(wanted: UnstatedField): DerivedLevel {
  return { level: undefined, found: { kind: 'tidak_ada' }, doubt: undefined, wanted };
}
