/** A number from 0 up to but not including a limit. */
export type Draw = (limit: number) => number;

/** Draws that follow from a seed alone (a linear congruential generator), so that a failing case can be run again. */
export function drawsOf(seed: number): Draw {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

export function shuffle<Item>(items: readonly Item[], draw: Draw): Item[] {
  const rest = [...items];
  const shuffled: Item[] = [];
  while (rest.length > 0) shuffled.push(...rest.splice(draw(rest.length), 1));
  return shuffled;
}

/** The same data with the keys of every record, and the items of every list, in another order. */
export function shuffleDeep(value: unknown, draw: Draw): unknown {
  if (Array.isArray(value)) {
    return shuffle(
      value.map((item: unknown) => shuffleDeep(item, draw)),
      draw,
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, shuffleDeep(item, draw)] as const);
  return Object.fromEntries(shuffle(entries, draw));
}
