import { STATUS_WORDS, WRAPPER_WORDS } from '../words/common-words.js';
import { readWords, wordsOf } from '../words/read-words.js';

/** Files side by side whose names share what is left when all known words are taken out. */
export interface NameGroup {
  readonly nama: string;
  readonly files: readonly string[];
}

/** Words that stand in the names of files of any innovation. */
const COMMON = new Set(
  'laporan surat tim foto img image dsc scan scanned whatsapp wa at am pm pdf kepala bupati dinas halaman hal rekap'.split(
    ' ',
  ),
);

const SHORTEST_NAME = 4;

/**
 * The innovations that file names tell apart, as in "GEBRAKS - SOP.pdf" and "SOP LENTERA.pdf". Only names that several
 * files bear count, and only when most files bear one.
 */
export function findSharedNames(files: readonly string[]): readonly NameGroup[] {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const words = wordsOf(file.replace(/\.[^.]*$/, ''));
    const rest = readWords(words).rest.filter(isOwnWord);
    const key = rest.join(' ');
    if (key.replaceAll(' ', '').length < SHORTEST_NAME) continue;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  const shared = [...groups].filter(([, members]) => members.length > 1);
  const covered = shared.reduce((sum, [, members]) => sum + members.length, 0);
  if (covered * 2 <= files.length) return [];
  return shared.map(([key, members]) => ({ nama: key.toUpperCase(), files: members }));
}

function isOwnWord(word: string): boolean {
  return (
    !/^\p{N}+\p{L}?$/u.test(word) && !STATUS_WORDS.has(word) && !WRAPPER_WORDS.has(word) && !COMMON.has(word)
  );
}
