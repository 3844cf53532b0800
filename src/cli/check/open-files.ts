import type { FileFacts } from '../../evidence/file-facts.js';
import type { InspectionRequest } from '../../evidence/schema/inspection.js';
import type { Inventory } from '../../inventory/model.js';
import { namedFiles } from '../../inventory/named-files.js';
import { inspectRequests } from './inspect-requests.js';
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
  const requests = listRequests(inventory, found, request.ocr);
  const seen = await inspectRequests(requests, request, onProgress);
  return {
    of: (path, namedBy) => {
      const fact = found.of(path, namedBy);
      return fact.state === 'ada' ? { ...fact, isi: seen.get(fact.path) } : fact;
    },
  };
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
