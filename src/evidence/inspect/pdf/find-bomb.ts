import { constants, inflateRawSync } from 'node:zlib';

/** No page of an office needs so many bytes of instructions; the limits of the worker end what slips through. */
const LIMIT = 64 * 1024 * 1024;

/** Deflate packs at most so tightly. */
const MOST_TIGHTLY = 1032;

/** No document of an office has so many large parts beside its pictures. */
const MOST_TRIALS = 2000;

const STREAM = /stream\r?\n/g;
const DICTIONARY_LOOKBACK = 2048;

/**
 * Whether a packed part of the file unpacks into more than any page needs. PDF.js unpacks without a limit, and into
 * memory that the limit of a worker does not count. Pictures are left out: they are never unpacked here. Parts that are
 * packed twice are unpacked twice; other ways of packing, and encrypted files, are left to the limits of the worker.
 */
export function isBomb(content: Uint8Array, text: string): boolean {
  let unpacked = 0;
  let trials = 0;
  let isEndless = false;
  for (const match of text.matchAll(STREAM)) {
    const start = match.index + match[0].length;
    if (text.startsWith('end', match.index - 3)) continue;
    const dictionary = lastDictionary(
      text.slice(Math.max(0, match.index - DICTIONARY_LOOKBACK), match.index),
    );
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    const layers = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 1;
    // Searched once more only while there is one: thousands of beginnings without an end would be searched for hours.
    const end: number = isEndless ? -1 : text.indexOf('endstream', start);
    isEndless = end < 0;
    const packed = content.subarray(start, end < 0 ? content.length : end);
    if (packed.length * MOST_TIGHTLY ** layers <= LIMIT) continue;
    trials += 1;
    if (trials > MOST_TRIALS) return true;
    const size = unpackedSize(packed, layers);
    unpacked += size ?? LIMIT + 1;
    if (size === undefined || unpacked > 4 * LIMIT) return true;
  }
  return false;
}

function lastDictionary(before: string): string {
  const begin = before.lastIndexOf(' obj');
  return begin < 0 ? before : before.slice(begin);
}

/** Bytes after unpacking; undefined above the limit, 0 for what is not packed this way. */
function unpackedSize(packed: Uint8Array, layers: number): number | undefined {
  let bytes = packed;
  for (let layer = 0; layer < layers; layer += 1) {
    if ((bytes[0] ?? 0) % 16 !== 8) return bytes === packed ? 0 : bytes.length;
    try {
      // Without its frame of two bytes, and cut short or not: PDF.js minds neither a wrong sum nor a missing end.
      bytes = inflateRawSync(bytes.subarray(2), {
        maxOutputLength: LIMIT,
        finishFlush: constants.Z_SYNC_FLUSH,
      });
    } catch (error) {
      const isTooLarge = error instanceof RangeError;
      return isTooLarge ? undefined : 0;
    }
  }
  return bytes.length;
}
