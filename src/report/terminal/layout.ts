import stringWidth from 'string-width';

/** Pads to a width in terminal columns; longer texts are cut with an ellipsis. */
export function padEnd(text: string, width: number): string {
  const cut = truncate(text, width);
  return cut + ' '.repeat(width - stringWidth(cut));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - stringWidth(text))) + text;
}

/** Cuts to a width in terminal columns. */
export function truncate(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let cut = '';
  for (const character of text) {
    if (stringWidth(cut + character) > width - 1) break;
    cut += character;
  }
  return `${cut}…`;
}

/**
 * Breaks a plain text into lines at blanks; a single word that is too long (a path, a link) is broken where the line
 * ends, so that nothing of it is lost.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((part) => breakWord(part, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && stringWidth(longer) > width) {
      lines.push(line.trimEnd());
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** Wraps with one indentation for the first line and another for the rest. */
export function wrapIndented(text: string, width: number, first: string, rest: string): string[] {
  return wrap(text, width - stringWidth(rest)).map((line, index) => (index === 0 ? first : rest) + line);
}

function breakWord(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (stringWidth(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
