import type { Labels } from '../../labels.js';
import { writeCount } from '../../write-count.js';

/** A count with a noun that has a plain plural: "1 slot", "1,360 slots". */
export function countNoun(count: number, noun: string, labels: Labels): string {
  return `${writeCount(count, labels)} ${noun}${count === 1 ? '' : 's'}`;
}
