/** Where a pattern was found in folded text: `end` is behind the last letter. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Letters put in, left out or changed. */
  readonly edits: number;
}

/** So many places are looked at closely for one name; a text made to hold more is not read to its end. */
const MOST_TRIALS = 40;

/**
 * Places where the pattern stands, exact ones first. With `edits` letters changed at least one of `edits + 1` parts of it
 * is untouched (pigeonholes), so only the places of such parts are compared closely: the cost stays near that of a search.
 */
export function* findHits(text: string, pattern: string, edits: number): Generator<Hit> {
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    yield { start: at, end: at + pattern.length, edits: 0 };
  }
  if (edits === 0) return;
  let trials = 0;
  const size = Math.floor(pattern.length / (edits + 1));
  for (let part = 0; part <= edits; part += 1) {
    const offset = part * size;
    const piece = pattern.slice(offset, offset + size);
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
      trials += 1;
      if (trials > MOST_TRIALS) return;
      const from = Math.max(0, at - offset - edits);
      const hit = compareWithin(text.slice(from, at - offset + pattern.length + edits), pattern);
      if (hit.edits <= edits) yield { start: from + hit.start, end: from + hit.end, edits: hit.edits };
    }
  }
}

/** The best place of the pattern within a short text (Sellers): free to begin and to end anywhere. */
function compareWithin(text: string, pattern: string): Hit {
  let costs = Array.from({ length: text.length + 1 }, () => 0);
  let starts = costs.map((_, at) => at);
  for (let row = 1; row <= pattern.length; row += 1) {
    const nextCosts = [row];
    const nextStarts = [0];
    for (let at = 1; at <= text.length; at += 1) {
      const changed = (costs[at - 1] ?? 0) + (text.charAt(at - 1) === pattern.charAt(row - 1) ? 0 : 1);
      const left = (nextCosts[at - 1] ?? 0) + 1;
      const up = (costs[at] ?? 0) + 1;
      const best = Math.min(changed, left, up);
      nextCosts.push(best);
      const from = best === changed ? starts[at - 1] : best === up ? starts[at] : nextStarts[at - 1];
      nextStarts.push(from ?? 0);
    }
    costs = nextCosts;
    starts = nextStarts;
  }
  const edits = Math.min(...costs);
  const end = costs.indexOf(edits);
  return { start: starts[end] ?? 0, end, edits };
}
