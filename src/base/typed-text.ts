import type { ExpectedValue, Reading } from './reading.js';

const LONGEST_FOUND = 60;

/** Nothing but the signs of a keyboard, line breaks and tabs. */
const PLAIN = /^[\t\n\r -~]*$/;

/**
 * The text without what nobody sees or means: surrounding blanks and invisible characters go, every blank
 * of the typesetter becomes a plain one, every dash a hyphen. Line breaks and tabs inside stay: what they
 * part may be two values.
 */
export function tidyTyped(text: string): string {
  // Nearly all that is typed; the tables of all signs are slow to look into, the first time above all.
  if (PLAIN.test(text)) return text.trim();
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .trim();
}

/** The problem of a text that is not the kind of value it should be. */
export function wrongType(text: string, expected: ExpectedValue): Reading<never> {
  return { ok: false, problem: { kind: 'wrong_type', expected, found: cutFound(text) } };
}

/** The text as typed, at most 60 characters of it: a longer one ends in an ellipsis, which counts. */
export function cutFound(text: string): string {
  // Whole characters, never half an emoji; twice the length in code units is sure to hold enough of them.
  const characters = [...text.slice(0, 2 * (LONGEST_FOUND + 1))];
  if (characters.length <= LONGEST_FOUND) return text;
  return `${characters.slice(0, LONGEST_FOUND - 1).join('')}…`;
}
