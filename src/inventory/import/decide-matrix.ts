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

/**
 * What the numbers of a matrix can be: whether there is anything (0 or 1), levels (0 to 3), or levels times weight.
 * Where the list also gives the score of each innovation, the sums decide between what is left.
 *
 * @returns every reading that fits all numbers: one is an answer, several or none are a question.
 */
export function decideMatrix(rows: readonly MatrixRow[]): readonly MatrixReading[] {
  const numbers = rows.flatMap((row) => row.numbers);
  const fitting = MATRIX_READINGS.filter((reading) => numbers.every((number) => fits(number, reading)));
  if (fitting.length < 2) return fitting;
  const confirmed = fitting.filter((reading) => reading !== 'ada' && confirmsSums(rows, reading));
  return confirmed.length === 1 ? confirmed : fitting;
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

function fits(number: MatrixNumber, reading: MatrixReading): boolean {
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
