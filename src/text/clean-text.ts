/** What a terminal or an editor obeys instead of showing, and halves of characters, which are no text. */
const OBEYED = /[\p{Cc}\p{Bidi_Control}\p{Cs}]/gu;

/** Obeyed as well, but what texts of several lines are made of. */
const LAYOUT: readonly string[] = ['\n', '\t'];

const REPLACEMENT = '\ufffd';

/** Most texts: printable ASCII, the words one blank apart. They are told apart far faster than they are cleaned. */
const CLEAN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/**
 * Makes a text that users typed harmless for a terminal: control characters (escape sequences among them) and marks
 * that reverse the direction of writing are shown as a replacement sign, and all blanks become single spaces.
 */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  return text.replace(/\s+/gu, ' ').replace(OBEYED, REPLACEMENT).trim();
}

/** The same for data: blanks and line breaks stay as they were typed, every line break as a line feed. */
export function cleanLines(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/gu, '\n');
  return lines.replace(OBEYED, (sign) => (LAYOUT.includes(sign) ? sign : REPLACEMENT));
}

/** At most so many characters, the last an ellipsis where something was cut off. */
export function shorten(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
