import { cleanText } from '../../text/clean-text.js';
import type { CopySheetTexts } from '../../text/copy-sheet-texts.js';
import { allSheets } from '../copy-sheet/all-sheets.js';
import { reasonsFor, summarizeReadiness, titleOf } from '../copy-sheet/copy-sheet-words.js';
import type { CopySheet, CopySheets } from '../copy-sheet/model.js';
import { wrap, wrapIndented } from './layout.js';

/** How ready every innovation is, the reasons below it; then how many are how ready. */
export function renderReadiness(sheets: CopySheets, words: CopySheetTexts, width: number): string[] {
  const lines = allSheets(sheets).flatMap((sheet) => renderSheet(sheet, words, width));
  return [...lines, ...(lines.length === 0 ? [] : ['']), ...wrap(summarizeReadiness(sheets, words), width)];
}

function renderSheet(sheet: CopySheet, words: CopySheetTexts, width: number): string[] {
  const title = cleanText(`${titleOf(sheet)}: ${words.kesiapan[sheet.kesiapan]}`);
  const reasons = reasonsFor(sheet.alasan, words).map(cleanText);
  return [
    ...wrapIndented(title, width, '', '  '),
    ...reasons.flatMap((reason) => wrapIndented(reason, width, '  - ', '    ')),
  ];
}
