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
