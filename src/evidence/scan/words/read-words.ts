import { normalizeName } from '../../../inventory/normalize-name.js';
import { isOneSlip } from './is-one-slip.js';
import type { NameWords } from './meaning.js';
import { NAME_WORDS } from './name-words.js';

/** Words of a name that the table knows, as they stand in the table. */
export interface KnownWords {
  readonly kata: string;
  readonly meaning: NameWords;
}

/** A name taken apart: what is known of it, and the words that remain. */
export interface WordReading {
  readonly known: readonly KnownWords[];
  readonly rest: readonly string[];
  /** The words that remain, those together that stand side by side. */
  readonly runs: readonly (readonly string[])[];
}

/** Shorter words are too much alike for slips to be forgiven. */
const SHORTEST_TYPO = 5;

const BY_PHRASE: ReadonlyMap<string, NameWords> = new Map(
  NAME_WORDS.flatMap((meaning) => meaning.kata.map((kata) => [kata, meaning] as const)),
);

const LONGEST_PHRASE = Math.max(...[...BY_PHRASE.keys()].map((kata) => kata.split(' ').length));

const TYPO_WORDS = [...BY_PHRASE.keys()].filter(
  (kata) => !kata.includes(' ') && kata.length >= SHORTEST_TYPO,
);

/** The words of a file or folder name: "FotoBimtek_2025" gives foto, bimtek, 2025. */
export function wordsOf(name: string): readonly string[] {
  const parted = name
    .normalize('NFC')
    .replace(/[_.]+/gu, ' ')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{L}{2})(?=\p{N})/gu, '$1 ')
    .replace(/(\p{N})(?=\p{L}{2})/gu, '$1 ');
  return normalizeName(parted)
    .split(' ')
    .filter((word) => word !== '');
}

/** Finds the words the table knows, the longest first, slips of the pen forgiven in long words. */
export function readWords(words: readonly string[]): WordReading {
  const known: KnownWords[] = [];
  const runs: string[][] = [[]];
  for (let at = 0; at < words.length; ) {
    const [kata, length] = longestPhrase(words, at);
    const meaning = kata === undefined ? undefined : BY_PHRASE.get(kata);
    if (kata === undefined || meaning === undefined) runs.at(-1)?.push(words[at] ?? '');
    else {
      runs.push([]);
      if (!known.some((other) => other.meaning === meaning)) known.push({ kata, meaning });
    }
    at += length;
  }
  return { known, rest: runs.flat(), runs: runs.filter((run) => run.length > 0) };
}

/** "Berita acara" and the like must not be taken for their single words, so the longest phrase counts. */
function longestPhrase(words: readonly string[], at: number): readonly [string | undefined, number] {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length).join(' ');
    if (BY_PHRASE.has(phrase)) return [phrase, length];
  }
  const word = words[at] ?? '';
  if (word.length < SHORTEST_TYPO) return [undefined, 1];
  return [TYPO_WORDS.find((candidate) => isOneSlip(word, candidate)), 1];
}

/** Takes the words of an innovation's own name out of a file name: SIPANDU PENGADUAN is not about complaints. */
export function withoutName(words: readonly string[], name: readonly string[]): readonly string[] {
  if (name.length === 0) return words;
  const kept: string[] = [];
  for (let at = 0; at < words.length; ) {
    const isName = name.every((word, index) => words[at + index] === word);
    if (!isName) kept.push(words[at] ?? '');
    at += isName ? name.length : 1;
  }
  return kept;
}
