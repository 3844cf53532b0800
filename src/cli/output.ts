import { randomBytes } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { KnownFailure } from '../base/known-failure.js';

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
 * Writes a file by way of a temporary one beside it, so that nobody ever sees half a report.
 *
 * @param inputs files of the user that must never be overwritten, whatever is allowed
 * @throws KnownFailure when the file exists and may not be replaced, or cannot be written
 */
export async function writeReportFile(
  path: string,
  content: string,
  overwrite: boolean,
  inputs: readonly string[],
): Promise<void> {
  const isInput = inputs.some((input) => resolve(input) === resolve(path));
  if (isInput || (!overwrite && (await exists(path)))) {
    throw new KnownFailure({ code: 'keluaran-sudah-ada', args: { berkas: path } });
  }
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new KnownFailure({
      code: 'keluaran-tak-tertulis',
      args: { berkas: path, alasan: String(error.code) },
    });
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return false;
    throw error;
  }
}
