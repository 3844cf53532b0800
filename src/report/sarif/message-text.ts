import { cleanLines } from '../../text/clean-text.js';

/**
 * A text as a SARIF message: viewers make links of `[text](target)` and fill in numbers in braces, so that what users
 * typed is escaped as the standard says (sections 3.11.5 and 3.11.6).
 */
export function messageText(text: string): { readonly text: string } {
  const braced = cleanLines(text).replace(/[{}]/g, '$&$&');
  return { text: braced.includes('](') ? braced.replace(/[\\[\]]/g, '\\$&') : braced };
}
