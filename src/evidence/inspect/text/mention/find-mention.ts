import type { Mention } from '../../../schema/inspection.js';
import { findHits, type Hit } from './align.js';
import { type Folded, fold } from './fold.js';
import { type NameForm, nameForms } from './name-forms.js';
import { likeness, WITHOUT_VERSION } from './score.js';

/** A page made ready for any number of names. */
export interface FoldedPage {
  readonly text: string;
  readonly folded: Folded;
}

const LONGEST_SNIPPET = 120;

/** Words that call what follows an innovation, whatever its name. */
const CALLED =
  /(?:inovasi|aplikasi|program|sistem|layanan|gerakan|bernama|bertajuk|berjudul|["“”'‘«(])\s*[:("“”'‘«]?\s*$/iu;
const PERSON = /\bNIP\b|,\s?(?:S|M|A)\.\s?\p{L}|\b(?:Drs|Dra|dr|drg|Ir|Hj?)\.|^\s*nama\s*:/iu;

export function foldPages(pages: readonly string[]): readonly FoldedPage[] {
  return pages.map((text) => ({ text, folded: fold(text) }));
}

/** The best mention of a name in the pages, the first of equally good ones. */
export function findMention(pages: readonly FoldedPage[], name: string): Mention {
  let best: Mention = { nama: name, skor: 0, cuplikan: '' };
  for (const form of nameForms(name)) {
    for (const [index, page] of pages.entries()) {
      for (const hit of findHits(page.folded.letters, form.folded.letters, form.edits)) {
        const skor = rate(page, form, hit);
        if (skor > best.skor) {
          best = { nama: name, skor, cuplikan: cut(page, hit), halaman: index + 1 };
        }
        if (best.skor === 100) return best;
        // Inexact hits come last; one that counts is enough.
        if (hit.edits > 0 && skor > 0) break;
      }
    }
  }
  return best;
}

/** Likeness in percent; 0 for what only looks like a mention. */
function rate(page: FoldedPage, form: NameForm, hit: Hit): number {
  if (hit.end <= hit.start || !isWholeWords(page, hit)) return 0;
  const [start, end] = span(page, hit);
  const isCalled = CALLED.test(page.text.slice(Math.max(0, start - 24), start));
  if (form.isCommon && !isCalled && !isRowOfList(page.text, start, end)) return 0;
  const skor = likeness(hit.edits, countSlips(page, form, hit), form.folded.letters.length);
  if (form.isDistinct || form.isCommon || isCalled) return needVersion(page, form, end, skor);
  if (PERSON.test(lineAround(page.text, start, end))) return 0;
  const found = page.text.slice(start, end);
  if (isWrittenAlike(found, form.typed) && !isPatched(found, form.typed))
    return needVersion(page, form, end, skor);
  return form.folded.letters.length < 5 ? 0 : Math.min(skor, WITHOUT_VERSION);
}

/** A name alone in a numbered row, as in the annex of a decree with many innovations. */
function isRowOfList(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^\s*\d{1,3}[.)]?\s+$/.test(before) && /^(?: *(?:\n|$)|\s{2,})/.test(text.slice(end, end + 40));
}

function needVersion(page: FoldedPage, form: NameForm, end: number, skor: number): number {
  if (form.version === '') return skor;
  const behind = fold(page.text.slice(end, end + 24)).letters;
  return behind.startsWith(fold(form.version).letters) ? skor : Math.min(skor, WITHOUT_VERSION);
}

function isWholeWords(page: FoldedPage, hit: Hit): boolean {
  const [start, end] = span(page, hit);
  return !isLetter(page.text.charAt(start - 1)) && !isLetter(page.text.charAt(end));
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** Places in the page's text; a letter that was made of two ends behind the second. */
function span({ text, folded }: FoldedPage, hit: Hit): readonly [start: number, end: number] {
  const start = folded.places[hit.start] ?? 0;
  const last = folded.places[hit.end - 1] ?? start;
  const isDouble = folded.plain.charAt(hit.end - 1) === '\u0000';
  return [start, Math.min(text.length, last + (isDouble ? 2 : 1))];
}

function countSlips(page: FoldedPage, form: NameForm, hit: Hit): number {
  if (hit.edits > 0) return 0;
  const found = page.folded.plain.slice(hit.start, hit.end);
  return [...form.folded.plain].filter((letter, at) => letter !== found.charAt(at)).length;
}

/** All in capitals, or with the capitals of the inventory. "Satria" is a man, SATRIA an innovation. */
function isWrittenAlike(found: string, typed: string): boolean {
  const letters = [...found.replace(/[^\p{L}]/gu, '')];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  if (capitals >= letters.length * 0.8) return true;
  const wanted = [...typed.replace(/[^\p{L}]/gu, '')];
  return (
    wanted.length === letters.length &&
    wanted.every((letter, at) => isCapital(letter) === isCapital(letters[at]))
  );
}

/** One word of the inventory put together from several of the text; letters set wide apart and hyphens are none. */
function isPatched(found: string, typed: string): boolean {
  return !typed.trim().includes(' ') && /\p{L}{2} +\p{L}|\p{L} +\p{L}{2}/u.test(found);
}

function isCapital(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toLowerCase();
}

function lineAround(text: string, start: number, end: number): string {
  const next = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start) + 1, next < 0 ? text.length : next);
}

function cut(page: FoldedPage, hit: Hit): string {
  const [start, end] = span(page, hit);
  return page.text.slice(start, end).replace(/\s+/g, ' ').slice(0, LONGEST_SNIPPET);
}
