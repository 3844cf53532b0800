import { WORKBOOK_PART } from '../refuse-other-file.js';
import { isResultsSheet } from '../results-mark.js';
import { withPlainNames } from './elements.js';
import type { PackageEditor } from './package-editor.js';
import { listSheets, removeSheet } from './workbook-part.js';

/** Takes out the sheets with results of an earlier time, by the mark in their first cell, whatever they are called. */
export function removeEarlierResults(editor: PackageEditor, sharedStrings: string | undefined): void {
  const relations = editor.relations(WORKBOOK_PART);
  const workbook = withPlainNames(editor.read(WORKBOOK_PART) ?? '', 'workbook');
  // From the last to the first, so that those before keep their number.
  for (const [index, { relation }] of [...listSheets(workbook).entries()].reverse()) {
    const part = relations.get(relation)?.target ?? '';
    if (!isResultsSheet(editor.read(part) ?? '', sharedStrings)) continue;
    const current = withPlainNames(editor.read(WORKBOOK_PART) ?? '', 'workbook');
    editor.write(WORKBOOK_PART, removeSheet(current, index));
    editor.unrelate(WORKBOOK_PART, relation);
    editor.remove(part);
  }
}
