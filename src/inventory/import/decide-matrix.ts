import { add, compare, multiply, type Rational, rational, ZERO } from '../../base/rational.js';
import { MATRIX_READINGS, type MatrixReading } from './report.js';

/** One number of a matrix with the weight of its indicator. */
export interface MatrixNumber {
  readonly value: Rational;
  readonly weight: Rational;
}

/** The numbers of one innovation, and the score the list gives for it. */
export interface MatrixRow {
  readonly numbers: readonly MatrixNumber[];
  readonly maturity: Rational | undefined;
}

const ONE = rational(1);
const THREE = rational(3);

/** A reading that so many of the numbers fit is meant, and the few others are slips of the pen. */
const NEARLY_ALL = 0.9;
const HALF = 0.5;

/**
 * What the numbers of a matrix can be: whether there is anything (0 or 1), levels (0 to 3), or levels times weight.
 * A single odd number says nothing about the others: a reading that nearly all numbers fit holds for them. What the
 * headings say decides as far as the numbers bear it out; where the list also gives the score of each innovation, the
 * sums decide between what is left.
 *
 * @param stated the reading that the headings name
 * @returns every reading that is possible: one is an answer, several or none are a question.
 */
export function decideMatrix(
  rows: readonly MatrixRow[],
  stated: MatrixReading | undefined,
): readonly MatrixReading[] {
  const numbers = rows.flatMap((row) => row.numbers).filter(({ value }) => value.numerator !== 0n);
  const fittingTo = (least: number): readonly MatrixReading[] =>
    MATRIX_READINGS.filter((reading) => shareOf(numbers, reading) >= least);
  const fully = fittingTo(1);
  const confirmed = fully.filter((reading) => reading !== 'ada' && confirmsSums(rows, reading));
  if (fully.length > 1 && confirmed.length === 1) return confirmed;
  if (stated !== undefined) {
    const share = shareOf(numbers, stated);
    if (share >= NEARLY_ALL || (fully.length === 0 && share > HALF)) return [stated];
  }
  return fully.length > 0 ? fully : fittingTo(NEARLY_ALL);
}

/** How many of the numbers fit a reading, 0 to 1. */
function shareOf(numbers: readonly MatrixNumber[], reading: MatrixReading): number {
  if (numbers.length === 0) return 1;
  return numbers.filter((number) => fits(number, reading)).length / numbers.length;
}

/** The level a number stands for under a reading; undefined when it tells none. */
export function levelOfNumber({ value, weight }: MatrixNumber, reading: MatrixReading): number | undefined {
  if (value.numerator === 0n) return 0;
  if (reading === 'ada') return undefined;
  for (const level of [1, 2, 3]) {
    const expected = reading === 'level' ? rational(level) : multiply(rational(level), weight);
    if (compare(expected, value) === 0) return level;
  }
  return undefined;
}

/** Whether a number makes sense under a reading. */
export function fits(number: MatrixNumber, reading: MatrixReading): boolean {
  const { value } = number;
  if (reading === 'ada') return value.numerator === 0n || compare(value, ONE) === 0;
  if (reading === 'level') return compare(value, THREE) <= 0 && levelOfNumber(number, 'level') !== undefined;
  return levelOfNumber(number, 'skor') !== undefined;
}

/** Whether every score in the list is the sum of its row under a reading; at least one has to be there. */
function confirmsSums(rows: readonly MatrixRow[], reading: MatrixReading): boolean {
  let compared = 0;
  for (const { numbers, maturity } of rows) {
    if (maturity === undefined) continue;
    compared += 1;
    let total = ZERO;
    for (const { value, weight } of numbers) {
      total = add(total, reading === 'level' ? multiply(value, weight) : value);
    }
    if (compare(total, maturity) !== 0) return false;
  }
  return compared > 0;
}
