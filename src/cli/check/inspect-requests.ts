import { availableParallelism } from 'node:os';
import { NO_CACHE, openCache } from '../../evidence/cache/file-cache.js';
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

/** Opens files in threads, each within limits; threads are started only where there is something to open. */
export async function inspectRequests(
  requests: readonly InspectionRequest[],
  { ocr, tanpaSinggahan }: OpeningOptions,
  onProgress: Progress,
): Promise<ReadonlyMap<string, Inspection>> {
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
