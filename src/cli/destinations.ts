import { constants } from 'node:fs';
import { access, lstat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { KnownFailure } from '../base/known-failure.js';
import { exists, isFolder, realPathOf, systemCode } from '../input/look.js';
import { refuseTaken } from './output.js';

/**
 * Judges where a run is going to write, before its work is begun: nobody waits for a result that has no place. Folders
 * that are not there yet are made when something is written into them.
 *
 * @param inputs files of the user that must never be overwritten, whatever is allowed
 * @throws KnownFailure for a file that may not be replaced or cannot be written, and for one place named twice
 */
export async function refuseUnfit(
  files: readonly string[],
  mayReplace: boolean,
  inputs: readonly string[],
): Promise<void> {
  const places = new Set<string>();
  for (const file of files) {
    const place = await placeOf(file);
    if (places.has(place)) throw new KnownFailure({ code: 'keluaran-ganda', args: { berkas: file } });
    places.add(place);
  }
  for (const file of files) {
    await refuseTaken(file, mayReplace, inputs);
    await refuseUnwritable(file);
  }
}

/**
 * One name for all the ways to write a path. Capitals and the storing of accents tell nothing apart, on no system:
 * folders of an office are shared with systems that take both for one name.
 */
async function placeOf(file: string): Promise<string> {
  const folder = await nearestFolder(file);
  const rest = resolve(file).slice(folder.length);
  return join(await realPathOf(folder), rest)
    .normalize('NFC')
    .toLowerCase();
}

/** The lowest folder above a file that is there. */
async function nearestFolder(file: string): Promise<string> {
  let folder = dirname(resolve(file));
  while (!(await exists(folder)) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

async function refuseUnwritable(file: string): Promise<void> {
  const reason = (await isFolder(file)) ? 'EISDIR' : await whyNoRoom(file);
  if (reason !== undefined)
    throw new KnownFailure({ code: 'keluaran-tak-tertulis', args: { berkas: file, alasan: reason } });
}

/** What the system has against a file of this name; undefined where it has nothing. */
async function whyNoRoom(file: string): Promise<string | undefined> {
  const seen = await refusalOf(() => lstat(file));
  if (seen !== undefined && seen !== 'ENOENT') return seen;
  return await refusalOf(async () => access(await nearestFolder(file), constants.W_OK));
}

async function refusalOf(look: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await look();
    return undefined;
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return code;
  }
}
