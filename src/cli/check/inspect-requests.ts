import { availableParallelism } from 'node:os';
import { KnownFailure } from '../../base/known-failure.js';
import { NO_CACHE, openCache } from '../../evidence/cache/file-cache.js';
import { missingOcrPackages } from '../../evidence/inspect/ocr/ocr-packages.js';
import { inspectFiles } from '../../evidence/inspect-files.js';
import { createPool } from '../../evidence/pool/create-pool.js';
import { chooseLimits } from '../../evidence/pool/limits.js';
import type { Inspection, InspectionRequest } from '../../evidence/schema/inspection.js';
import { cacheFolder } from '../cache-folder.js';
import { workerProgram } from '../worker-program.js';
import type { Progress } from './progress.js';

/** How files are opened. */
export interface OpeningOptions {
  /** Read scans and photos with OCR. */
  readonly ocr: boolean;
  /** Open every file anew. */
  readonly tanpaSinggahan: boolean;
}

/**
 * Opens files in threads, each within limits; threads are started only where there is something to open.
 *
 * @throws KnownFailure when OCR is wanted and its packages are not installed
 */
export async function inspectRequests(
  requests: readonly InspectionRequest[],
  { ocr, tanpaSinggahan }: OpeningOptions,
  onProgress: Progress,
): Promise<ReadonlyMap<string, Inspection>> {
  if (ocr) requireOcrPackages();
  if (requests.length === 0) return new Map();
  const pool = createPool(workerProgram(), chooseLimits(availableParallelism(), ocr));
  const cache = tanpaSinggahan ? NO_CACHE : openCache(cacheFolder());
  try {
    return await inspectFiles(requests, pool, cache, (done, total) =>
      onProgress({ kind: 'membuka', done, total }),
    );
  } finally {
    await pool.close();
  }
}

function requireOcrPackages(): void {
  const paket = missingOcrPackages();
  if (paket.length > 0) throw new KnownFailure({ code: 'ocr-belum-terpasang', args: { paket } });
}
