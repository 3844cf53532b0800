import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A folder of its own for every test of a file. */
export interface TemporaryFolder {
  /** The absolute path of a name in it. */
  readonly at: (name: string) => string;
  /** Writes a file and returns its path. */
  readonly write: (name: string, content: string | Uint8Array) => Promise<string>;
}

export function useTemporaryFolder(): TemporaryFolder {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'siap-iga-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  const at = (name: string): string => join(folder, name);
  const write = async (name: string, content: string | Uint8Array): Promise<string> => {
    await mkdir(dirname(at(name)), { recursive: true });
    await writeFile(at(name), content);
    return at(name);
  };
  return { at, write };
}
