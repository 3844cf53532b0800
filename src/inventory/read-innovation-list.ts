import { readBinaryFile } from '../input/read-text-file.js';
import { looksLikeWorkbook } from './excel/refuse-other-file.js';
import { readCsv } from './import/read-csv.js';
import { readInnovationList } from './template/read-innovation-list.js';
import type { TemplateProgress } from './template/reading.js';

/**
 * Reads a list of innovations (.csv or .xlsx) under the headers of our template, to begin an inventory with.
 *
 * @returns undefined when it has other headers
 * @throws KnownFailure when the file cannot be read
 */
export async function readListFile(
  path: string,
): Promise<Pick<TemplateProgress, 'root' | 'problems' | 'questions'> | undefined> {
  const { content } = await readBinaryFile(path);
  const workbook = looksLikeWorkbook(content)
    ? await (await import('./excel/read-workbook.js')).readWorkbook(content, path)
    : readCsv(content, path).workbook;
  return readInnovationList(workbook);
}
