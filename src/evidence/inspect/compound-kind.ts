import type { FileKind } from '../schema/inspection.js';
import type { ContentSource } from './content-source.js';

/** First bytes of the container that Office used until 2003, and still uses around a locked document. */
const MARK = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Beyond it a chain of sectors is a ring or a trap; 512 sectors list at least 2 048 names. */
const MOST_SECTORS = 512;

const ENTRY_LENGTH = 128;

/** True for the container of Office until 2003. */
export function isCompound(head: Uint8Array): boolean {
  return head.length >= MARK.length && MARK.equals(head.subarray(0, MARK.length));
}

/**
 * Which program made a container of Office until 2003: by the names of its streams. A locked .docx or .xlsx sits in such
 * a container too and says nothing of its kind, and installers (.msi) and mails (.msg) use it: all these are `lainnya`.
 */
export async function readCompoundKind(source: ContentSource): Promise<FileKind> {
  const names = await readStreamNames(source);
  if (names.includes('WordDocument')) return 'doc';
  return names.includes('Workbook') || names.includes('Book') ? 'xls' : 'lainnya';
}

async function readStreamNames(source: ContentSource): Promise<string[]> {
  const header = Buffer.from(await source.read(0, 512));
  if (header.length < 512) return [];
  const sectorSize = header.readUInt16LE(30) === 12 ? 4096 : 512;
  const sectorAt = async (index: number) =>
    Buffer.from(await source.read((index + 1) * sectorSize, sectorSize));
  const names: string[] = [];
  let sector = header.readUInt32LE(48);
  for (let count = 0; count < MOST_SECTORS && sector < 0xfffffffa; count += 1) {
    const entries = await sectorAt(sector);
    if (entries.length < sectorSize) break;
    for (let at = 0; at < sectorSize; at += ENTRY_LENGTH) names.push(nameOf(entries, at));
    sector = await followChain(header, sector, sectorSize, sectorAt);
  }
  return names;
}

/** UTF-16 with its closing zero counted in the length. */
function nameOf(entries: Buffer, at: number): string {
  const length = Math.min(Math.max(0, entries.readUInt16LE(at + 64) - 2), 62);
  return entries.toString('utf16le', at, at + length);
}

/** The sector behind one, from the table whose first 109 parts the header names. Larger tables are not followed. */
async function followChain(
  header: Buffer,
  sector: number,
  sectorSize: number,
  sectorAt: (index: number) => Promise<Buffer>,
): Promise<number> {
  const perTable = sectorSize / 4;
  const part = Math.floor(sector / perTable);
  if (part >= 109) return 0xffffffff;
  const table = await sectorAt(header.readUInt32LE(76 + part * 4));
  return table.length < sectorSize ? 0xffffffff : table.readUInt32LE((sector % perTable) * 4);
}
