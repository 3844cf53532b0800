import { fileFailure } from '../../input/file-failure.js';
import type { Inspection, InspectionRequest } from '../schema/inspection.js';
import { withFileSource } from './content-source.js';
import { inspectContent } from './inspect-content.js';

/**
 * Opens one file and says what a machine sees in it. Damage, locks and limits are states of the result.
 *
 * @throws KnownFailure when the file itself cannot be read: gone since it was looked up, closed to this user, a folder,
 * or a drive that fails.
 */
export async function inspectFile(request: InspectionRequest): Promise<Inspection> {
  const { path, ...rest } = request;
  try {
    return await withFileSource(path, async (source) => await inspectContent(source, rest));
  } catch (error) {
    throw await fileFailure(path, error);
  }
}
