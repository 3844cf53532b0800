import { createTextLookup } from './shared-texts.js';
import { attributeOf } from './xml.js';
import { readText } from './xml-text.js';

/** In the first cell of the sheet we add to a marked copy, whatever its language: it is no part of the inventory. */
export const RESULTS_MARK = 'siap-iga/hasil-periksa';

const FIRST_CELL = /<(?:\w+:)?c(?=\s)([^<>]*\sr\s*=\s*["']A1["'][^<>]*)(?<!\/)>([\s\S]*?)<\/(?:\w+:)?c>/;

/**
 * Whether a sheet is one that we put into a marked copy. The office's program may have saved it since.
 *
 * @param sheet its XML
 * @param sharedStrings the part with the texts that cells share
 */
export function isResultsSheet(sheet: string, sharedStrings: string | undefined): boolean {
  const [, attributes = '', content = ''] = FIRST_CELL.exec(sheet) ?? [];
  const value = /<(?:\w+:)?[vt](?:\s[^<>]*)?>([^<]*)</.exec(content)?.[1] ?? '';
  if (attributeOf(attributes, 't') !== 's') return readText(value) === RESULTS_MARK;
  // Looked for first, because taking the texts apart takes its time.
  if (sharedStrings?.includes(RESULTS_MARK) !== true) return false;
  return createTextLookup(sharedStrings)(Number(value)) === RESULTS_MARK;
}
