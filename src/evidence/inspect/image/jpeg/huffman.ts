/** For every 16 bits that may come: the value they begin with in the low byte, the length of its code above it. */
export type HuffmanTable = Uint16Array;

/**
 * @param counts how many codes have 1, 2 .. 16 bits
 * @param values in the order of their codes
 * @returns undefined for counts no set of codes can have
 */
export function buildTable(counts: Uint8Array, values: Uint8Array): HuffmanTable | undefined {
  const table = new Uint16Array(0x10000);
  let from = 0;
  let next = 0;
  for (let length = 1; length <= 16; length += 1) {
    const width = 1 << (16 - length);
    for (let index = 0; index < (counts[length - 1] ?? 0); index += 1) {
      if (from + width > table.length) return undefined;
      table.fill((length << 8) | (values[next] ?? 0), from, from + width);
      from += width;
      next += 1;
    }
  }
  return table;
}
