import { distance } from 'fastest-levenshtein';
import { URUSAN, URUSAN_SPELLINGS, type Urusan, WORD_RESPELLINGS } from './lists/urusan.js';
import { normalizeName } from './normalize-name.js';

/**
 * What a written urusan stands for. `exact` means the official name but for case and blanks. `near` is a
 * question to the user: the suggestion counts for nothing until somebody confirms it.
 */
export type UrusanMatch =
  | { readonly kind: 'known'; readonly urusan: Urusan; readonly exact: boolean }
  | { readonly kind: 'near'; readonly text: string; readonly suggestion: Urusan }
  | { readonly kind: 'unknown'; readonly text: string };

/** Other spellings by official or usual name, as the configuration's `alias.urusan` gives them. */
type UrusanAlias = Readonly<Record<string, string>>;

/** Commas and slashes vanish in normalising, so the words that stand for them have to go as well. */
const CONNECTIVES: ReadonlySet<string> = new Set(['dan', 'serta']);

/** Written in front of a name: "Urusan Pemerintahan Bidang Kesehatan", "1.02 Kesehatan". */
const LABEL = /^(?:urusan|pemerintahan|wajib|pilihan|bidang|\p{N}+)$/u;

/** One name has three commas at most; a cell wrapped over several lines may break it further. */
const LONGEST_NAME_IN_FRAGMENTS = 6;

const OFFICIAL: ReadonlyMap<string, Urusan> = new Map(URUSAN.map((urusan) => [toKey(urusan.nama), urusan]));
const KNOWN: ReadonlyMap<string, Urusan> = indexSpellings();

/**
 * Finds the urusan a text names. An official name wins over `alias`, and `alias` over the built-in
 * spellings; an alias that points at no urusan is ignored.
 */
export function matchUrusan(text: string, alias: UrusanAlias = {}): UrusanMatch {
  const known = findKnown(text, alias);
  if (known !== undefined) return { kind: 'known', urusan: known, exact: isSpelledOfficially(text, known) };
  const words = toWords(text);
  const withoutBrackets = findKnown(text.replace(/\([^()]*\)/gu, ' '), alias);
  const suggestion = withoutBrackets ?? findMisspelt(words.join(' ')) ?? findByPart(words);
  if (suggestion !== undefined) return { kind: 'near', text: text.trim(), suggestion };
  return { kind: 'unknown', text: text.trim() };
}

/**
 * Cuts a cell that lists several urusan at `,` `;` line ends and ` / `, without cutting the names that
 * contain commas: at each place the longest known name wins, then the longest near one. The pieces are
 * returned as they were written, for `matchUrusan` to judge.
 */
export function splitUrusanList(text: string, alias: UrusanAlias = {}): readonly string[] {
  const pieces: string[] = [];
  for (const part of text.split(';')) pieces.push(...splitPart(part, alias));
  return pieces;
}

function splitPart(part: string, alias: UrusanAlias): readonly string[] {
  const fragments = findFragments(part);
  const knownLengths = fragments.map((_, at) => countKnown(part, fragments, at, alias));
  const pieces: string[] = [];
  for (let at = 0; at < fragments.length; ) {
    const known = knownLengths[at] ?? 0;
    const length = known > 0 ? known : countNear(part, fragments, at, knownLengths);
    const piece = joinFragments(part, fragments, at, length);
    pieces.push(known > 0 ? piece.replace(/^(?:dan|serta|&)\s+/iu, '') : piece);
    at += length;
  }
  return pieces;
}

interface Fragment {
  readonly start: number;
  readonly end: number;
}

function findFragments(part: string): readonly Fragment[] {
  const fragments: Fragment[] = [];
  let start = 0;
  const add = (end: number): void => {
    if (part.slice(start, end).trim() !== '') fragments.push({ start, end });
  };
  for (const separator of part.matchAll(/[,\r\n]|\s\/\s/gu)) {
    add(separator.index);
    start = separator.index + separator[0].length;
  }
  add(part.length);
  return fragments;
}

function joinFragments(part: string, fragments: readonly Fragment[], at: number, length: number): string {
  return part.slice(fragments[at]?.start, fragments[at + length - 1]?.end).trim();
}

