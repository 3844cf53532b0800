import { add, multiply, type Rational, rational, subtract, ZERO } from '../../base/rational.js';
import type { Score } from '../score.js';

/**
 * The SID score from which sending one more innovation stops lowering the index: with S the points of the others,
 * it solves (S + x) / divisor with it + quantity with it = S / divisor without it + quantity without it. Exact.
 *
 * @param sent the score with the innovation
 * @param held the score without it
 */
export function payingScore(sent: Score, held: Score): Rational {
  const lostQuantity = subtract(held.quantity, sent.quantity);
  const meanWanted = add(held.maturity, lostQuantity);
  return subtract(multiply(meanWanted, rational(sent.divisor)), held.tally.sid);
}

/** Two decimals, rounded up: what is shown must suffice. Not below zero. */
export function roundUpScore(score: Rational): Rational {
  if (score.numerator <= 0n) return ZERO;
  return rational((score.numerator * 100n + score.denominator - 1n) / score.denominator, 100n);
}
