import { compareText } from '../base/compare-text.js';
import { findNearest } from '../base/nearest.js';

/** Names of files are short and alike by nature ("SK", "ST", "SOP"): one slip in so many letters, and none in fewer. */
const LETTERS_PER_SLIP = 4;

/** Names as a file system sees them that ignores case and how letters are composed. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/**
 * The names that differ from the wanted one in nothing but the mark browsers and file managers give to copies, as in
 * "SK (1).pdf".
 */
export function findCopies(name: string, names: readonly string[]): readonly string[] {
  const wanted = withoutCopyMark(name);
  return names.filter((other) => withoutCopyMark(other) === wanted).sort(compareText);
}

/** "foto (1).jpg" and "foto (2).jpg" may be copies, and may as well be two photos of a series. */
export function areBothMarked(left: string, right: string): boolean {
  return [left, right].every((name) => withoutCopyMark(name) !== foldName(name));
}

/**
 * The name that was most likely meant: a copy, for the letters alone may say otherwise ("y (1).pdf" is a copy of "y.pdf"
 * and not a slip for "x (1).pdf"); then the same name with another ending; then one with a slip of the pen.
 */
export function suggestName(name: string, names: readonly string[]): string | undefined {
  const [copy] = findCopies(name, names);
  if (copy !== undefined) return copy;
  const stem = stemOf(foldName(name));
  const byStem = new Map(
    [...names]
      .sort(compareText)
      .reverse()
      .map((other) => [stemOf(foldName(other)), other]),
  );
  const nearest = findNearest(stem, [...byStem.keys()], Math.floor(stem.length / LETTERS_PER_SLIP));
  return nearest === undefined ? undefined : byStem.get(nearest);
}

function withoutCopyMark(name: string): string {
  return foldName(name)
    .replace(/(?:\s*\(\d{1,2}\))+(?=\.[^.]*$|$)/, '')
    .replace(/\s+(?=\.[^.]*$|$)/, '');
}

function stemOf(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/, '');
}
