import { readNumber, readWholeNumber } from '../../../base/read-number.js';
import type { ExpectedValue } from '../../../base/reading.js';

const NUMBER_AND_WORDS = /^(\d[\d.,]*?)\s*(\p{L}[\p{L}\s./]*)$/u;
/** Words that make another number of the digits before them. */
const MULTIPLIER =
  /\b(?:puluh|belas|lusin|ratus|ribu|rb|juta|jt|miliar|milyar|m|triliun|setengah|seperempat)\b/iu;

/** The number of a text such as "4 menit", as it was typed; undefined where the text may mean another one. */
export function numberBeforeWords(text: string, expected: ExpectedValue): string | undefined {
  const [, number = '', words = ''] = NUMBER_AND_WORDS.exec(text.trim()) ?? [];
  if (number === '' || MULTIPLIER.test(words)) return undefined;
  if (expected === 'number') return readNumber(number).ok ? number : undefined;
  if (expected === 'whole_number') return readWholeNumber(number).ok ? number : undefined;
  return undefined;
}
