/** What the usual font of a note, Tahoma 9, takes on a screen of 96 dots per inch, with a little to spare. */
const LETTER = 6;
const LINE = 15;
const MARGIN = 16;
const WIDTH = 380;
/** Findings beyond this height are left to the sheet with all of them: a higher note does not fit on a small screen. */
const HIGHEST = 520;

/** In dots. */
export interface NoteSize {
  readonly width: number;
  readonly height: number;
}

/** Lines that a note holds at most. */
export const NOTE_LINES = Math.floor((HIGHEST - MARGIN) / LINE);

/** The room that a text takes in a note. */
export function sizeOfNote(text: string): NoteSize {
  return { width: WIDTH, height: linesOfNote(text) * LINE + MARGIN };
}

/** Lines of a text when words are not broken. */
export function linesOfNote(text: string): number {
  const letters = Math.floor((WIDTH - MARGIN) / LETTER);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const length = word.length + (used === 0 ? 0 : 1);
      if (used > 0 && used + length > letters) {
        lines += 1;
        used = 0;
      }
      const over = Math.floor(Math.max(0, word.length - 1) / letters);
      lines += used === 0 ? over : 0;
      used = used === 0 ? word.length - over * letters : used + length;
    }
  }
  return lines;
}
