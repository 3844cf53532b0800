import type { ContentSource } from '../content-source.js';

/** One element of a Matroska or WebM file. */
export interface Element {
  readonly id: number;
  readonly start: number;
  /** First byte behind it; undefined when the recorder did not know, as in a live recording. */
  readonly end: number | undefined;
}

const LONGEST_HEAD = 12;
const WINDOW = 64 * 1024;

/** Reads small pieces that lie close together from one larger piece. */
export function readAhead(source: ContentSource): ContentSource {
  let from = 0;
  let held: Uint8Array = new Uint8Array(0);
  return {
    size: source.size,
    read: async (offset, length) => {
      if (offset < from || offset + length > from + held.length) {
        held = await source.read(offset, Math.max(length, WINDOW));
        from = offset;
      }
      return held.subarray(offset - from, offset - from + length);
    },
  };
}

/** The element that begins at `at`; undefined where none can begin. */
export async function readElement(source: ContentSource, at: number): Promise<Element | undefined> {
  const head = await source.read(at, LONGEST_HEAD);
  const idLength = lengthOf(head[0]);
  if (idLength === undefined || idLength > 4) return undefined;
  const sizeLength = lengthOf(head[idLength]);
  if (sizeLength === undefined || idLength + sizeLength > head.length) return undefined;
  const id = readNumber(head.subarray(0, idLength));
  const sizeBytes = Uint8Array.from(head.subarray(idLength, idLength + sizeLength));
  sizeBytes[0] = (sizeBytes[0] ?? 0) & (0xff >> sizeLength);
  const size = readNumber(sizeBytes);
  const start = at + idLength + sizeLength;
  // All bits set: not known.
  return { id, start, end: size === 2 ** (7 * sizeLength) - 1 ? undefined : start + size };
}

/** A number of any width. */
export function readNumber(bytes: Uint8Array): number {
  return bytes.reduce((number, byte) => number * 256 + byte, 0);
}

/** How many bytes a number of changing width has, by the zero bits it begins with. */
function lengthOf(first: number | undefined): number | undefined {
  return first === undefined || first === 0 ? undefined : Math.clz32(first) - 23;
}
