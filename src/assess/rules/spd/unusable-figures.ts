import { compare, type Rational, ZERO } from '../../../base/rational.js';
import type { AssessedSpdRow } from '../../assessment.js';

/** A choice that the edition does not know for the row, and those it does know. */
export interface UnknownChoice {
  readonly pilihan: string;
  readonly known: readonly string[];
}

export function findUnknownChoice({ row, claim }: AssessedSpdRow): UnknownChoice | undefined {
  const measure = row.level.ukur;
  const pilihan = claim?.pilihan;
  if (measure.cara !== 'pilihan' || pilihan === undefined) return undefined;
  const known = Object.keys(measure.pilihan);
  return known.includes(pilihan) ? undefined : { pilihan, known };
}

/** The figure of T-2 when growth is asked for and cannot be reckoned from it: zero or below. */
export function findBaseWithoutGrowth({ row, claim }: AssessedSpdRow): Rational | undefined {
  const base = claim?.t2;
  if (row.level.ukur.cara !== 'pertumbuhan' || base === undefined) return undefined;
  return compare(base, ZERO) <= 0 ? base : undefined;
}
