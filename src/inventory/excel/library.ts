import type { Workbook } from 'exceljs';

/** What a workbook without a day of its own carries: never the time of day, so that the same content has the same bytes. */
const FIRST_DAY = '1970-01-01';

/**
 * An empty workbook of the spreadsheet library, which is loaded when it is needed and not before.
 *
 * @param day ISO, on which it says it was made
 */
export async function startWorkbook(day: string = FIRST_DAY): Promise<Workbook> {
  // Only this file of it: the rest, for writing streams, takes as long to load as hundreds of rows take to read. It is no
  // ESM, so the whole of it is the default export.
  const { default: LibraryWorkbook } = await import('exceljs/lib/doc/workbook.js');
  const workbook = new LibraryWorkbook();
  workbook.creator = 'siap-iga';
  workbook.created = new Date(day);
  workbook.modified = new Date(day);
  return workbook;
}
