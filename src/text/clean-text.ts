/**
 * Makes a text that users typed harmless for a terminal: control characters (escape sequences among them) and marks
 * that reverse the direction of writing are shown as a replacement sign, and all blanks become single spaces.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .trim();
}
