import type { Workbook } from 'exceljs';

/** Every workbook we write carries the same day, so that the same content has the same bytes. */
const FIRST_DAY = new Date(0);

/** An empty workbook of the spreadsheet library, which is loaded when it is needed and not before. */
export async function startWorkbook(): Promise<Workbook> {
  // Only this file of it: the rest, for writing streams, takes as long to load as hundreds of rows take to read. It is no
  // ESM, so the whole of it is the default export.
  const { default: LibraryWorkbook } = await import('exceljs/lib/doc/workbook.js');
  const workbook = new LibraryWorkbook();
  workbook.creator = 'siap-iga';
  workbook.created = FIRST_DAY;
  workbook.modified = FIRST_DAY;
  return workbook;
}
