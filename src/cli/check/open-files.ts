import { availableParallelism } from 'node:os';
import { KnownFailure } from '../../base/known-failure.js';
import { NO_CACHE, openCache } from '../../evidence/cache/file-cache.js';
import type { FileFacts } from '../../evidence/file-facts.js';
import { missingOcrPackages } from '../../evidence/inspect/ocr/ocr-packages.js';
import { inspectFiles } from '../../evidence/inspect-files.js';
import { createPool } from '../../evidence/pool/create-pool.js';
import { chooseLimits } from '../../evidence/pool/limits.js';
import type { InspectionRequest } from '../../evidence/schema/inspection.js';
import type { Inventory } from '../../inventory/model.js';
import { namedFiles } from '../../inventory/named-files.js';
import { cacheFolder } from '../cache-folder.js';
import { workerProgram } from '../worker-program.js';
import type { Progress } from './progress.js';
import type { CheckRequest } from './request.js';

/**
 * Adds to the facts of files that are there what is seen in them.
 *
 * @throws KnownFailure when OCR is asked for and its optional packages are not installed
 */
export async function openFiles(
  request: CheckRequest,
  inventory: Inventory,
  found: FileFacts,
  onProgress: Progress,
): Promise<FileFacts> {
  if (request.ocr) requireOcrPackages();
  const requests = listRequests(inventory, found, request.ocr);
  if (requests.length === 0) return found;
  const pool = createPool(workerProgram(), chooseLimits(availableParallelism(), request.ocr));
  const cache = request.tanpaSinggahan ? NO_CACHE : openCache(cacheFolder());
  try {
    const seen = await inspectFiles(requests, pool, cache, (done, total) =>
      onProgress({ kind: 'membuka', done, total }),
    );
    return {
      of: (path, namedBy) => {
        const fact = found.of(path, namedBy);
        return fact.state === 'ada' ? { ...fact, isi: seen.get(fact.path) } : fact;
      },
    };
  } finally {
    await pool.close();
  }
}

function requireOcrPackages(): void {
  const paket = missingOcrPackages();
  if (paket.length > 0) throw new KnownFailure({ code: 'ocr-belum-terpasang', args: { paket } });
}

/** One request for every file on disk, with the names of all innovations whose records name it. */
function listRequests(inventory: Inventory, found: FileFacts, ocr: boolean): InspectionRequest[] {
  const namesByPath = new Map<string, Set<string>>();
  for (const { path, namedBy, innovation } of namedFiles(inventory)) {
    const fact = found.of(path, namedBy);
    if (fact.state !== 'ada') continue;
    const names = namesByPath.get(fact.path) ?? new Set();
    namesByPath.set(fact.path, innovation === undefined ? names : names.add(innovation.nama));
  }
  return [...namesByPath].map(([path, names]) => ({ path, names: [...names], ocr }));
}
