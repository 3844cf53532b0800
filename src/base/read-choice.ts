import { findNearest } from './nearest.js';
import type { Reading } from './reading.js';
import { cutFound, tidyTyped, wrongType } from './typed-text.js';

const YES: readonly string[] = ['ya', 'iya', 'y', 'yes', 'true', 'benar'];
/** Not "t": a form in Indonesian means tidak by it, an export in English means true. */
const NO: readonly string[] = ['tidak', 'tdk', 'n', 'no', 'false', 'salah'];

/**
 * Reads one code of a closed list. Case does not matter, and blanks, hyphens, slashes and underscores are
 * one and the same: "Non Digital" is `non_digital`. The codes must differ by more than that.
 * @param synonyms other words for a code, read as tolerantly; a code wins over an equal synonym.
 * @returns not_in_list for anything else, with the nearest code when one is close.
 */
export function readChoice<Code extends string>(
  text: string,
  codes: readonly Code[],
  synonyms: Readonly<Record<string, Code>> = {},
): Reading<Code> {
  // Most inventories are written as the template shows; they need no table.
  const exact = codes.find((code) => code === text);
  if (exact !== undefined) return { ok: true, value: exact };
  const known = new Map<string, Code>();
  for (const [synonym, code] of Object.entries(synonyms)) known.set(toKey(synonym), code);
  for (const code of codes) known.set(toKey(code), code);
  const key = toKey(text);
  const value = known.get(key);
  if (value !== undefined) return { ok: true, value };
  const nearestKey = findNearest(key, [...known.keys()]);
  const nearest = nearestKey === undefined ? undefined : known.get(nearestKey);
  return { ok: false, problem: { kind: 'not_in_list', found: cutFound(text), nearest, list: codes } };
}

/**
 * Reads ya or tidak and their like in Indonesian and English. 1 and 0 are no answer: in the columns of
 * this trade they are levels and counts.
 */
export function readYesNo(text: string): Reading<boolean> {
  const word = tidyTyped(text).toLowerCase();
  if (YES.includes(word)) return { ok: true, value: true };
  if (NO.includes(word)) return { ok: true, value: false };
  return wrongType(text, 'yes_no');
}

function toKey(text: string): string {
  return tidyTyped(text)
    .toLowerCase()
    .replace(/[\s/_-]+/g, '_');
}
