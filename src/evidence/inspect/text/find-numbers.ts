import { type DocumentLine, isCapitals } from './document-lines.js';
import { mendGroups } from './mend-digits.js';
import { speaksOfOtherPaper } from './other-paper.js';
import { isPersonalNumber, namesPerson } from './personal.js';

const LABEL = /(?<![\p{L}\d])(n[o0]m[o0]r|n[o0]mer|n[o0])(?:\s*\.)?(?![\p{L}\d])\s*[:;.=]?\s*/giu;

/** "188.45 / 123 / KUM / 2024", with blanks as OCR puts them. */
const STROKES =
  /^[\p{L}\d][\p{L}\d.()&-]*(?:\s?[.-]\s?[\p{L}\d()&-]+)*(?:\s?\/\s?[\p{L}\d][\p{L}\d.()&-]*)+/u;
const OF_YEAR = /^(\d{1,4}[\p{L}]?(?:[./-][\p{L}\d.-]+)*)\s+(tahun)\s+(\d{4})/iu;
const DASHES = /^\d{1,4}(?:[.-]\d{1,5}){1,4}(?=\s|$)/u;
const BARE = /^\d{1,4}(?=\s*$)/u;

const MOST = 4;
const HEAD = 15;

/**
 * Numbers the paper bears itself, as written but for blanks: those in its head, and those that open a line of their own
 * (letters, the head of an annex). Numbers of other papers, persons, telephones and houses are left out.
 */
export function findNumbers(lines: readonly DocumentLine[]): string[] {
  const found = lines.flatMap((line, at) => (line.isGround ? [] : numbersIn(lines, line, at)));
  return [...new Set(found)].slice(0, MOST);
}

function numbersIn(lines: readonly DocumentLine[], line: DocumentLine, at: number): readonly string[] {
  return [...line.text.matchAll(LABEL)].flatMap((label) => {
    const before = line.text.slice(0, label.index);
    const number = readNumber(line.text.slice(label.index + label[0].length), label[1] ?? '');
    if (number === undefined || !isOwn(lines, line, at, label.index)) return [];
    return isPersonalNumber(number) || namesPerson(before) ? [] : [number];
  });
}

/** The number at the start of a text. Behind "No." only forms that no house and no row of a table has. */
function readNumber(text: string, label: string): string | undefined {
  const strokes = STROKES.exec(text)?.[0];
  if (strokes !== undefined && isNumberOfPaper(strokes)) {
    const [year] = /^\s+tahun\s+\d{4}/iu.exec(text.slice(strokes.length)) ?? [];
    return `${mendGroups(strokes.replace(/\s+/g, ''))}${(year ?? '').replace(/\s+/g, ' ')}`;
  }
  const [, digits, word, year] = OF_YEAR.exec(text) ?? [];
  if (digits !== undefined) return `${digits} ${word} ${year}`;
  if (label.length < 5) return undefined;
  return DASHES.exec(text)?.[0] ?? BARE.exec(text)?.[0];
}

/** A digit, and not a day: "No. 1/2/2024" counts, "dan/atau" does not. */
function isNumberOfPaper(text: string): boolean {
  return /\d/.test(text) && !/^(?:rt|rw|km|blok)\b/i.test(text);
}

function isOwn(lines: readonly DocumentLine[], line: DocumentLine, at: number, start: number): boolean {
  const before = line.text.slice(0, start).trim();
  const isHead = line.page === 1 && line.index < HEAD;
  if (isCapitals(line.text.slice(0, start + 5)) && before !== '') return isHead;
  const opensLine = before === '' || /^[^\p{L}\d]+$/u.test(before);
  if (opensLine) return !speaksOfOtherPaper(lines, at, start);
  return (
    isHead && /^(?:surat (?:tugas|perintah|keterangan|pernyataan|undangan)|sertifikat|piagam)$/iu.test(before)
  );
}
