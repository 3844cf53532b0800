import type { Separator } from './csv-separator.js';

/** However a file ends its lines. */
export const LINE_BREAK = /\r\n?|\n/;

/** One field of a text. */
export interface ReadField {
  readonly value: string;
  /** The position of the separator or line end behind it, or of the end of the text. */
  readonly end: number;
  /** A quote opens it that never closes it. */
  readonly isOpen: boolean;
}

/**
 * Reads one field from `start`.
 *
 * @param typed positions of quotes that are known not to open a quoted field
 */
export function readField(
  text: string,
  start: number,
  separator: Separator,
  typed: ReadonlySet<number>,
): ReadField {
  if (text[start] !== '"' || typed.has(start)) return readPlain(text, start, separator);
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return readPlain(text, start, separator);
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const end = findEnd(text, quote + 1, separator);
      // A quote lines below that something else follows opens another field: this one was never closed.
      if (end > quote + 1 && LINE_BREAK.test(value)) return readPlain(text, start, separator);
      // What follows a closing quote belongs to the field all the same: nothing is dropped.
      return { value: value + text.slice(quote + 1, end), end, isOpen: false };
    }
    value += '"';
    at = quote + 2;
  }
}

/** A field as it stands, up to the next separator or line end. */
function readPlain(text: string, start: number, separator: Separator): ReadField {
  const end = findEnd(text, start, separator);
  return { value: text.slice(start, end), end, isOpen: text[start] === '"' };
}

function findEnd(text: string, start: number, separator: Separator): number {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
