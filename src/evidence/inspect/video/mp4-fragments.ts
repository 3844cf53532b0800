import type { ContentSource } from '../content-source.js';
import { type Box, findBox, findBoxes } from './boxes.js';
import { readScale } from './mp4-time.js';

/** A list of samples for one piece of film has some kilobytes. */
const LARGEST_FRAGMENT = 4 * 1024 * 1024;

/** What a track says of its samples: units per second, and the length of a sample that states none. */
interface Track {
  readonly scale: number;
  readonly sample: number;
}

/**
 * Length in milliseconds of a film stored in pieces (`moof`), as browsers and conference programs record it: its header
 * knows only what stood there when recording began, usually nothing. 0 for a film in one piece.
 */
export async function fragmentLength(
  source: ContentSource,
  boxes: readonly Box[],
  moov: Buffer,
): Promise<number> {
  const extension = findBox(moov, 'mvex');
  if (extension === undefined) return 0;
  const tracks = readTracks(moov, extension);
  const units = new Map<number, number>();
  for (const box of boxes) {
    if (box.type !== 'moof' || box.end - box.start > LARGEST_FRAGMENT) continue;
    const fragment = Buffer.from(await source.read(box.start, box.end - box.start));
    for (const part of findBoxes(fragment, 'traf')) addPart(part, tracks, units);
  }
  const lengths = [...units].map(([id, sum]) => {
    const scale = tracks.get(id)?.scale ?? 0;
    return scale === 0 ? 0 : (sum * 1000) / scale;
  });
  return Math.max(0, ...lengths);
}

function readTracks(moov: Buffer, extension: Buffer): ReadonlyMap<number, Track> {
  const samples = new Map(
    findBoxes(extension, 'trex')
      .filter((box) => box.length >= 16)
      .map((box) => [box.readUInt32BE(4), box.readUInt32BE(12)]),
  );
  const tracks = new Map<number, Track>();
  for (const track of findBoxes(moov, 'trak')) {
    const header = findBox(track, 'tkhd');
    const media = findBox(track, 'mdia', 'mdhd');
    const idAt = header?.[0] === 1 ? 20 : 12;
    if (header === undefined || media === undefined || header.length < idAt + 4) continue;
    const id = header.readUInt32BE(idAt);
    tracks.set(id, { scale: readScale(media), sample: samples.get(id) ?? 0 });
  }
  return tracks;
}

function addPart(part: Buffer, tracks: ReadonlyMap<number, Track>, units: Map<number, number>): void {
  const header = findBox(part, 'tfhd');
  if (header === undefined || header.length < 8) return;
  const id = header.readUInt32BE(4);
  const sample = ownSampleLength(header) ?? tracks.get(id)?.sample ?? 0;
  for (const run of findBoxes(part, 'trun')) units.set(id, (units.get(id) ?? 0) + runLength(run, sample));
}

/** The fields of `tfhd` stand there or not, by its flags. */
function ownSampleLength(header: Buffer): number | undefined {
  const flags = header.readUInt32BE(0) & 0xffffff;
  if ((flags & 0x8) === 0) return undefined;
  const at = 8 + ((flags & 0x1) === 0 ? 0 : 8) + ((flags & 0x2) === 0 ? 0 : 4);
  return at + 4 <= header.length ? header.readUInt32BE(at) : undefined;
}

function runLength(run: Buffer, sample: number): number {
  if (run.length < 8) return 0;
  const flags = run.readUInt32BE(0) & 0xffffff;
  const count = run.readUInt32BE(4);
  if ((flags & 0x100) === 0) return count * sample;
  const width = 4 * [0x100, 0x200, 0x400, 0x800].filter((flag) => (flags & flag) !== 0).length;
  let at = 8 + ((flags & 0x1) === 0 ? 0 : 4) + ((flags & 0x4) === 0 ? 0 : 4);
  let sum = 0;
  for (let index = 0; index < count && at + 4 <= run.length; index += 1, at += width) {
    sum += run.readUInt32BE(at);
  }
  return sum;
}
