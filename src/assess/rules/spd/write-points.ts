import { compare, type Rational, roundHalfUp, toFixed } from '../../../base/rational.js';
import { writeValue } from '../slot/about-slot.js';

/** Points with two decimals; with all of them where two would hide a difference. */
export function writePoints(points: Rational): string {
  return compare(points, roundHalfUp(points, 2)) === 0 ? toFixed(points) : writeValue(points);
}
