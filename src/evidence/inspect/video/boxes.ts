import type { ContentSource } from '../content-source.js';

/** One box of an MP4 or MOV file: its four letters and where its content lies. */
export interface Box {
  readonly type: string;
  /** First byte of the content. */
  readonly start: number;
  /** First byte behind the box, as it says itself: it may lie behind the end of the file. */
  readonly end: number;
}

/** A film in pieces of a second has two boxes a second: enough for several hours, and an end for a trap. */
const MOST_BOXES = 50_000;

/** The boxes of a file, one behind the other; only their heads are read. Ends at the first that makes no sense. */
export async function listFileBoxes(source: ContentSource): Promise<Box[]> {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= source.size && boxes.length < MOST_BOXES; ) {
    const box = readBox(Buffer.from(await source.read(at, 16)), at, source.size);
    if (box === undefined) break;
    boxes.push(box);
    at = box.end;
  }
  return boxes;
}

/** The boxes inside a piece of content; those that lead out of it are left out. */
export function listBoxes(content: Buffer, from = 0): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= content.length && boxes.length < MOST_BOXES; ) {
    const box = readBox(content.subarray(at, at + 16), at, content.length);
    if (box === undefined || box.end > content.length) break;
    boxes.push(box);
    at = box.end;
  }
  return boxes;
}

/** The content of the first box along a way of types; undefined where the way ends. */
export function findBox(content: Buffer, ...way: readonly string[]): Buffer | undefined {
  let current: Buffer | undefined = content;
  for (const type of way) {
    if (current === undefined) return undefined;
    current = findBoxes(current, type)[0];
  }
  return current;
}

/** The contents of all boxes of a type, without those in boxes below. */
export function findBoxes(content: Buffer, type: string): Buffer[] {
  return listBoxes(content)
    .filter((box) => box.type === type)
    .map((box) => content.subarray(box.start, box.end));
}

/** @param size of what surrounds the box: a box of length 0 reaches to its end */
function readBox(head: Buffer, at: number, size: number): Box | undefined {
  if (head.length < 8) return undefined;
  const type = head.toString('latin1', 4, 8);
  // Remains of something else behind the last box are no box.
  if (!/^[\x20-\x7e\xa9]{4}$/.test(type)) return undefined;
  const short = head.readUInt32BE(0);
  if (short === 0) return { type, start: at + 8, end: size };
  if (short === 1) {
    if (head.length < 16) return undefined;
    const long = Number(head.readBigUInt64BE(8));
    return long < 16 ? undefined : { type, start: at + 16, end: at + long };
  }
  return short < 8 ? undefined : { type, start: at + 8, end: at + short };
}
