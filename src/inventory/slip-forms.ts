import { GENERIC } from './innovation-name.js';

/** In letters. Up to the first length two slips may stand anywhere, beyond it both in one word. */
const SHORT_BRAND = 20;
const LONGEST_FOR_SLIPS = 100;
/**
 * What is left of a brand after slips. Generic words stay, so that the length of the others decides; so
 * do digits, as "Siaga 112" is no misspelt "Siaga 113". At least five letters must be left after one slip,
 * eight after two.
 */
export function listSlipForms(brand: readonly string[]): ReadonlySet<string> {
  const generic = brand.filter((word) => GENERIC.has(word)).join(' ');
  const words = brand.filter((word) => !GENERIC.has(word));
  const rest = words.join('');
  const forms = new Set<string>();
  if (rest.length < 5 || rest.length > LONGEST_FOR_SLIPS) return forms;
  if (rest.length <= SHORT_BRAND) {
    for (const form of dropLetters(rest)) forms.add(`${generic}|${form}`);
    return forms;
  }
  for (const [at, word] of words.entries()) {
    const before = words.slice(0, at).join('');
    const after = words.slice(at + 1).join('');
    const dropped = word.length <= SHORT_BRAND ? dropLetters(word, before.length + after.length) : [word];
    for (const form of dropped) forms.add(`${generic}|${before}${form}${after}`);
  }
  return forms;
}

/** The text itself and the text without any one or two of its letters; `others` letters stand around it. */
function dropLetters(text: string, others = 0): ReadonlySet<string> {
  const none = new Set([text]);
  const one = text.length - 1 + others < 5 ? new Set<string>() : dropEachLetter(none);
  const two = text.length - 2 + others < 8 ? new Set<string>() : dropEachLetter(one);
  return new Set([...none, ...one, ...two]);
}

function dropEachLetter(texts: ReadonlySet<string>): ReadonlySet<string> {
  const shorter = new Set<string>();
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      if (!isDigit(text, at)) shorter.add(text.slice(0, at) + text.slice(at + 1));
    }
  }
  return shorter;
}

/** Asked of every letter of every form; the letters of the keyboard are told apart without a pattern. */
function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 48 && code <= 57 : /\p{N}/u.test(text[at] ?? '');
}
