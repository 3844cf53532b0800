import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../../base/compare-text.js';
import { folderFailure } from '../../input/file-failure.js';
import { findEmptyFolders } from './empty-folders.js';
import { ignoredByName, isSystemFolder, isUnwritable } from './ignored-names.js';
import type { IgnoredFile, IgnoredReason } from './scan-result.js';

/** What a folder and all below it hold. Paths count from that folder and have `/`. */
export interface WalkedFolder {
  /** Files that may be evidence, in the order of their paths. */
  readonly files: readonly string[];
  readonly ignored: readonly IgnoredFile[];
  /** Folders without any file or folder of interest at or below them, the outermost of each, in the order of their paths. */
  readonly empty: readonly string[];
  /** All files seen, also those passed over; folders that could not be read count as one each. */
  readonly seen: number;
}

/** What the walk asks of a disk. */
export interface FolderReader {
  /** @throws an error of the system when the folder cannot be listed */
  list(folder: string): Promise<readonly FolderEntry[]>;
  /** In bytes; of the link itself where the path is one. @throws an error of the system */
  sizeOf(path: string): Promise<number>;
}

type FolderEntry = Pick<Dirent, 'name' | 'isDirectory' | 'isFile' | 'isSymbolicLink'>;

export const DISK: FolderReader = {
  list: async (folder) => await readdir(folder, { withFileTypes: true }),
  sizeOf: async (path) => (await lstat(path)).size,
};

/** Deeper than any office sorts its files. */
const DEEPEST = 24;

interface Walk {
  readonly root: string;
  readonly reader: FolderReader;
  readonly files: string[];
  readonly ignored: IgnoredFile[];
  /** Folders that were listed, from the root. */
  readonly listed: string[];
  /** Folders that are still to be listed, from the root. */
  readonly waiting: { readonly path: string; readonly depth: number }[];
  readonly onFound: (files: number) => void;
}

/**
 * Lists all files below a folder. Links are not followed: what they lead to is outside, or seen in its own place anyway,
 * so the walk ends also where links go in circles. Nothing is opened and nothing is changed.
 *
 * @param onFound called with the number of files so far
 * @throws KnownFailure when the folder itself cannot be listed
 */
export async function walkFolder(
  root: string,
  onFound: (files: number) => void,
  reader: FolderReader = DISK,
): Promise<WalkedFolder> {
  const walk: Walk = { root, reader, files: [], ignored: [], listed: [], waiting: [], onFound };
  await list('', 0, walk).catch(async (error: unknown) => {
    throw await folderFailure(root, error);
  });
  for (let folder = walk.waiting.pop(); folder !== undefined; folder = walk.waiting.pop()) {
    const { path, depth } = folder;
    await list(path, depth, walk).catch((error: unknown) => {
      if (!isSystemError(error)) throw error;
      walk.ignored.push({ path: `${path}/`, reason: 'folder_tak_terbaca' });
    });
  }
  walk.files.sort(compareText);
  walk.ignored.sort((left, right) => compareText(left.path, right.path));
  const { files, ignored } = walk;
  return {
    files,
    ignored,
    empty: findEmptyFolders(walk.listed, [...files, ...ignored.map(({ path }) => path)]),
    seen: files.length + ignored.length,
  };
}

async function list(folder: string, depth: number, walk: Walk): Promise<void> {
  const entries = await walk.reader.list(join(walk.root, folder));
  walk.listed.push(folder);
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) enterFolder(entry.name, path, depth + 1, walk);
    else {
      const reason = await judge(entry, path, walk);
      if (reason === undefined) walk.files.push(path);
      else walk.ignored.push({ path, reason });
    }
  }
  walk.onFound(walk.files.length);
}

function enterFolder(name: string, path: string, depth: number, walk: Walk): void {
  const reason = folderReason(name, path, depth);
  if (reason === undefined) walk.waiting.push({ path, depth });
  else walk.ignored.push({ path: `${path}/`, reason });
}

function folderReason(name: string, path: string, depth: number): IgnoredReason | undefined {
  if (isSystemFolder(name)) return 'berkas_sistem';
  if (isUnwritable(path)) return 'nama_bermasalah';
  return depth > DEEPEST ? 'folder_terlalu_dalam' : undefined;
}

async function judge(
  entry: FolderEntry,
  path: string,
  { root, reader }: Walk,
): Promise<IgnoredReason | undefined> {
  const byName = ignoredByName(entry.name);
  if (byName !== undefined) return byName;
  if (entry.isSymbolicLink()) return 'tautan_simbolik';
  // A pipe or a device would be waited for without end.
  if (!entry.isFile()) return 'bukan_berkas';
  if (isUnwritable(path)) return 'nama_bermasalah';
  try {
    return (await reader.sizeOf(join(root, path))) === 0 ? 'kosong' : undefined;
  } catch (error) {
    if (isSystemError(error)) return 'tak_terbaca';
    throw error;
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
}
