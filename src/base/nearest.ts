import { distance } from 'fastest-levenshtein';
import { compareText } from './compare-text.js';

/**
 * The candidate a mistyped word most likely stands for, whatever the case of its letters; undefined when
 * none is close. Close is at most one slip of the pen per three letters, one slip for the shortest words,
 * and something must be left of the word. Of two equally close ones the first in code unit order is taken,
 * whatever the order of the candidates.
 *
 * @param limit slips that still are close, where other words than usual are compared
 */
export function findNearest(
  word: string,
  candidates: readonly string[],
  limit = usualLimit(word),
): string | undefined {
  const wanted = word.toLowerCase();
  let nearest: string | undefined;
  let fewest = limit;
  for (const candidate of candidates) {
    // The difference in length alone is a lower bound: it keeps a pasted page from being compared.
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const known = candidate.toLowerCase();
    const slips = isSwap(wanted, known) ? 1 : distance(wanted, known);
    if (slips > fewest) continue;
    if (nearest !== undefined && slips === fewest && compareText(candidate, nearest) >= 0) continue;
    nearest = candidate;
    fewest = slips;
  }
  return nearest;
}

function usualLimit({ length }: string): number {
  return Math.min(Math.max(1, Math.floor(length / 3)), length - 1);
}

/** Two neighbouring letters in each other's place, as in "sdp" for "spd": one slip of the pen. */
function isSwap(left: string, right: string): boolean {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  const swapped = `${left.slice(0, at)}${left[at + 1] ?? ''}${left[at] ?? ''}${left.slice(at + 2)}`;
  return left !== right && swapped === right;
}
