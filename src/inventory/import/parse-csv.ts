export const SEPARATORS = [';', ',', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** So many records tell how a file is separated; a list rarely has a longer title. */
const SAMPLE_RECORDS = 60;

/** Excel writes the separator into the first line when it is asked to. */
const STATED_SEPARATOR = /^sep=([;,\t])\r?\n/i;

/** Records of a text, each with its fields; a quoted field may hold separators, quotes (doubled) and line breaks. */
export function parseCsv(
  text: string,
  separator: Separator,
  mostRecords: number = Number.POSITIVE_INFINITY,
): string[][] {
  const records: string[][] = [];
  let fields: string[] = [];
  let at = 0;
  while (at < text.length && records.length < mostRecords) {
    const field = readField(text, at, separator);
    fields.push(field.value);
    at = field.end;
    const end = text[at];
    if (end === separator) {
      at += 1;
      // A separator at the very end opens one more field, which is blank.
      if (at === text.length) fields.push('');
      continue;
    }
    at += end === '\r' && text[at + 1] === '\n' ? 2 : 1;
    records.push(fields);
    fields = [];
  }
  if (fields.length > 0) records.push(fields);
  return records;
}

/** The separator the text states or, if it does not, the one that gives the most rows of one width. */
export function findSeparator(text: string): { readonly separator: Separator; readonly skip: number } {
  const stated = STATED_SEPARATOR.exec(text);
  const named = SEPARATORS.find((separator) => separator === stated?.[1]);
  if (stated !== null && named !== undefined) return { separator: named, skip: stated[0].length };
  let best: Separator = ',';
  let most = 0;
  for (const separator of SEPARATORS) {
    const regularity = rateRegularity(parseCsv(text, separator, SAMPLE_RECORDS));
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

/** One field from `start`; `end` is the position of the separator or line end behind it, or of the end of the text. */
function readField(text: string, start: number, separator: Separator): { value: string; end: number } {
  if (text[start] !== '"') {
    const end = findEnd(text, start, separator);
    return { value: text.slice(start, end), end };
  }
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return readUnclosed(text, start, separator);
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      // What follows a closing quote belongs to the field all the same: nothing is dropped.
      const end = findEnd(text, quote + 1, separator);
      return { value: value + text.slice(quote + 1, end), end };
    }
    value += '"';
    at = quote + 2;
  }
}

/** A quote that never closes is one that was typed, such as for inches; it must not swallow the rest of the file. */
function readUnclosed(text: string, start: number, separator: Separator): { value: string; end: number } {
  const end = findEnd(text, start, separator);
  return { value: text.slice(start, end), end };
}

function findEnd(text: string, start: number, separator: Separator): number {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
