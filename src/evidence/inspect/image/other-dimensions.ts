import type { ImageFacts } from '../../schema/inspection.js';
import type { ContentSource } from '../content-source.js';

type Size = Pick<ImageFacts, 'lebar' | 'tinggi'>;
type OtherKind = 'webp' | 'gif' | 'heic' | 'bmp' | 'tiff';

/** Headers stand at the beginning; that of a HEIC lists some hundred tiles before. */
const HEAD_LENGTH = 256 * 1024;

/** Size of a picture this program does not decode, from its header; undefined when the header is damaged. */
export async function readOtherDimensions(source: ContentSource, kind: OtherKind): Promise<Size | undefined> {
  const head = Buffer.from(await source.read(0, HEAD_LENGTH));
  const size = await READERS[kind](head, source);
  return size !== undefined && isSensible(size.lebar) && isSensible(size.tinggi) ? size : undefined;
}

type Reader = (head: Buffer, source: ContentSource) => Size | undefined | Promise<Size | undefined>;

const READERS: Readonly<Record<OtherKind, Reader>> = {
  webp: readWebp,
  gif: (head) =>
    head.length < 10 ? undefined : { lebar: head.readUInt16LE(6), tinggi: head.readUInt16LE(8) },
  heic: readHeic,
  bmp: readBmp,
  tiff: readTiff,
};

function isSensible(edge: number): boolean {
  return edge > 0 && edge < 1e6;
}

function readWebp(head: Buffer): Size | undefined {
  if (head.length < 30) return undefined;
  switch (head.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { lebar: head.readUInt16LE(26) & 0x3fff, tinggi: head.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = head.readUInt32LE(21);
      return { lebar: (bits & 0x3fff) + 1, tinggi: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { lebar: head.readUIntLE(24, 3) + 1, tinggi: head.readUIntLE(27, 3) + 1 };
    default:
      return undefined;
  }
}

/** The whole picture and each of its tiles have a size: the largest is meant. */
function readHeic(head: Buffer): Size | undefined {
  let largest: Size | undefined;
  for (let at = head.indexOf('ispe', 0, 'latin1'); at >= 0; at = head.indexOf('ispe', at + 4, 'latin1')) {
    if (at + 16 > head.length) break;
    const size = { lebar: head.readUInt32BE(at + 8), tinggi: head.readUInt32BE(at + 12) };
    if (largest === undefined || size.lebar * size.tinggi > largest.lebar * largest.tinggi) largest = size;
  }
  return largest;
}

/** The height is negative for pictures stored from the top. The oldest header, of 12 bytes, has short numbers. */
function readBmp(head: Buffer): Size | undefined {
  if (head.length < 26) return undefined;
  return head.readUInt32LE(14) === 12
    ? { lebar: head.readUInt16LE(18), tinggi: head.readUInt16LE(20) }
    : { lebar: head.readInt32LE(18), tinggi: Math.abs(head.readInt32LE(22)) };
}

/** The list of a TIFF's facts may stand anywhere, often behind the pixels. */
async function readTiff(head: Buffer, source: ContentSource): Promise<Size | undefined> {
  if (head.length < 8) return undefined;
  const isLittle = head.toString('latin1', 0, 2) === 'II';
  const from = isLittle ? head.readUInt32LE(4) : head.readUInt32BE(4);
  const list = Buffer.from(await source.read(from, 2 + 12 * 200));
  const short = (at: number) => (isLittle ? list.readUInt16LE(at) : list.readUInt16BE(at));
  const long = (at: number) => (isLittle ? list.readUInt32LE(at) : list.readUInt32BE(at));
  const facts = new Map<number, number>();
  for (let at = 2; at + 12 <= list.length && facts.size < short(0); at += 12) {
    facts.set(short(at), short(at + 2) === 3 ? short(at + 8) : long(at + 8));
  }
  const lebar = facts.get(256);
  const tinggi = facts.get(257);
  return lebar === undefined || tinggi === undefined ? undefined : { lebar, tinggi };
}
