import { inflateRawSync } from 'node:zlib';

/** Signatures and sizes of the records of a zip file (APPNOTE 4.3). */
export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_HEADER = 0x02014b50;
export const END_OF_DIRECTORY = 0x06054b50;
export const LOCAL_SIZE = 30;
export const CENTRAL_SIZE = 46;
export const END_SIZE = 22;
/** The comment behind the end record is at most this long. */
const LONGEST_COMMENT = 0xffff;
export const STORED = 0;
export const DEFLATED = 8;
/** Flag of an entry whose name is UTF-8. */
export const UTF8_NAME = 0x0800;

/** One file of a package as its directory describes it; nothing is unpacked yet. */
export interface ZipEntry {
  readonly name: string;
  /** Unpacked size as declared, in bytes. */
  readonly size: number;
  readonly packed: Buffer;
  readonly method: number;
  /** CRC-32 of the unpacked content, as declared. */
  readonly checkSum: number;
  /** Whether the name is UTF-8; otherwise it is of some old code page. */
  readonly isUtf8: boolean;
}

/** The entries of a zip file by name; undefined when its directory is missing or points outside the file. */
export function readZipDirectory(bytes: Buffer): ReadonlyMap<string, ZipEntry> | undefined {
  const end = findEndRecord(bytes);
  if (end === undefined) return undefined;
  const entries = new Map<string, ZipEntry>();
  let offset = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (offset + CENTRAL_SIZE > bytes.length || bytes.readUInt32LE(offset) !== CENTRAL_HEADER)
      return undefined;
    const entry = readEntry(bytes, offset);
    if (entry === undefined) return undefined;
    entries.set(entry.name.replace(/^\//, ''), entry);
    offset += CENTRAL_SIZE + entry.name.length + extraLength(bytes, offset);
  }
  return entries;
}

function extraLength(bytes: Buffer, central: number): number {
  return bytes.readUInt16LE(central + 30) + bytes.readUInt16LE(central + 32);
}

function findEndRecord(bytes: Buffer): number | undefined {
  const earliest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let offset = bytes.length - END_SIZE; offset >= earliest; offset -= 1) {
    if (bytes.readUInt32LE(offset) === END_OF_DIRECTORY) return offset;
  }
  return undefined;
}

function readEntry(bytes: Buffer, central: number): ZipEntry | undefined {
  // Read byte by byte: the length of the name in the directory counts bytes.
  const nameEnd = central + CENTRAL_SIZE + bytes.readUInt16LE(central + 28);
  const name = bytes.toString('latin1', central + CENTRAL_SIZE, nameEnd);
  const local = bytes.readUInt32LE(central + 42);
  if (local + LOCAL_SIZE > bytes.length || bytes.readUInt32LE(local) !== LOCAL_HEADER) return undefined;
  const start = local + LOCAL_SIZE + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const end = start + bytes.readUInt32LE(central + 20);
  if (end > bytes.length) return undefined;
  return {
    name,
    size: bytes.readUInt32LE(central + 24),
    packed: bytes.subarray(start, end),
    method: bytes.readUInt16LE(central + 10),
    checkSum: bytes.readUInt32LE(central + 16),
    isUtf8: (bytes.readUInt16LE(central + 8) & UTF8_NAME) !== 0,
  };
}

/**
 * The text of one entry (UTF-8, or UTF-16 with its mark); undefined when it is damaged, packed in an unknown way, or
 * larger than its directory says, as only a file made to harm is.
 */
export function unpackText(entry: ZipEntry): string | undefined {
  const content = unpack(entry);
  if (content === undefined) return undefined;
  const [first, second] = content;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(content);
}

function unpack({ method, packed, size }: ZipEntry): Buffer | undefined {
  if (method === STORED) return packed;
  if (method !== DEFLATED) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
