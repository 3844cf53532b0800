import { SEPARATORS, type Separator } from './csv-separator.js';
import { firstRecords } from './parse-csv.js';

/** So many records tell how a file is separated; a list rarely has a longer title. */
const SAMPLE_RECORDS = 60;

/** Excel writes the separator into the first line when it is asked to. */
const STATED_SEPARATOR = /^sep=([;,\t])\r?\n/i;

/** The separator the text states or, if it does not, the one that gives the most rows of one width. */
export function findSeparator(text: string): { readonly separator: Separator; readonly skip: number } {
  const stated = STATED_SEPARATOR.exec(text);
  const named = SEPARATORS.find((separator) => separator === stated?.[1]);
  if (stated !== null && named !== undefined) return { separator: named, skip: stated[0].length };
  let best: Separator = ',';
  let most = 0;
  for (const separator of SEPARATORS) {
    const regularity = rateRegularity(firstRecords(text, separator, SAMPLE_RECORDS));
    if (regularity <= most) continue;
    best = separator;
    most = regularity;
  }
  return { separator: best, skip: 0 };
}

/** How many separators stand in rows of the commonest width. */
function rateRegularity(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of counts) best = Math.max(best, count * count * (width - 1));
  return best / Math.max(1, records.length);
}
