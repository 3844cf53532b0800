import { normalizeName } from '../../../inventory/normalize-name.js';
import { NAME_WORDS } from './name-words.js';

/** The kinds of document that offices call by this name, the likeliest first; none where the name is not in use. */
export function kindsCalled(name: string): readonly string[] {
  const words = normalizeName(name.replaceAll('_', ' '));
  return NAME_WORDS.find(({ kata, jenis }) => jenis !== undefined && kata.includes(words))?.jenis ?? [];
}
