import { isUtf8 } from 'node:buffer';
import { KnownFailure } from '../base/known-failure.js';
import type { Place } from '../base/place.js';

const LINE_FEED = 10;

/** Enough of a file to tell how its letters are stored. */
const SAMPLE_BYTES = 4096;

/** Refuses bytes that are not UTF-8 text, with a guess at what they are. @throws KnownFailure */
export function refuseOtherEncoding(content: Buffer, file: string): void {
  if (looksLikeUtf16(content)) refuse('utf-16', { berkas: file, baris: 1, kolom: 1 });
  const nul = content.indexOf(0);
  if (nul >= 0) refuse('biner', placeOfByte(content, nul, file));
  if (!isUtf8(content)) refuse('lain', placeOfByte(content, firstWrongByte(content), file));
}

function refuse(dugaan: 'utf-16' | 'biner' | 'lain', place: Place): never {
  throw new KnownFailure({ code: 'berkas-bukan-utf8', args: { berkas: place.berkas, dugaan, place } });
}

/** By its mark, or by zeros in every second byte: that is how Latin letters look in UTF-16. */
function looksLikeUtf16(content: Buffer): boolean {
  const [first, second] = content;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = content.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = Math.max(even, odd);
  return most > 0 && most * 4 >= sample.length && Math.min(even, odd) * 10 < most;
}

/** Only called when there is one. A line break is never part of a longer character, so lines stand alone. */
function firstWrongByte(content: Buffer): number {
  let start = 0;
  while (start < content.length) {
    const end = endOfLine(content, start);
    const line = content.subarray(start, end);
    if (!isUtf8(line)) return start + firstDifference(line, Buffer.from(line.toString('utf8')));
    start = end + 1;
  }
  return content.length;
}

/** Decoding puts a replacement character for what is wrong, so there the bytes begin to differ. */
function firstDifference(left: Buffer, right: Buffer): number {
  let index = 0;
  while (index < left.length && left[index] === right[index]) index += 1;
  return index;
}

function placeOfByte(content: Buffer, offset: number, file: string): Place {
  let line = 1;
  let start = 0;
  for (let end = endOfLine(content, start); end < offset; end = endOfLine(content, start)) {
    line += 1;
    start = end + 1;
  }
  // The decoder drops a byte order mark, as everything that later points into the text does.
  const before = new TextDecoder('utf-8').decode(content.subarray(start, offset));
  return { berkas: file, baris: line, kolom: before.length + 1 };
}

function endOfLine(content: Buffer, start: number): number {
  const end = content.indexOf(LINE_FEED, start);
  return end < 0 ? content.length : end;
}
