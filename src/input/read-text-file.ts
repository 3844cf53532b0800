import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { KnownFailure } from '../base/known-failure.js';
import { fileFailure } from './file-failure.js';
import { refuseOtherEncoding } from './refuse-other-encoding.js';

const BYTES_PER_MEGABYTE = 1024 * 1024;

/** No inventory comes near it; what is larger is a scan or a backup picked by mistake. */
const DEFAULT_LIMIT_MEGABYTES = 64;

/** A text file as it was found. */
export interface TextFile {
  /** Without the byte order mark that Windows programs put first. */
  readonly text: string;
  /** Of the bytes on disk, in hexadecimal. */
  readonly sha256: string;
  /** Size on disk. */
  readonly bytes: number;
}

/** A file of any kind as it was found. */
export interface BinaryFile {
  readonly content: Buffer;
  /** Of the bytes on disk, in hexadecimal. */
  readonly sha256: string;
}

/**
 * Reads a file of any kind. The size is looked at before anything is read.
 *
 * @param path as the user named it; messages repeat it.
 * @throws KnownFailure when the file is missing, a folder, not readable, or too large.
 */
export async function readBinaryFile(
  path: string,
  limitMegabytes: number = DEFAULT_LIMIT_MEGABYTES,
): Promise<BinaryFile> {
  await refuseUnreadable(path, limitMegabytes);
  const content = await readBytes(path);
  return { content, sha256: createHash('sha256').update(content).digest('hex') };
}

/**
 * Reads a UTF-8 text file. The size is looked at before anything is read.
 *
 * @param path as the user named it; messages repeat it.
 * @throws KnownFailure when the file is missing (with the file of the folder that may be meant), a folder,
 * not readable, too large, without content, or not UTF-8 (with the place of the first wrong byte).
 */
export async function readTextFile(
  path: string,
  limitMegabytes: number = DEFAULT_LIMIT_MEGABYTES,
): Promise<TextFile> {
  return asTextFile(await readBinaryFile(path, limitMegabytes), path);
}

/** The same of a file that has been read already. @throws KnownFailure when it is empty or not UTF-8 */
export function asTextFile({ content, sha256 }: BinaryFile, path: string): TextFile {
  refuseOtherEncoding(content, path);
  const text = new TextDecoder('utf-8').decode(content);
  if (text.trim() === '') throw new KnownFailure({ code: 'berkas-kosong', args: { berkas: path } });
  return { text, sha256, bytes: content.length };
}

/** Refuses what is missing, a folder, not a plain file, or too large. @throws KnownFailure */
export async function refuseUnreadable(path: string, limitMegabytes: number): Promise<void> {
  const found = await lookAt(path);
  if (found.isDirectory()) throw new KnownFailure({ code: 'berkas-adalah-folder', args: { berkas: path } });
  if (!found.isFile()) {
    // A pipe or a device has no size to look at and may never end.
    throw new KnownFailure({
      code: 'berkas-tak-terbaca',
      args: { berkas: path, alasan: 'bukan berkas biasa' },
    });
  }
  const megabytes = found.size / BYTES_PER_MEGABYTE;
  if (megabytes > limitMegabytes) {
    const args = { berkas: path, megabita: Math.ceil(megabytes), batas: limitMegabytes };
    throw new KnownFailure({ code: 'berkas-terlalu-besar', args });
  }
}

async function lookAt(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    throw await fileFailure(path, error);
  }
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw await fileFailure(path, error);
  }
}
