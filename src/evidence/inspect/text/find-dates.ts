import { formatIso } from '../../../base/partial-date.js';
import { readDate } from '../../../base/read-date.js';
import type { DocumentLine } from './document-lines.js';
import { mendDigits } from './mend-digits.js';
import { speaksOfOtherPaper } from './other-paper.js';

const MONTH =
  'd?januari|jan|[fp]ebruari|[fp]ebr?|maret|mrt|mar|april|apr|mei|d?juni|jun|d?juli|jul|agustus|agust|agts|agt|agu|ags|september|sept|sep|oktober|okt|no[vp]ember|no[vp]|desember|des';

/** Digits as OCR may have read them. */
const DIGIT = '[\\dIlOo|]';

const WRITTEN = new RegExp(
  `(?<![\\w/])(${DIGIT}{1,2})\\s*[-. ]?\\s*(${MONTH})\\b\\.?\\s*[-, ]?\\s*(${DIGIT}{4})(?![\\w/])`,
  'giu',
);
const FIGURES = /(?<![\w/.-])(\d{1,2}\s?([-/.])\s?\d{1,2}\s?\2\s?\d{4}|\d{4}-\d{2}-\d{2})(?![\w/-])/gu;

/** No paper about an innovation is older. A day before is somebody's birthday, which stands in lists without saying so. */
const FIRST_YEAR = 2000;

/** Few papers bear more days than these. */
const MOST = 6;

const BIRTH = /\b(?:lahir|ttl|berlaku (?:s\/d|sampai))\b/i;
const SIGNING = /(?:ditetapkan|dikeluarkan|ditandatangani|disahkan)\s+di\b/i;
const PUBLISHING = /diundangkan\s+di\b/i;
/** The place of signing opens its line or stands in a column of its own; OCR loses the columns. */
const PLACE = /(?:^|\s{2,})\p{Lu}[\p{L}. ]{2,30},\s*$/u;
const PLACE_IN_LINE = /\s\p{Lu}\p{L}{2,20},\s*$/u;
const OF_APPROVAL = /\b(?:pengesahan|penetapan|efektif)\b/i;
const LABEL_OF_PAPER =
  /^(?:pada )?(?:tanggal|tgl)\.?(?:\s+(?:pembuatan|pengesahan|penetapan|efektif|revisi|surat|dokumen))?\s*[:;.]?\s*$/i;
const LABEL_OF_EVENT = /\b(?:hari|tanggal|tgl|waktu)\b[\s\p{L}/,.:]{0,40}$/iu;

/**
 * Days the paper bears, ISO, most likely first: the day it was issued, then the day beside the place of signing, then
 * days behind "Tanggal", then days of an event. Days of other papers it names and days of birth are left out.
 */
export function findDates(lines: readonly DocumentLine[]): string[] {
  const found = lines.flatMap((line, at) => {
    if (line.isGround) return [];
    return datesIn(line.text).flatMap(({ day, start }) => {
      const weight = weigh(lines, at, start);
      return weight === 0 ? [] : [{ day, weight }];
    });
  });
  const ordered = found
    .map((entry, order) => ({ ...entry, order }))
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  return [...new Set(ordered.map((entry) => entry.day))].slice(0, MOST);
}

function datesIn(text: string): readonly { readonly day: string; readonly start: number }[] {
  const written = [...text.matchAll(WRITTEN)].map((match) => ({
    start: match.index,
    typed: `${mendDigits(match[1] ?? '')} ${match[2]} ${mendDigits(match[3] ?? '')}`,
  }));
  const figures = [...text.matchAll(FIGURES)].map((match) => ({
    start: match.index,
    typed: (match[1] ?? '').replace(/\s/g, ''),
  }));
  return [...written, ...figures].flatMap(({ start, typed }) => {
    const reading = readDate(typed);
    if (!reading.ok || reading.value.day === undefined || reading.value.year < FIRST_YEAR) return [];
    return [{ start, day: formatIso(reading.value) }];
  });
}

/** How likely the day at `start` of a line is the day of the paper; 0 leaves it out. */
function weigh(lines: readonly DocumentLine[], at: number, start: number): number {
  const line = lines[at]?.text ?? '';
  const before = line.slice(0, start);
  const previous = lines[at - 1]?.text ?? '';
  const context = `${previous} ${before}`;
  if (BIRTH.test(before)) return 0;
  const isBare = before.trim() === '' || LABEL_OF_PAPER.test(before.trim());
  if (isBare || SIGNING.test(before)) {
    if (SIGNING.test(context)) return 6;
    if (PUBLISHING.test(context)) return 5;
  }
  if (PLACE.test(before) && isEndOfLine(line, start)) return 4;
  if (speaksOfOtherPaper(lines, at, start)) return 0;
  if (isBare && before.trim() !== '') return OF_APPROVAL.test(before) ? 3.5 : 3;
  if (PLACE_IN_LINE.test(before) && isEndOfLine(line, start)) return 2.5;
  if (/\btanggal\s*:?\s*$/i.test(before) && /^(?:nomor|no\.)/i.test(line)) return 3;
  return LABEL_OF_EVENT.test(before) ? 2 : 0;
}

function isEndOfLine(line: string, start: number): boolean {
  return line.length - start <= 24;
}
