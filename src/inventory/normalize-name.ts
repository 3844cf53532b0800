/** Takes no room on the page: format characters, variation selectors of emoji, enclosing marks. */
const INVISIBLE = /[\p{Cf}\p{Me}\p{Variation_Selector}]/gu;

/** Web exports carry the entity where the form had the sign. */
const AMPERSAND = /&(?:amp;)?/gu;

/** Sits inside a word ("Jum'at") or around it; either way the word is the same without it. */
const APOSTROPHE = /['`\u2018\u2019\u02bc]/gu;

/** "P.U.T.R" is "PUTR", whereas the point of "Kec.Aranio" stands for a blank. */
const DOTTED_INITIALS = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu;

const NOT_A_WORD = /[^\p{L}\p{M}\p{N}]+/gu;

/** Most names have no other letters; the tables of all signs are slow to look into, the first time above all. */
const PLAIN = /^[\t\n\r -~]*$/;
const PLAIN_INITIALS = /(?<![a-z0-9])[a-z](?:\.[a-z])+(?![a-z0-9])/g;

/**
 * The form in which names are compared: lower case, compatibility characters unified, words separated by
 * one blank, no punctuation. An ampersand is read as "dan". The result is empty when the text has no
 * letter and no digit.
 */
export function normalizeName(text: string): string {
  if (PLAIN.test(text)) return normalizePlain(text);
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(AMPERSAND, ' dan ')
    .replace(APOSTROPHE, '')
    .replace(DOTTED_INITIALS, (initials) => initials.replaceAll('.', ''))
    .replace(NOT_A_WORD, ' ')
    .normalize('NFKC')
    .trim();
}

/** The same for a text without any sign that needs the tables. */
function normalizePlain(text: string): string {
  return text
    .toLowerCase()
    .replace(AMPERSAND, ' dan ')
    .replace(/['`]/g, '')
    .replace(PLAIN_INITIALS, (initials) => initials.replaceAll('.', ''))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
