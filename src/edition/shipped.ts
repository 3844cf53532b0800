import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Beside the program: this file is two folders below the package, as source and when built. */
const FOLDER = new URL('../../schemas/editions/', import.meta.url);

/** How the folder is named to users: its path within the package, the same on every machine. */
const SHOWN_FOLDER = 'schemas/editions';

const ENDING = '.yaml';

/** The codes of the catalogs that come with the program, oldest first. */
export async function listShippedCodes(): Promise<readonly string[]> {
  const names = await readdir(FOLDER);
  return names
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .sort();
}

/** Where a catalog is read from and how it is called. */
export interface CatalogFile {
  readonly path: string;
  readonly shownAs: string;
  /** True for a catalog named by its code: it came with the program. */
  readonly isShipped: boolean;
}

export function shippedFile(code: string): CatalogFile {
  const name = `${code}${ENDING}`;
  return { path: join(fileURLToPath(FOLDER), name), shownAs: `${SHOWN_FOLDER}/${name}`, isShipped: true };
}
