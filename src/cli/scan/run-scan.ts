import { basename, join, resolve } from 'node:path';
import { buildTree } from '../../evidence/scan/folder-tree.js';
import { placeFiles } from '../../evidence/scan/place/place-files.js';
import type { ScanIndicator } from '../../evidence/scan/scan-indicator.js';
import type { FoundInnovation, ScanResult } from '../../evidence/scan/scan-result.js';
import { findInnovations } from '../../evidence/scan/structure/find-innovations.js';
import { roleOf } from '../../evidence/scan/structure/folder-role.js';
import type { FoundFile } from '../../evidence/scan/structure/structure.js';
import { walkFolder } from '../../evidence/scan/walk-folder.js';
import type { Inspection } from '../../evidence/schema/inspection.js';
import { indexIndicators } from '../../inventory/import/indicators.js';
import type { OpeningOptions } from '../check/inspect-requests.js';
import type { Progress } from '../check/progress.js';

export interface ScanRequest extends OpeningOptions {
  readonly folder: string;
  /** The draft that is written: in the folder itself it is no evidence. */
  readonly target: string;
  /** Go by names alone. */
  readonly tanpaBerkas: boolean;
}

/** Walks the folder, opens its files, and places them. @throws KnownFailure when the folder cannot be read */
export async function runScan(
  request: ScanRequest,
  indicators: readonly ScanIndicator[],
  onProgress: Progress,
): Promise<ScanResult> {
  const { folder, target, tanpaBerkas } = request;
  const walked = await walkFolder(folder, (count) => onProgress({ kind: 'menelusuri', count }));
  const isTarget = (path: string) => resolve(folder, path) === resolve(target);
  const paths = walked.files.filter((path) => !isTarget(path));
  const own = walked.files.filter(isTarget).map((path) => ({ path, reason: 'keluaran' }) as const);
  const tree = buildTree(paths, basename(resolve(folder)));
  const index = indexIndicators(indicators);
  const structure = findInnovations(tree, index);
  const seen = tanpaBerkas
    ? new Map<string, Inspection>()
    : await openAll(structure.files, structure.innovations, request, onProgress);
  // An indicator's folder may well be empty: the innovation simply has no such evidence. Its own may not.
  const empty = walked.empty
    .filter((path) => roleOf(basename(path), index) === 'inovasi')
    .map((path) => ({ path: `${path}/`, reason: 'folder_kosong' }) as const);
  const { placed, unsure } = placeFiles(structure, seen, indicators);
  return {
    seen: walked.seen + empty.length,
    innovations: structure.innovations,
    placed,
    unsure,
    ignored: [...walked.ignored, ...own, ...empty],
  };
}

/**
 * What is in the files, by path from the folder. A file in an innovation's folder is asked for that name only, as a check
 * of the draft asks again, so that what is kept from the one serves the other; any other file is asked for all names.
 */
async function openAll(
  files: readonly FoundFile[],
  innovations: readonly FoundInnovation[],
  request: ScanRequest,
  onProgress: Progress,
): Promise<ReadonlyMap<string, Inspection>> {
  const nameById = new Map(innovations.map(({ id, nama }) => [id, nama]));
  const all = [...new Set(innovations.flatMap(({ nama }) => nama ?? []))];
  const requests = files.map(({ path, inovasi }) => {
    const own = inovasi === undefined ? all : [nameById.get(inovasi)].filter((nama) => nama !== undefined);
    return { path: join(request.folder, path), names: own, ocr: request.ocr };
  });
  // Threads, cache and readers of files are loaded only where files are opened.
  const { inspectRequests } = await import('../check/inspect-requests.js');
  const seen = await inspectRequests(requests, request, onProgress);
  const byPath = new Map<string, Inspection>();
  for (const [index, { path }] of files.entries()) {
    const inspection = seen.get(requests[index]?.path ?? '');
    if (inspection !== undefined) byPath.set(path, inspection);
  }
  return byPath;
}
