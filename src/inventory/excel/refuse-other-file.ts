import { KnownFailure } from '../../base/known-failure.js';
import { readZipDirectory, type ZipEntry } from './zip.js';

/** First bytes of the container of .xls files and of workbooks locked with a password. */
const OLD_CONTAINER = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const ZIP_START = Buffer.from('PK');
const LOCKED_PART = Buffer.from('EncryptedPackage', 'utf16le');

const BYTES_PER_MEGABYTE = 1024 * 1024;

/**
 * Unpacked, 60 000 painted rows of 50 columns come to about 100 MB; beyond this a file was made to fill the memory,
 * or is no inventory.
 */
const MAXIMUM_MEGABYTES = 256;

/** A part of a workbook must be there under this name, or the package is a document of another kind. */
export const WORKBOOK_PART = 'xl/workbook.xml';

/**
 * Looks at what a file is before anything of it is unpacked.
 *
 * @throws KnownFailure for an .xls file, a locked or a cut file, one that is no workbook, and one that would unpack
 * to more than the limit
 */
export function refuseOtherFile(bytes: Buffer, file: string): ReadonlyMap<string, ZipEntry> {
  if (startsWith(bytes, OLD_CONTAINER)) {
    const code = bytes.includes(LOCKED_PART) ? 'excel-terkunci' : 'excel-lama';
    throw new KnownFailure({ code, args: { berkas: file } });
  }
  if (!startsWith(bytes, ZIP_START)) throw new KnownFailure({ code: 'bukan-excel', args: { berkas: file } });
  const entries = readZipDirectory(bytes);
  if (entries === undefined) throw new KnownFailure({ code: 'excel-terpotong', args: { berkas: file } });
  if (!entries.has(WORKBOOK_PART)) throw new KnownFailure({ code: 'bukan-excel', args: { berkas: file } });
  refuseTooLarge(entries, file);
  return entries;
}

/** Whether bytes begin like a workbook or like one of its older or locked kinds, whatever the file is called. */
export function looksLikeWorkbook(bytes: Buffer): boolean {
  return startsWith(bytes, ZIP_START) || startsWith(bytes, OLD_CONTAINER);
}

function refuseTooLarge(entries: ReadonlyMap<string, ZipEntry>, file: string): void {
  let total = 0;
  for (const { name, size } of entries.values()) if (isRead(name)) total += size;
  const megabytes = total / BYTES_PER_MEGABYTE;
  if (megabytes <= MAXIMUM_MEGABYTES) return;
  const args = { berkas: file, megabita: Math.ceil(megabytes), batas: MAXIMUM_MEGABYTES };
  throw new KnownFailure({ code: 'excel-terlalu-besar', args });
}

/** Pictures and the like are never unpacked, so their size does not matter. */
function isRead(name: string): boolean {
  return name.startsWith('xl/') && /\.(xml|rels)$/i.test(name);
}

function startsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start);
}
