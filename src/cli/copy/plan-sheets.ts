import { join } from 'node:path';
import { allSheets } from '../../report/copy-sheet/all-sheets.js';
import type { CopySheet, CopySheets } from '../../report/copy-sheet/model.js';
import type { CopySheetView } from '../../report/html/copy-sheet/view.js';

/** A file that is ready to be written. */
export interface PlannedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The list of innovations in front, and in the folder of each its sheet as a page and as a workbook. */
export async function planSheets(
  sheets: CopySheets,
  folder: string,
  view: CopySheetView,
): Promise<PlannedFile[]> {
  const { renderCopyList } = await import('../../report/html/copy-sheet/render-copy-list.js');
  const { renderCopySheet } = await import('../../report/html/copy-sheet/render-copy-sheet.js');
  const { renderCopyWorkbook } = await import('../../report/xlsx/render-copy-workbook.js');
  const planned: PlannedFile[] = [
    { path: join(folder, LIST), content: renderCopyList(sheets, pageOf, view) },
  ];
  for (const sheet of allSheets(sheets)) {
    const own = join(folder, sheet.folder);
    planned.push({ path: join(own, `${SHEET}.html`), content: renderCopySheet(sheet, sheets, view) });
    const workbook = await renderCopyWorkbook(sheet, sheets, view.words, view.texts);
    planned.push({ path: join(own, `${SHEET}.xlsx`), content: workbook });
  }
  return planned;
}

/** Stands before the folders in every list of files. */
const LIST = '00-daftar.html';
/** Stands before the evidence, whose names begin with a number above 15. */
const SHEET = '00-salin';

/** Links in a page are written as addresses, whatever is in a name. */
function pageOf({ folder }: CopySheet): string {
  return `${encodeURIComponent(folder)}/${SHEET}.html`;
}
