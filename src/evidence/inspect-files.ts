import type { InspectionCache } from './cache/file-cache.js';
import { requestKey } from './cache/request-key.js';
import { type FileHash, hashFile } from './inspect/hash-file.js';
import type { InspectionPool } from './pool/create-pool.js';
import type { InspectionOutcome } from './pool/messages.js';
import type { FileCondition, Inspection, InspectionRequest } from './schema/inspection.js';

/** Called when a file is done; `total` counts all files of the run. */
export type InspectionProgress = (done: number, total: number) => void;

/** Files in the works at once: a few more than threads, so that none waits for the hash of its next file. */
const AT_ONCE = 8;

/** Conditions that may be another time better: nothing of them is kept. */
const PASSING: readonly FileCondition[] = ['lewat_waktu', 'lewat_memori', 'tak_terbaca'];

/**
 * Opens files, each once: first its hash, then what the cache knows of it, then a thread.
 *
 * @returns what was seen, by path
 */
export async function inspectFiles(
  requests: readonly InspectionRequest[],
  pool: InspectionPool,
  cache: InspectionCache,
  onProgress: InspectionProgress,
): Promise<ReadonlyMap<string, Inspection>> {
  const seen = new Map<string, Inspection>();
  const waiting = requests.values();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const request of waiting) {
      seen.set(request.path, await inspectOne(request, pool, cache));
      done += 1;
      onProgress(done, requests.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return seen;
}

async function inspectOne(
  request: InspectionRequest,
  pool: InspectionPool,
  cache: InspectionCache,
): Promise<Inspection> {
  const hash = await hashFile(request.path);
  if (hash === undefined) return { sha256: '', bita: 0, jenis: 'lainnya', keadaan: 'tak_terbaca' };
  const key = requestKey(hash.sha256, request);
  const known = await cache.find(key);
  if (known !== undefined) return known;
  const inspection = await inspectWithinLimits(request, pool, hash);
  if (!PASSING.includes(inspection.keadaan)) await cache.keep(key, inspection);
  return inspection;
}

/** A scan that OCR cannot finish within the limits is still seen as a scan: it is opened once more without OCR. */
async function inspectWithinLimits(
  request: InspectionRequest,
  pool: InspectionPool,
  hash: FileHash,
): Promise<Inspection> {
  const outcome = await pool.inspect(request);
  if (outcome.kind !== 'dihentikan' || !request.ocr) return fromOutcome(outcome, hash);
  return { ...fromOutcome(await pool.inspect({ ...request, ocr: false }), hash), ocr: 'dihentikan' };
}

function fromOutcome(outcome: InspectionOutcome, { sha256, bita }: FileHash): Inspection {
  if (outcome.kind === 'terlihat') return outcome.inspection;
  const keadaan = outcome.kind === 'dihentikan' ? outcome.keadaan : 'tak_terbaca';
  return { sha256, bita, jenis: 'lainnya', keadaan };
}
