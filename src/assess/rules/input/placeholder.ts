import { normalizeName } from '../../../inventory/normalize-name.js';
import { countWords } from '../../count-words.js';

/** Words that clerks write where there is nothing to write. */
const NOTHING_IN_WORDS: ReadonlySet<string> = new Set([
  'n a',
  'na',
  'nihil',
  'kosong',
  'tidak ada',
  'tdk ada',
  'belum ada',
]);

const LONGEST_FILLER = 40;
const ENTITY = /&#?\w+;/g;

/** How the validator shows a list or a group of keys: it holds dots, and is not nothing. */
const STRUCTURES: ReadonlySet<string> = new Set(['[...]', '{...}']);

/** Longer than anything written for nothing, and without tags that may be all it is; spares counting its words. */
function isProse(text: string): boolean {
  return (
    text.length > LONGEST_FILLER && !text.includes('<') && /[\p{L}\p{N}]/u.test(text.replace(ENTITY, ''))
  );
}

/** True for what only fills the cell: nothing, a dash, dots, "n/a", "tidak ada", or HTML without a word in it. */
export function isPlaceholder(text: string): boolean {
  if (STRUCTURES.has(text) || isProse(text)) return false;
  return countWords(text) === 0 || NOTHING_IN_WORDS.has(normalizeName(text.replace(/<[^<>]*>/g, ' ')));
}
