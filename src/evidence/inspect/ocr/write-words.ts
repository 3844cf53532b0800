import type { ReadLine, ReadWord } from './recognizer.js';

/** A blank wider than this many heights of a line parts two columns, as in a text layer (`pdf/page-lines.ts`). */
const COLUMN_GAP = 1.5;

/** The lines as text; columns are parted by three blanks. */
export function writeWords(lines: readonly ReadLine[]): string {
  return lines.map(writeLine).join('\n');
}

function writeLine({ words, height }: ReadLine): string {
  return words.reduce((line, word, index) => {
    const before = words[index - 1];
    if (before === undefined) return word.text;
    return `${line}${isColumn(before, word, height) ? '   ' : ' '}${word.text}`;
  }, '');
}

function isColumn(before: ReadWord, word: ReadWord, height: number): boolean {
  return word.left - before.right > height * COLUMN_GAP;
}
