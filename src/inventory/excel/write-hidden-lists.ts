import type { Workbook } from 'exceljs';
import { columnLetters } from '../import/cell-place.js';
import type { TemplateGuide } from '../template/guide.js';
import { hiddenLists } from '../template/lists.js';
import { SHEETS } from '../template/sheets.js';
import { escapeText } from './escape-text.js';

/** Writes the lists behind the drop-downs. @returns the range of each, by the header of its column */
export function writeHiddenLists(workbook: Workbook, guide: TemplateGuide): ReadonlyMap<string, string> {
  const sheet = workbook.addWorksheet(SHEETS.lists, { state: 'hidden' });
  const ranges = new Map<string, string>();
  for (const [index, { header, entries }] of hiddenLists(guide).entries()) {
    const column = index + 1;
    sheet.getCell(1, column).value = header;
    for (const [row, entry] of entries.entries()) sheet.getCell(row + 2, column).value = escapeText(entry);
    const letters = columnLetters(column);
    if (entries.length > 0)
      ranges.set(header, `${SHEETS.lists}!$${letters}$2:$${letters}$${entries.length + 1}`);
  }
  return ranges;
}
