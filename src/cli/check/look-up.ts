import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KnownFailure } from '../../base/known-failure.js';
import type { Places } from '../../base/places.js';
import type { FileFacts } from '../../evidence/file-facts.js';
import { judgePathsOnly, lookUpFiles } from '../../evidence/look-up-files.js';
import { folderFailure } from '../../input/file-failure.js';
import type { Inventory } from '../../inventory/model.js';
import { namedFiles } from '../../inventory/named-files.js';
import type { Progress } from './progress.js';
import type { CheckRequest } from './request.js';

/** Looks for the files an inventory names and opens them, unless the user wants neither. */
export async function lookUpEvidence(
  request: CheckRequest,
  inventory: Inventory,
  onProgress: Progress,
): Promise<FileFacts> {
  if (request.tanpaBerkas) return judgePathsOnly();
  if (request.bukti !== undefined) await requireFolder(request.bukti, '--bukti');
  const pathsByFile = new Map<string, Set<string>>();
  let count = 0;
  for (const { path, namedBy } of namedFiles(inventory)) {
    const { berkas } = inventory.places.of(namedBy);
    const paths = pathsByFile.get(berkas) ?? new Set();
    pathsByFile.set(berkas, paths.add(path));
    count += 1;
  }
  onProgress({ kind: 'mencari', count });
  const found = await lookUpByFile(pathsByFile, request.bukti, inventory.places);
  // Threads, cache and readers of files are loaded only where files are opened.
  const { openFiles } = await import('./open-files.js');
  return await openFiles(request, inventory, found, onProgress);
}

/** Paths count from the folder of the inventory file that names them, unless one folder is given for all. */
async function lookUpByFile(
  pathsByFile: ReadonlyMap<string, ReadonlySet<string>>,
  folder: string | undefined,
  places: Places,
): Promise<FileFacts> {
  const facts = new Map<string, FileFacts>();
  for (const [file, paths] of pathsByFile) {
    const own = dirname(file);
    facts.set(
      file,
      folder === undefined ? await lookUpFiles(paths, own) : await lookUpIn(folder, paths, own),
    );
  }
  return {
    of: (path, namedBy) => {
      const file = namedBy === undefined ? '' : places.of(namedBy).berkas;
      return facts.get(file)?.of(path) ?? { state: 'tidak_diperiksa' };
    },
  };
}

/**
 * Looks in the folder that was named for all. What is not there may be found from the inventory's own folder: naming the
 * folder of the evidence beside a draft whose paths begin with that very folder is an easy slip.
 */
async function lookUpIn(folder: string, paths: ReadonlySet<string>, own: string): Promise<FileFacts> {
  const facts = await lookUpFiles(paths, folder);
  const lost = [...paths].filter((path) => facts.of(path).state === 'hilang');
  const beside = await lookUpFiles(lost, own);
  return {
    of: (path) => {
      const fact = facts.of(path);
      if (fact.state !== 'hilang') return fact;
      return { ...fact, pencarian: { folder, adaDiInventaris: beside.of(path).state === 'ada' } };
    },
  };
}

/** A mistyped folder would otherwise make every document look missing. @param opsi that names it */
export async function requireFolder(path: string, opsi: string): Promise<void> {
  const found = await stat(path).catch(async (error: unknown) => {
    throw await folderFailure(path, error);
  });
  if (found.isDirectory()) return;
  throw new KnownFailure({
    code: 'opsi-salah',
    args: { opsi, ditemukan: path, diharapkan: 'bukti/' },
  });
}
