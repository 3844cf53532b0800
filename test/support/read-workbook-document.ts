import { isTemplate, readTemplate, type TemplateReading } from '../../src/inventory/excel/read-template.js';
import { readWorkbook } from '../../src/inventory/excel/read-workbook.js';

/** The inventory in the bytes of a workbook that must be our template. */
export async function readWorkbookDocument(bytes: Buffer, file: string): Promise<TemplateReading> {
  const workbook = await readWorkbook(bytes, file);
  if (isTemplate(workbook)) return readTemplate(workbook);
  throw new Error(`${file} is not our template`);
}
