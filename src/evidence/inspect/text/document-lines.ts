/** A line of a document with what is around it. */
export interface DocumentLine {
  readonly text: string;
  /** Page, from 1. */
  readonly page: number;
  /** Position on its page, from 0. */
  readonly index: number;
  /** Stands in the part of a decree or letter that names what it rests on. */
  readonly isGround: boolean;
}

/** Heads of the parts that name other papers, and the words that end them. */
const GROUNDS = /^(?:menimbang|mengingat|memperhatikan|membaca|dasar(?: hukum)?)\s*(?::|;|$|\d|[a-c][.)])/i;
const END_OF_GROUNDS =
  /^(?:m\s?e\s?m\s?u\s?t\s?u\s?s\s?k\s?a\s?n|menetapkan|m\s?e\s?n\s?u\s?g\s?a\s?s\s?k\s?a\s?n|m\s?e\s?m\s?e\s?r\s?i\s?n\s?t\s?a\s?h\s?k\s?a\s?n|kepada|untuk|dengan persetujuan bersama|kesatu|pertama|bab i\b|ditetapkan|dikeluarkan)\b/i;

/** No line of a sheet is longer; patterns are tried on short texts only, so that a text made to hold them up does not. */
const LONGEST = 400;
const LONG_LINE = new RegExp(`.{1,${LONGEST}}`, 'gu');

/** Rows of dots, strokes and blanks say no more for being longer. */
const ROW = /([._\u2026\- /])\1{11,}/g;

/** Cuts pages into lines that carry something, blanks at both ends removed. */
export function readDocumentLines(pages: readonly string[]): readonly DocumentLine[] {
  return pages.flatMap((text, page) => {
    let isGround = false;
    return text
      .split(/\r?\n|\f/)
      .flatMap(
        (line) =>
          line
            .replace(/[\u00a0\t]/g, ' ')
            .replace(ROW, (row) => row.slice(0, 12))
            .match(LONG_LINE) ?? [],
      )
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line, index) => {
        if (GROUNDS.test(line)) isGround = true;
        else if (END_OF_GROUNDS.test(line)) isGround = false;
        return { text: line, page: page + 1, index, isGround };
      });
  });
}

/** Whether a line is written in capitals, as titles are; a few small letters ("a.n.", "dan") do not spoil it. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return letters.length >= 3 && capitals.length >= letters.length * 0.8;
}
