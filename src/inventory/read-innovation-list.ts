import type { MapNode } from '../base/document-node.js';
import { KnownFailure } from '../base/known-failure.js';
import type { ShapeProblem } from '../base/shape-problem.js';
import { readBinaryFile } from '../input/read-text-file.js';
import { looksLikeWorkbook } from './excel/refuse-other-file.js';
import { readCsv } from './import/read-csv.js';
import { LIST_HEADERS, readInnovationList } from './template/read-innovation-list.js';

/**
 * Reads a list of innovations (.csv or .xlsx) under the headers of our template, to begin an inventory with.
 *
 * @throws KnownFailure when the file cannot be read or has no such headers
 */
export async function readListFile(
  path: string,
): Promise<{ readonly root: MapNode; readonly problems: readonly ShapeProblem[] }> {
  const { content } = await readBinaryFile(path);
  const workbook = looksLikeWorkbook(content)
    ? await (await import('./excel/read-workbook.js')).readWorkbook(content, path)
    : readCsv(content, path).workbook;
  const reading = readInnovationList(workbook);
  if (reading === undefined) {
    throw new KnownFailure({ code: 'daftar-tanpa-judul', args: { berkas: path, judul: LIST_HEADERS } });
  }
  return reading;
}
