/** A tag opens with a letter or a sign; "< 5 hari dan > 3 juta" holds none. */
const TAG = /<[a-z/!?][^<>]*>/gi;
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi;

/**
 * Counts the words of a text as a person would: HTML tags and entities are stripped first, and a word holds at
 * least one letter or digit, so bullets and dashes are none.
 */
export function countWords(text: string): number {
  const plain = text.replace(TAG, ' ').replace(ENTITY, ' ');
  return plain.split(/\s+/u).filter(isWord).length;
}

/** Most words have a letter of the keyboard, which is found sooner than one of all the world's. */
function isWord(text: string): boolean {
  return /[A-Za-z0-9]/.test(text) || /[\p{L}\p{N}]/u.test(text);
}
