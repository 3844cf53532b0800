import type { TextFacts } from '../../schema/inspection.js';
import { readDocumentLines } from './document-lines.js';
import { findContents } from './find-contents.js';
import { findDates } from './find-dates.js';
import { findKinds } from './find-kinds.js';
import { findNumbers } from './find-numbers.js';
import { findPercentages } from './find-percentages.js';
import { findPlaceholders } from './find-placeholders.js';
import { findPeople, findYears } from './find-totals.js';
import { fingerprint } from './fingerprint.js';
import { findMention, foldPages } from './mention/find-mention.js';

/**
 * What the words of a document say.
 *
 * @param pages the text of each page, first page first
 * @param names the innovations to look for
 */
export function readTextFacts(
  pages: readonly string[],
  sumber: TextFacts['sumber'],
  names: readonly string[],
): TextFacts {
  const lines = readDocumentLines(pages);
  const folded = foldPages(pages);
  const kata = countWords(pages);
  const sebutan = names.map((name) => findMention(folded, name));
  const ciri = findKinds(lines);
  const isian_kosong = findPlaceholders(lines);
  // Of two scans of one paper OCR never reads quite the same; where it does, that is too little to call them one.
  const sidik = sumber === 'ocr' ? undefined : fingerprint(pages, kata);
  return {
    sumber,
    kata,
    nomor: findNumbers(lines),
    tanggal: findDates(lines),
    isian_kosong,
    ciri,
    memuat: findContents(lines, { ciri, sebutan, isian_kosong }),
    ...(ciri.includes('rekap_pengaduan') ? { persen: findPercentages(lines) } : {}),
    ...notEmpty('orang', findPeople(lines, ciri)),
    ...notEmpty('tahun', findYears(lines, ciri)),
    sebutan,
    ...(sidik === undefined ? {} : { sidik }),
  };
}

/** Most papers state no total and no year of their own: then nothing is kept. */
function notEmpty<Key extends string>(key: Key, values: number[]): Partial<Record<Key, number[]>> {
  const kept: Partial<Record<Key, number[]>> = {};
  return values.length === 0 ? kept : { ...kept, [key]: values };
}

function countWords(pages: readonly string[]): number {
  return pages.reduce((sum, page) => sum + (page.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}
