import type { DocumentLine } from './document-lines.js';

/** The row of the sum, or a line that calls its figure the percentage; the rows of single months are none. */
const SUM = /(?:^|\s)(?:jumlah|total|rata-rata|persentase(?: penyelesaian)?)\b/iu;
const PERCENT = /(?<![\d.,])(\d{1,3})(?:[.,](\d{1,2}))?\s?(?:%|persen\b)/giu;

/** A recap has one sum, perhaps one a year. */
const MOST = 4;

/** Percentages of the whole in a recap, with a decimal point, without repetition. */
export function findPercentages(lines: readonly DocumentLine[]): string[] {
  const found = lines
    .filter(({ text }) => SUM.test(text))
    .flatMap(({ text }) => [...text.matchAll(PERCENT)])
    .map(([, whole = '', decimals]) => (decimals === undefined ? whole : `${whole}.${decimals}`))
    .filter((percent) => Number(percent) <= 100);
  return [...new Set(found)].slice(0, MOST);
}
