import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { KnownFailure } from '../base/known-failure.js';
import { findNearest } from '../base/nearest.js';
import { lookAt, systemCode } from './look.js';

/** What the system says when there is nothing under a name; the last one is a name no system allows. */
const NOT_THERE: readonly string[] = ['ENOENT', 'ENOTDIR', 'ERR_INVALID_ARG_VALUE'];

/**
 * Turns an error of the file system into the failure the user is told; anything else comes back as it is.
 * For a file that is not there, the folder is searched for the one that may be meant.
 */
export async function fileFailure(path: string, error: unknown): Promise<unknown> {
  if (!isNotThere(error)) return readingFailure(path, error);
  const saran = await findNeighbour(path, ANY_ENTRY);
  return new KnownFailure({ code: 'berkas-tidak-ada', args: { berkas: path, saran } });
}

/** The same where a folder was asked for: what may be meant is a folder too. */
export async function folderFailure(path: string, error: unknown): Promise<unknown> {
  if (!isNotThere(error)) return readingFailure(path, error);
  const saran = await findNeighbour(path, (entry) => entry.isDirectory());
  return new KnownFailure({ code: 'folder-tidak-ada', args: { folder: path, saran } });
}

function isNotThere(error: unknown): boolean {
  const code = systemCode(error);
  return code !== undefined && NOT_THERE.includes(code);
}

function readingFailure(path: string, error: unknown): unknown {
  const code = systemCode(error);
  return code === undefined
    ? error
    : new KnownFailure({ code: 'berkas-tak-terbaca', args: { berkas: path, alasan: code } });
}

type Fits = (entry: Dirent) => boolean;

const ANY_ENTRY: Fits = () => true;

async function findNeighbour(path: string, fits: Fits): Promise<string | undefined> {
  const folder = dirname(path);
  const name = findNearest(basename(path), await listNames(folder, fits));
  if (name === undefined) return undefined;
  // Joined only where the user named a folder, so that the suggestion can be typed as it is shown.
  return path === basename(path) ? name : join(folder, name);
}

/** Without the folder there is nothing to suggest; that the file is missing is said all the same. */
async function listNames(folder: string, fits: Fits): Promise<readonly string[]> {
  const entries = (await lookAt(() => readdir(folder, { withFileTypes: true }))) ?? [];
  return entries.filter(fits).map(({ name }) => name);
}
