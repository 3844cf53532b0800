import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Inspection, inspectionSchema } from '../schema/inspection.js';

/** Keeps what was seen in files, by key. It holds facts only: no text, no names of people. */
export interface InspectionCache {
  find(key: string): Promise<Inspection | undefined>;
  keep(key: string, inspection: Inspection): Promise<void>;
}

/** For runs without cache. */
export const NO_CACHE: InspectionCache = {
  find: () => Promise.resolve(undefined),
  keep: () => Promise.resolve(),
};

/**
 * One small file per entry below a folder. An entry that is damaged, or that nobody can read or write, is as good as
 * none: a cache is never the reason why a check fails.
 */
export function openCache(folder: string): InspectionCache {
  return {
    find: async (key) => {
      const text = await readFile(pathOf(folder, key), 'utf8').catch(() => undefined);
      return text === undefined ? undefined : parseEntry(text);
    },
    keep: async (key, inspection) => {
      const path = pathOf(folder, key);
      const draft = `${path}.${process.pid}`;
      try {
        await mkdir(join(path, '..'), { recursive: true });
        await writeFile(draft, JSON.stringify(inspection));
        await rename(draft, path);
      } catch {
        // A full or closed disk: the next run simply opens the file again.
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
  };
}

function pathOf(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), `${key}.json`);
}

function parseEntry(text: string): Inspection | undefined {
  try {
    const parsed = inspectionSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
