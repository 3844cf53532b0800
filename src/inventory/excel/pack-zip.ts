import * as zlib from 'node:zlib';
import {
  CENTRAL_HEADER,
  CENTRAL_SIZE,
  DEFLATED,
  END_OF_DIRECTORY,
  END_SIZE,
  LOCAL_HEADER,
  LOCAL_SIZE,
  STORED,
  UTF8_NAME,
  type ZipEntry,
} from './zip.js';

/** Version 2.0 of the format: what every reader understands. */
const VERSION = 20;
/** 1 January 1980: every entry carries the same day, so that the same content has the same bytes. */
const FIRST_DAY = 0x21;
const POLYNOMIAL = 0xedb88320;

interface Packed {
  readonly name: Buffer;
  readonly content: Buffer;
  readonly size: number;
  readonly checkSum: number;
  readonly method: number;
  readonly isUtf8: boolean;
}

/** A zip file of texts, compressed, for others to open. Entries of another zip file are copied as they are. */
export function packDeflated(files: ReadonlyMap<string, string | ZipEntry>): Buffer {
  return pack([...files].map(([name, file]) => packOne(name, file)));
}

function packOne(name: string, file: string | ZipEntry): Packed {
  if (typeof file !== 'string')
    return { ...file, name: Buffer.from(file.name, 'latin1'), content: file.packed };
  const plain = Buffer.from(file, 'utf8');
  const checkSum = checkSumOf(plain);
  const content = zlib.deflateRawSync(plain);
  return { ...nameOf(name), content, size: plain.length, checkSum, method: DEFLATED };
}

/** A zip file that only our own reader opens, in memory: neither compressed nor with check sums. */
export function packStored(files: ReadonlyMap<string, string>): Buffer {
  return pack(
    [...files].map(([name, text]) => {
      const content = Buffer.from(text, 'utf8');
      return { ...nameOf(name), content, size: content.length, checkSum: 0, method: STORED };
    }),
  );
}

/** Names are read byte by byte, so they are written that way too. */
function nameOf(name: string): Pick<Packed, 'name' | 'isUtf8'> {
  return { name: Buffer.from(name, 'latin1'), isUtf8: false };
}

function pack(files: readonly Packed[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const packed of files) {
    const local = Buffer.alloc(LOCAL_SIZE);
    local.writeUInt32LE(LOCAL_HEADER, 0);
    writeDescription(local, 4, packed);
    const central = Buffer.alloc(CENTRAL_SIZE);
    central.writeUInt32LE(CENTRAL_HEADER, 0);
    central.writeUInt16LE(VERSION, 4);
    writeDescription(central, 6, packed);
    central.writeUInt32LE(offset, 42);
    locals.push(local, packed.name, packed.content);
    centrals.push(central, packed.name);
    offset += LOCAL_SIZE + packed.name.length + packed.content.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(END_OF_DIRECTORY, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** The fields that both headers share, in the same order. */
function writeDescription(
  header: Buffer,
  at: number,
  { name, content, size, checkSum, method, isUtf8 }: Packed,
): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(isUtf8 ? UTF8_NAME : 0, at + 2);
  header.writeUInt16LE(method, at + 4);
  header.writeUInt16LE(FIRST_DAY, at + 8);
  header.writeUInt32LE(checkSum, at + 10);
  header.writeUInt32LE(content.length, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}

/** CRC-32, which the oldest Node we run on does not offer itself. */
function checkSumOf(bytes: Buffer): number {
  return 'crc32' in zlib ? zlib.crc32(bytes) : reckonCheckSum(bytes);
}

export function reckonCheckSum(bytes: Uint8Array): number {
  const table = makeTable();
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

function makeTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? POLYNOMIAL ^ (value >>> 1) : value >>> 1;
    return value >>> 0;
  });
}
