import { cleanText, shorten } from '../../text/clean-text.js';
import type { ViewTexts } from '../../text/view-texts.js';
import { type ShortSubject, shortMessageOf } from '../department/short-message.js';
import { shortenAtWord } from '../department/shorten-at-word.js';

/** How many repairs a row names. */
export const FIRST_REPAIRS = 2;
/** In characters. */
export const LONGEST_NAME = 120;
export const LONGEST_REPAIR = 180;

/** What is mended, and what is wanting there, in one line. */
export function writeRepair(subject: string, about: ShortSubject, most: number, views: ViewTexts): string {
  const problem = shortMessageOf(about, most, views.perangkat_daerah.pesan).replace(/\.$/, '');
  const words = cleanText(problem === '' ? subject : `${subject}: ${problem}`);
  return shortenAtWord(words, most) ?? shorten(words, most);
}
