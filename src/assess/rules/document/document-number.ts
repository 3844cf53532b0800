import { normalizeName } from '../../../inventory/normalize-name.js';

/** Stand in a number without being part of it: "Nomor 12 Tahun 2024" is "12/2024". */
const FILLERS: ReadonlySet<string> = new Set(['nomor', 'no', 'nomer', 'tahun', 'thn', 'th']);

/**
 * The form in which numbers of documents are compared: their parts in lower case, without signs, blanks and the
 * words around them. Empty when nothing is left.
 */
export function numberKey(nomor: string): string {
  const parts = normalizeName(nomor).split(' ');
  return parts
    .filter((part) => !FILLERS.has(part))
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('/');
}

/** Signs that scanning confuses, each written as one of them. */
const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/[oq]/g, '0'],
  [/[il|]/g, '1'],
  [/s/g, '5'],
  [/b/g, '8'],
];

/** The same apart from signs that scanning confuses; a part of it is enough, as clerks leave out the tail. */
export function isSameNumber(stated: string, read: string): boolean {
  const [left, right] = [looseKey(stated), looseKey(read)];
  return left === right || isBeginning(left, right) || isBeginning(right, left);
}

function isBeginning(short: string, long: string): boolean {
  return short !== '' && long.startsWith(`${short}/`);
}

function looseKey(nomor: string): string {
  return CONFUSED.reduce((key, [signs, one]) => key.replace(signs, one), numberKey(nomor));
}
