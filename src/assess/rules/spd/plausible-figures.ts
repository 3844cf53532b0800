import { isLess, type Rational, rational } from '../../../base/rational.js';
import type { MeasureUnit, SpdRow } from '../../../edition/model.js';
import type { SpdRowClaim } from '../../../inventory/model.js';
import type { AssessedSpdRow } from '../../assessment.js';
import type { OddFigure } from '../../findings/slot.js';
import { compareYears } from '../../spd/derive-level.js';
import { writeValue } from '../slot/about-slot.js';
import { isFraction } from '../slot/unlikely-value.js';

/** What a figure can be at all, or can hardly exceed. */
export interface Range {
  readonly from: Rational;
  readonly to: Rational | undefined;
  /** Something that is counted has no fractions. */
  readonly whole: boolean;
  /** Above zero and below 1 it is mostly a fraction where a percentage is asked. */
  readonly hundred?: boolean;
}

/** A figure of a row that lies outside its range. `pertumbuhan` is reckoned from T-1 and T-2. */
export interface ImplausibleFigure {
  readonly field: 'nilai' | 't1' | 't2' | 'pertumbuhan';
  readonly value: Rational;
  readonly range: Range;
}

/** The ranges of a row: of the value it is judged by, and of the figures of the two years it may come from. */
interface Ranges {
  readonly value: Range;
  readonly year?: Range;
}

const range = (from: number, to?: number): Range => ({
  from: rational(from),
  to: to === undefined ? undefined : rational(to),
  whole: false,
});
const counted = (to?: number): Range => ({ ...range(0, to), whole: true });

const PERCENTAGE: Range = { ...range(0, 100), hundred: true };
const AMOUNT = range(0);
/** Between two percentages, or two values of an index that ends at 100. */
const CHANGE: Ranges = { value: range(-100, 100), year: PERCENTAGE };
/** What is never below zero cannot shrink by more than all of it; doubling within a year is rare. */
const GROWTH: Ranges = { value: range(-100, 100), year: AMOUNT };
/** One large permit or plant can multiply the figure of a small region. */
const LEAPING_GROWTH: Ranges = { value: range(-100, 1000), year: AMOUNT };

/** Plausibility is our own judgement: no edition prints it. */
const RANGES: ReadonlyMap<string, Ranges> = new Map([
  ['apbd_tepat_waktu', { value: counted(3) }],
  ['mandatory_spending', { value: counted() }],
  ['perizinan', LEAPING_GROWTH],
  ['pendapatan_perkapita', GROWTH],
  ['tpt_penurunan', CHANGE],
  ['tpt', { value: PERCENTAGE }],
  ['investasi', LEAPING_GROWTH],
  ['pad', GROWTH],
  ['kemiskinan_penurunan', CHANGE],
  ['kemiskinan', { value: PERCENTAGE }],
  ['ipm_peningkatan', CHANGE],
  ['ipm', { value: PERCENTAGE }],
  ['rekomendasi_kebijakan', { value: counted() }],
]);

/** The first figure of a row that cannot be, or hardly: one slip of the pen is told once. */
export function findImplausible({ row, claim = {} }: AssessedSpdRow): ImplausibleFigure | undefined {
  const ranges = rangesOf(row);
  if (ranges === undefined) return undefined;
  return listFigures(row, claim, ranges).find(
    ({ value, range: own }) => isOutside(value, own) || isFractionOfHundred(value, own),
  );
}

function isOutside(value: Rational, { from, to, whole }: Range): boolean {
  return (
    isLess(value, from) || (to !== undefined && isLess(to, value)) || (whole && value.denominator !== 1n)
  );
}

export function isFractionOfHundred(value: Rational, { hundred }: Range): boolean {
  return hundred === true && isFraction(value);
}

/** The same, as a remedy names it that would otherwise have the claim changed. */
export function describeOddFigure(row: AssessedSpdRow): OddFigure | undefined {
  const found = findImplausible(row);
  return found === undefined ? undefined : { nilai: writeValue(found.value), satuan: unitOf(found, row) };
}

/** Figures of two years are in a unit of their own, which no catalog names. */
export function unitOf({ field }: ImplausibleFigure, { row }: AssessedSpdRow): MeasureUnit | undefined {
  const { ukur } = row.level;
  return field === 't1' || field === 't2' || ukur.cara === 'pilihan' ? undefined : ukur.satuan;
}

/** A row of an own catalog may have another key, but a share of something is one whatever its name. */
function rangesOf({ kunci, level: { ukur } }: SpdRow): Ranges | undefined {
  const isShare = ukur.cara === 'nilai' && ukur.satuan === 'persen';
  return RANGES.get(kunci) ?? (isShare ? { value: PERCENTAGE } : undefined);
}

/** The figures the level comes from, as far as they are stated, in the order of the form. */
function listFigures({ level }: SpdRow, claim: SpdRowClaim, ranges: Ranges): ImplausibleFigure[] {
  const { ukur } = level;
  if (ukur.cara === 'pilihan') return [];
  const figures: ImplausibleFigure[] = [];
  const add = (field: ImplausibleFigure['field'], value: Rational | undefined, own: Range | undefined) => {
    if (value !== undefined && own !== undefined) figures.push({ field, value, range: own });
  };
  add('nilai', claim.nilai, ranges.value);
  if (ukur.cara === 'nilai') return figures;
  add('t1', claim.t1, ranges.year);
  // Growth from a figure below zero cannot be reckoned, and has its own finding.
  if (ukur.cara === 'selisih') add('t2', claim.t2, ranges.year);
  if (claim.nilai === undefined) add('pertumbuhan', compareYears(ukur, claim), ranges.value);
  return figures;
}
