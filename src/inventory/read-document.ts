import { KnownFailure } from '../base/known-failure.js';
import { type InventoryDocument, openFile } from './open-file.js';

/**
 * Reads one inventory file in one of our forms: YAML, or our template.
 *
 * @param path as the user named it
 * @throws KnownFailure when the file cannot be read at all, or is a list that does not follow our template
 */
export async function readDocument(path: string): Promise<InventoryDocument> {
  const opened = await openFile(path);
  if (opened.kind === 'inventaris') return opened.document;
  throw new KnownFailure({ code: 'excel-bukan-templat', args: { berkas: path } });
}
