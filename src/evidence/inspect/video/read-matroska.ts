import type { ContentSource } from '../content-source.js';
import type { Seen } from '../seen.js';
import { type Element, readAhead, readElement, readNumber } from './elements.js';
import { type Picture, videoFacts } from './video-facts.js';

const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const TIME_SCALE = 0x2ad7b1;
const DURATION = 0x4489;
const TRACKS = 0x1654ae6b;
const TRACK = 0xae;
const CODEC = 0x86;
const VIDEO = 0xe0;
const WIDTH = 0xb0;
const HEIGHT = 0xba;
const CLUSTER = 0x1f43b675;
const CLUSTER_TIME = 0xe7;
const BLOCK_GROUP = 0xa0;
const BLOCK = 0xa1;
const SIMPLE_BLOCK = 0xa3;

/** What is walked into; everything else is stepped over. */
const CONTAINERS: readonly number[] = [SEGMENT, INFO, TRACKS, TRACK, VIDEO, CLUSTER, BLOCK_GROUP];

/** Blocks of several hours; an end for a trap. */
const MOST_ELEMENTS = 2_000_000;

/** Numbers in a head have up to 8 bytes, names of codecs some more. */
const LONGEST_VALUE = 64;

interface Found {
  /** Nanoseconds per unit of time. */
  scale: number;
  duration: number;
  codec: string;
  width: number;
  height: number;
  picture: Picture | undefined;
  clusterTime: number;
  lastTime: number;
  hasTracks: boolean;
}

/**
 * Reads a Matroska or WebM file. What a browser records states no length: then the time of the last block counts, which
 * is the length less one frame.
 */
export async function readMatroska(source: ContentSource): Promise<Seen> {
  const found = await walk(readAhead(source));
  if (!found.hasTracks) return { keadaan: found.isCut ? 'terpotong' : 'rusak' };
  const units = found.duration > 0 ? found.duration : found.lastTime;
  return {
    keadaan: found.isCut ? 'terpotong' : 'terbaca',
    video: videoFacts((units * found.scale) / 1e6, found.picture),
  };
}

async function walk(source: ContentSource): Promise<Found & { readonly isCut: boolean }> {
  const found: Found = {
    scale: 1_000_000,
    duration: 0,
    codec: '',
    width: 0,
    height: 0,
    picture: undefined,
    clusterTime: 0,
    lastTime: 0,
    hasTracks: false,
  };
  let isCut = false;
  let at = 0;
  for (let count = 0; at < source.size && count < MOST_ELEMENTS; count += 1) {
    const element = await readElement(source, at);
    if (element === undefined) break;
    if (element.end !== undefined && element.end > source.size) isCut = true;
    const isStated = found.duration > 0 && found.hasTracks;
    // The film itself tells nothing more once length and tracks are known.
    if (element.id === CLUSTER && isStated) break;
    if (CONTAINERS.includes(element.id)) {
      if (element.id === TRACK) closeTrack(found);
      if (element.id === TRACKS) found.hasTracks = true;
      at = element.start;
      continue;
    }
    if (element.end === undefined) break;
    await note(source, element, found);
    at = element.end;
  }
  closeTrack(found);
  return { ...found, isCut };
}

/** The first track with a picture is the film; a second one may be its cover. */
function closeTrack(found: Found): void {
  if (found.picture === undefined && found.width > 0) {
    found.picture = { width: found.width, height: found.height, codec: found.codec };
  }
  found.codec = '';
  found.width = 0;
  found.height = 0;
}

async function note(source: ContentSource, element: Element, found: Found): Promise<void> {
  const length = Math.min((element.end ?? element.start) - element.start, LONGEST_VALUE);
  const value = () => source.read(element.start, length);
  switch (element.id) {
    case TIME_SCALE:
      found.scale = readNumber(await value());
      break;
    case DURATION:
      found.duration = readFloat(await value());
      break;
    case CODEC:
      found.codec = Buffer.from(await value())
        .toString('latin1')
        .replaceAll('\0', '');
      break;
    case WIDTH:
      found.width = readNumber(await value());
      break;
    case HEIGHT:
      found.height = readNumber(await value());
      break;
    case CLUSTER_TIME:
      found.clusterTime = readNumber(await value());
      found.lastTime = Math.max(found.lastTime, found.clusterTime);
      break;
    case BLOCK:
    case SIMPLE_BLOCK:
      found.lastTime = Math.max(found.lastTime, found.clusterTime + readBlockTime(await value()));
      break;
  }
}

/** The number of the track stands first: one byte for up to 127 tracks, more never occurs. */
function readBlockTime(block: Uint8Array): number {
  return block.length < 3 ? 0 : Buffer.from(block).readInt16BE(1);
}

function readFloat(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes);
  const number =
    buffer.length === 4 ? buffer.readFloatBE(0) : buffer.length === 8 ? buffer.readDoubleBE(0) : 0;
  return Number.isFinite(number) ? number : 0;
}
