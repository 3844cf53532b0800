import { randomBytes } from 'node:crypto';
import { constants, copyFile, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { KnownFailure } from '../base/known-failure.js';
import { exists, lookAt, systemCode } from '../input/look.js';

export { exists, isFolder } from '../input/look.js';

/** The only place that writes: the report to stdout or a file, everything else to stderr. */
export interface Output {
  readonly report: (text: string) => void;
  readonly note: (text: string) => void;
}

export const processOutput: Output = {
  report: (text) => {
    process.stdout.write(text);
  },
  note: (text) => {
    process.stderr.write(text);
  },
};

/**
 * Writes a file by way of a temporary one beside it, so that nobody ever sees half a report. A folder that is not there
 * is made.
 *
 * @param content a text, or the bytes of a workbook
 * @param inputs files of the user that must never be overwritten, whatever is allowed
 * @throws KnownFailure when the file exists and may not be replaced, or cannot be written
 */
export async function writeReportFile(
  path: string,
  content: string | Uint8Array,
  overwrite: boolean,
  inputs: readonly string[],
): Promise<void> {
  await writeByTemporary(path, overwrite, inputs, (temporary) =>
    writeFile(temporary, content, { flag: 'wx' }),
  );
}

/**
 * Copies a file in the same way, without holding it in memory: a video may be large.
 *
 * @throws KnownFailure when the copy exists and may not be replaced, or something cannot be read or written
 */
export async function copyToFile(
  source: string,
  path: string,
  overwrite: boolean,
  inputs: readonly string[],
): Promise<void> {
  await writeByTemporary(path, overwrite, [...inputs, source], (temporary) =>
    copyFile(source, temporary, constants.COPYFILE_EXCL),
  );
}

async function writeByTemporary(
  path: string,
  overwrite: boolean,
  inputs: readonly string[],
  write: (temporary: string) => Promise<void>,
): Promise<void> {
  await refuseTaken(path, overwrite, inputs);
  await makeFolderFor(path);
  // Short, because the name of the target may be as long as the file system allows.
  const temporary = join(dirname(path), `.iga-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await write(temporary);
    await rename(temporary, path);
  } catch (error) {
    await removeQuietly(temporary);
    const reason = systemCode(error);
    if (reason === undefined) throw error;
    throw new KnownFailure({ code: 'keluaran-tak-tertulis', args: { berkas: path, alasan: reason } });
  }
}

/**
 * Refuses a name before anything is written under it.
 *
 * @throws KnownFailure when it is one of the inputs, or is there already and may not be replaced
 */
export async function refuseTaken(
  path: string,
  overwrite: boolean,
  inputs: readonly string[],
): Promise<void> {
  if ((await isOneOf(inputs, path)) || (!overwrite && (await exists(path)))) {
    throw new KnownFailure({ code: 'keluaran-sudah-ada', args: { berkas: path } });
  }
}

/** Makes the folder that a file is to be written into, with those above it. @throws KnownFailure */
export async function makeFolderFor(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    const reason = systemCode(error);
    if (reason === undefined) throw error;
    throw new KnownFailure({ code: 'keluaran-tak-tertulis', args: { berkas: path, alasan: reason } });
  }
}

/** Links give one file many names, so the files themselves are compared beside their names. */
async function isOneOf(files: readonly string[], path: string): Promise<boolean> {
  const own = await identityOf(path);
  for (const file of files) {
    if (resolve(file) === resolve(path)) return true;
    if (own !== undefined && own === (await identityOf(file))) return true;
  }
  return false;
}

async function identityOf(path: string): Promise<string | undefined> {
  return await lookAt(async () => {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  });
}

/** That the report could not be written is told all the same; a temporary file left behind adds nothing to it. */
async function removeQuietly(temporary: string): Promise<void> {
  await lookAt(() => rm(temporary, { force: true }));
}
