import { KnownFailure } from '../../base/known-failure.js';
import { isTemplate, readTemplate, type TemplateReading } from './read-template.js';
import { readWorkbook } from './read-workbook.js';

/**
 * The inventory in a workbook.
 *
 * @throws KnownFailure when the bytes are no workbook, or its sheets are not ours
 */
export async function readWorkbookDocument(bytes: Buffer, file: string): Promise<TemplateReading> {
  const workbook = await readWorkbook(bytes, file);
  if (isTemplate(workbook)) return readTemplate(workbook);
  throw new KnownFailure({ code: 'excel-bukan-templat', args: { berkas: file } });
}
