/** What JSON allows raw although a terminal or an editor obeys it: escapes of one byte, and reversed writing. */
const OBEYED = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** Two blanks per level and a line end: the same bytes for the same report, harmless for who prints them. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(OBEYED, escapeUnlessLineEnd)}\n`;
}

/** The same on one line. */
export function toJsonLine(value: unknown): string {
  return `${JSON.stringify(value).replace(OBEYED, escapeUnlessLineEnd)}\n`;
}

function escapeUnlessLineEnd(character: string): string {
  if (character === '\n') return character;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
