/** One segment of a JPEG file. */
export interface Segment {
  /** The byte behind FF. */
  readonly mark: number;
  /** Without the two bytes of its length; empty for marks without content. */
  readonly content: Uint8Array;
  /** First byte behind it. */
  readonly end: number;
}

const START = 0xd8;
export const END = 0xd9;
export const SCAN = 0xda;

/**
 * The segment at or behind `at`; undefined when the file ends first. Bytes that are no mark are stepped over: after a
 * scan that is its compressed data, where restart marks and stuffed zeros do not count.
 */
export function nextSegment(bytes: Uint8Array, at: number): Segment | undefined {
  for (let from = bytes.indexOf(0xff, at); from >= 0; from = bytes.indexOf(0xff, from + 1)) {
    const mark = bytes[from + 1];
    if (mark === undefined) return undefined;
    if (mark === 0 || mark === 0xff || mark === 1 || (mark >= 0xd0 && mark <= START)) continue;
    if (mark === END) return { mark, content: new Uint8Array(0), end: from + 2 };
    const length = ((bytes[from + 2] ?? 0) << 8) | (bytes[from + 3] ?? 0);
    const end = from + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    return { mark, content: bytes.subarray(from + 4, end), end };
  }
  return undefined;
}

/** Sorts of compression: SOF0, SOF1 and SOF2 are what cameras, phones and browsers write. */
export function isFrame(mark: number): boolean {
  return mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;
}
