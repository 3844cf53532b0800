import type { ContentSource } from '../content-source.js';
import type { Seen } from '../seen.js';
import { type Box, findBox, findBoxes, listFileBoxes } from './boxes.js';
import { fragmentLength } from './mp4-fragments.js';
import { readTime } from './mp4-time.js';
import { type Picture, videoFacts } from './video-facts.js';

/** The index of ten hours of film is below; more is a trap. */
const LARGEST_INDEX = 32 * 1024 * 1024;

/**
 * Reads an MP4 or MOV file. Its index (`moov`) stands before or behind the film: a phone writes it last, so a recording
 * or a copy that was broken off has none and cannot be played.
 */
export async function readMp4(source: ContentSource): Promise<Seen> {
  const boxes = await listFileBoxes(source);
  const index = boxes.find((box) => box.type === 'moov');
  const isCut = boxes.some((box) => box.end > source.size);
  if (index === undefined) {
    return { keadaan: isCut || boxes.some((box) => box.type === 'mdat') ? 'terpotong' : 'rusak' };
  }
  if (index.end - index.start > LARGEST_INDEX) return { keadaan: 'terlalu_besar' };
  const moov = await readContent(source, index);
  const header = findBox(moov, 'mvhd');
  if (header === undefined) return { keadaan: isCut ? 'terpotong' : 'rusak' };
  const length = Math.max(readTime(header) ?? longestTrack(moov), await fragmentLength(source, boxes, moov));
  return { keadaan: isCut ? 'terpotong' : 'terbaca', video: videoFacts(length, findPicture(moov)) };
}

async function readContent(source: ContentSource, box: Box): Promise<Buffer> {
  return Buffer.from(await source.read(box.start, box.end - box.start));
}

/** Some cameras leave the length of the whole blank and state it per track. */
function longestTrack(moov: Buffer): number {
  const tracks = findBoxes(moov, 'trak').map((track) => findBox(track, 'mdia', 'mdhd'));
  return Math.max(0, ...tracks.map((header) => (header === undefined ? 0 : (readTime(header) ?? 0))));
}

/** The first track with a picture; a recording of sound alone has none. */
function findPicture(moov: Buffer): Picture | undefined {
  for (const track of findBoxes(moov, 'trak')) {
    const handler = findBox(track, 'mdia', 'hdlr');
    if (handler === undefined || handler.toString('latin1', 8, 12) !== 'vide') continue;
    const described = findBox(track, 'mdia', 'minf', 'stbl', 'stsd');
    const codec = described?.toString('latin1', 12, 16) ?? '';
    return { ...readSize(findBox(track, 'tkhd')), codec };
  }
  return undefined;
}

/** Size as shown: a phone held upright films lying down and notes a quarter turn in the matrix. */
function readSize(header: Buffer | undefined): { readonly width: number; readonly height: number } {
  const matrix = header?.[0] === 1 ? 52 : 40;
  if (header === undefined || header.length < matrix + 44) return { width: 0, height: 0 };
  const width = header.readUInt16BE(matrix + 36);
  const height = header.readUInt16BE(matrix + 40);
  const isTurned = header.readInt32BE(matrix) === 0 && header.readInt32BE(matrix + 4) !== 0;
  return isTurned ? { width: height, height: width } : { width, height };
}
