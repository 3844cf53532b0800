import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/**
 * Runs the `generate.mjs` of a fixture in a folder of its own, so that tests beside it never see half a fixture.
 *
 * @param fixture the folder with the scripts (*.mjs)
 * @returns every file it wrote, by its path
 */
export function runGenerator(fixture: string): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'siap-iga-'));
  try {
    const scripts = readdirSync(fixture).filter((name) => name.endsWith('.mjs'));
    for (const script of scripts) copyFileSync(join(fixture, script), join(folder, script));
    execFileSync(process.execPath, [join(folder, 'generate.mjs')]);
    return readFiles(folder, (path) => !scripts.includes(path));
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
