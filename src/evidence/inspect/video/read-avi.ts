import type { ContentSource } from '../content-source.js';
import type { Seen } from '../seen.js';
import { videoFacts } from './video-facts.js';

/** The header lists stand at the very beginning. */
const HEAD_LENGTH = 64 * 1024;

/** Reads the header of an AVI file: `avih` counts the pictures and says how long one is shown. */
export async function readAvi(source: ContentSource): Promise<Seen> {
  const head = Buffer.from(await source.read(0, HEAD_LENGTH));
  const at = head.indexOf('avih', 0, 'latin1');
  if (at < 0 || at + 48 > head.length) return { keadaan: source.size < HEAD_LENGTH ? 'terpotong' : 'rusak' };
  const values = head.subarray(at + 8);
  const microseconds = values.readUInt32LE(0) * values.readUInt32LE(16);
  const stream = head.indexOf('vids', at, 'latin1');
  const codec = stream < 0 ? '' : head.toString('latin1', stream + 4, stream + 8);
  // The first part states its length without the eight bytes before it; later parts of a large file follow it.
  const isCut = head.readUInt32LE(4) + 8 > source.size;
  return {
    keadaan: isCut ? 'terpotong' : 'terbaca',
    video: videoFacts(microseconds / 1000, {
      width: values.readUInt32LE(32),
      height: values.readUInt32LE(36),
      codec,
    }),
  };
}