/** How many fragments from `at` on make the longest known name; 0 when none does. */
function countKnown(part: string, fragments: readonly Fragment[], at: number, alias: UrusanAlias): number {
  for (let length = Math.min(LONGEST_NAME_IN_FRAGMENTS, fragments.length - at); length > 0; length -= 1) {
    if (findKnown(joinFragments(part, fragments, at, length), alias) !== undefined) return length;
  }
  return 0;
}

/** The same for near names, which never swallow a known one; 1 when none is near. */
function countNear(
  part: string,
  fragments: readonly Fragment[],
  at: number,
  knownLengths: readonly number[],
): number {
  let longest = 1;
  while (longest < LONGEST_NAME_IN_FRAGMENTS && knownLengths[at + longest] === 0) longest += 1;
  for (let length = longest; length > 1; length -= 1) {
    const words = toWords(joinFragments(part, fragments, at, length));
    if ((findMisspelt(words.join(' ')) ?? findByPart(words)) !== undefined) return length;
  }
  return 1;
}

function findKnown(text: string, alias: UrusanAlias): Urusan | undefined {
  const key = toKey(text);
  return OFFICIAL.get(key) ?? findAliased(key, alias) ?? KNOWN.get(key);
}

function findAliased(key: string, alias: UrusanAlias): Urusan | undefined {
  if (key === '') return undefined;
  for (const [spelling, name] of Object.entries(alias)) {
    if (toKey(spelling) === key) return KNOWN.get(toKey(name));
  }
  return undefined;
}

/** The known name a few letters away. Two urusan equally far away are no suggestion. */
function findMisspelt(key: string): Urusan | undefined {
  let nearest: Urusan | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (const [candidate, urusan] of KNOWN) {
    const allowed = allowedSlips(candidate.length);
    if (Math.abs(candidate.length - key.length) > allowed) continue;
    const slips = isAdjacentSwap(candidate, key) ? 1 : distance(candidate, key);
    if (slips > allowed || slips > smallest) continue;
    if (slips === smallest && nearest !== urusan) nearest = undefined;
    else nearest = urusan;
    smallest = slips;
  }
  return nearest;
}

/** In a word of five letters one slip makes another word, so abbreviations are never guessed. */
function allowedSlips(length: number): number {
  if (length < 6) return 0;
  if (length <= 10) return 1;
  return length < 20 ? 2 : 3;
}

function isAdjacentSwap(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  const swapped = `${left.slice(0, at)}${left[at + 1] ?? ''}${left[at] ?? ''}${left.slice(at + 2)}`;
  return swapped === right;
}

/**
 * At least two neighbouring words of one name and of no other; or a long name whole, among other words.
 * A short name inside other words proves nothing: "Pendidikan dan Pelatihan Kerja" is not about diklat.
 */
function findByPart(words: readonly string[]): Urusan | undefined {
  const found: Urusan[] = [];
  for (const [key, urusan] of OFFICIAL) {
    const name = key.split(' ');
    const isPart = words.length > 1 && hasRun(name, words);
    if (isPart || (name.length > 2 && hasRun(words, name))) found.push(urusan);
  }
  return found.length === 1 ? found[0] : undefined;
}

function hasRun(words: readonly string[], run: readonly string[]): boolean {
  for (let at = 0; at + run.length <= words.length; at += 1) {
    if (run.every((word, offset) => words[at + offset] === word)) return true;
  }
  return false;
}

function isSpelledOfficially(text: string, urusan: Urusan): boolean {
  const written = text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return written.toLowerCase() === urusan.nama.toLowerCase();
}

function toKey(text: string): string {
  return toWords(text).join(' ');
}

function toWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const word of normalizeName(text).split(' ')) {
    if (word === '' || CONNECTIVES.has(word)) continue;
    words.push(...(WORD_RESPELLINGS.get(word) ?? word).split(' '));
  }
  let start = 0;
  while (start < words.length - 1 && LABEL.test(words[start] ?? '')) start += 1;
  return words.slice(start);
}

function indexSpellings(): ReadonlyMap<string, Urusan> {
  const index = new Map(OFFICIAL);
  for (const urusan of URUSAN) {
    for (const spelling of URUSAN_SPELLINGS[urusan.nama] ?? []) index.set(toKey(spelling), urusan);
  }
  return index;
}
