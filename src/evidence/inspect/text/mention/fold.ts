/** Letters and digits that OCR takes for each other, each as the first of its group. */
const ALIKE: Readonly<Record<string, string>> = {
  '0': 'o',
  q: 'o',
  '1': 'i',
  l: 'i',
  j: 'i',
  '|': 'i',
  '!': 'i',
  '5': 's',
  $: 's',
  '8': 'b',
  '6': 'b',
  '2': 'z',
  '4': 'a',
  '9': 'g',
};

/** A text reduced to letters and digits in the forms that OCR cannot confuse, and where each of them came from. */
export interface Folded {
  readonly letters: string;
  /** The same in lower case without the folding; as long as `letters`. */
  readonly plain: string;
  /** For each letter the place of its character in the text. */
  readonly places: readonly number[];
}

/**
 * Folds a text for comparison: no blanks, punctuation, hyphens or case; look-alikes become one. Two letters that look like
 * one (rn as m, vv as w) become that one.
 */
export function fold(text: string): Folded {
  const letters: string[] = [];
  const plain: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const letter = character.toLowerCase();
    if (!/[\p{L}\p{N}|!$]/u.test(character) || letter.length !== 1) continue;
    const last = plain.at(-1);
    const isAdjoining = places.at(-1) === at - 1;
    if (isAdjoining && ((last === 'r' && letter === 'n') || (last === 'v' && letter === 'v'))) {
      letters[letters.length - 1] = letter === 'n' ? 'm' : 'w';
      plain[plain.length - 1] = '\u0000';
      continue;
    }
    if (/[|!$]/.test(character) && !isBetweenLetters(text, at)) continue;
    letters.push(ALIKE[letter] ?? letter);
    plain.push(letter);
    places.push(at);
  }
  return { letters: letters.join(''), plain: plain.join(''), places };
}

function isBetweenLetters(text: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1));
}
