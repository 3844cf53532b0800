import { WORKBOOK_PART } from '../refuse-other-file.js';
import { RESULTS_MARK } from '../results-mark.js';
import { attributeOf } from '../xml.js';
import { withPlainNames } from './elements.js';
import type { PackageEditor } from './package-editor.js';
import { listSheets, removeSheet } from './workbook-part.js';
import { readText } from './xml-text.js';

/** Takes out the sheets with results of an earlier time, by the mark in their first cell, whatever they are called. */
export function removeEarlierResults(editor: PackageEditor, sharedText: (index: number) => string): void {
  const relations = editor.relations(WORKBOOK_PART);
  const workbook = withPlainNames(editor.read(WORKBOOK_PART) ?? '', 'workbook');
  // From the last to the first, so that those before keep their number.
  for (const [index, { relation }] of [...listSheets(workbook).entries()].reverse()) {
    const part = relations.get(relation)?.target ?? '';
    if (textOfFirstCell(editor.read(part) ?? '', sharedText) !== RESULTS_MARK) continue;
    const current = withPlainNames(editor.read(WORKBOOK_PART) ?? '', 'workbook');
    editor.write(WORKBOOK_PART, removeSheet(current, index));
    editor.unrelate(WORKBOOK_PART, relation);
    editor.remove(part);
  }
}

function textOfFirstCell(sheet: string, sharedText: (index: number) => string): string {
  const [, attributes = '', content = ''] =
    /<(?:\w+:)?c(?=\s)([^<>]*\sr\s*=\s*["']A1["'][^<>]*)>([\s\S]*?)<\/(?:\w+:)?c>/.exec(sheet) ?? [];
  const value = /<(?:\w+:)?[vt](?:\s[^<>]*)?>([^<]*)</.exec(content)?.[1] ?? '';
  return attributeOf(attributes, 't') === 's' ? sharedText(Number(value)) : readText(value);
}
