import { WRAPPER_WORDS } from '../words/common-words.js';
import { readWords, wordsOf } from '../words/read-words.js';

/** Whether a folder keeps the evidence of the region itself: "SPD", "02. Data Dukung SPD 2026". */
export function holdsRegionEvidence(folder: string): boolean {
  const { known, rest } = readWords(wordsOf(folder));
  const isRegion = known.length > 0 && known.every(({ meaning }) => meaning.milik === 'spd');
  return isRegion && rest.every((word) => WRAPPER_WORDS.has(word) || /^\d+$/.test(word));
}
