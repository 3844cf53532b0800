import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/**
 * Runs the generator of a fixture into a folder of its own, so that tests beside it never see half a fixture.
 *
 * @param fixture the folder with the script
 * @returns every file it wrote, by its path
 */
export function runGenerator(fixture: string, script = 'generate.mjs'): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'siap-iga-'));
  try {
    execFileSync(process.execPath, [join(fixture, script), folder]);
    return readFiles(folder, () => true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files below a folder that are wanted, by their path with forward slashes. */
export function readFiles(folder: string, wanted: (path: string) => boolean): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const absolute = join(folder, entry);
    const path = relative(folder, absolute).replaceAll('\\', '/');
    if (statSync(absolute).isFile() && wanted(path)) files.set(path, readFileSync(absolute));
  }
  return files;
}
