import { countWords } from '../../assess/count-words.js';
import { isPlaceholder } from '../../assess/rules/input/placeholder.js';
import type { Reading } from '../../base/reading.js';
import { tidyTyped, wrongType } from '../../base/typed-text.js';

/** One word, such as "ok" or "menunggu", tells the next reader nothing. */
const FEWEST_WORDS = 2;

/** Reads why a finding may stand. A waiver answers for a rule that is broken, so its reason has to say something. */
export function readReason(text: string): Reading<string> {
  const reason = tidyTyped(text);
  const saysSomething =
    /\p{L}{3}/u.test(reason) && countWords(reason) >= FEWEST_WORDS && !isPlaceholder(reason);
  return saysSomething ? { ok: true, value: reason } : wrongType(text, 'reason');
}
