import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { foldName } from './near-names.js';
import { ignoredByName } from './scan/ignored-names.js';

/** What one folder holds but lock files: its real path, and its entries by name as a file system sees them that ignores case. */
export interface Folder {
  readonly real: string;
  readonly names: readonly string[];
  readonly entries: ReadonlyMap<string, Dirent>;
  /** By the name as it stands on disk: where case counts, two names may differ in nothing else. */
  readonly exact: ReadonlyMap<string, Dirent>;
}

/** Lists a folder, or remembers what it listed; undefined for none that can be read. */
export async function listFolder(
  path: string,
  folders: Map<string, Folder | undefined>,
): Promise<Folder | undefined> {
  if (folders.has(path)) return folders.get(path);
  const folder = await readFolder(path);
  folders.set(path, folder);
  return folder;
}

async function readFolder(path: string): Promise<Folder | undefined> {
  const real = await realPathOf(path);
  if (real === undefined) return undefined;
  try {
    const list = await readdir(real, { withFileTypes: true });
    // A lock file that an office program left behind is never what somebody meant, even where its name is written.
    const meant = list.filter(({ name }) => ignoredByName(name) !== 'berkas_kunci');
    return {
      real,
      names: meant.map(({ name }) => name),
      exact: new Map(meant.map((entry) => [entry.name, entry])),
      entries: new Map(meant.map((entry) => [foldName(entry.name), entry])),
    };
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

/** Where a path leads in the end; undefined where it leads nowhere. */
export async function realPathOf(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

/** What the file system refuses counts as not there; the finding names the path. */
export function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
}
