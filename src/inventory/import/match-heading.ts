import { distance } from 'fastest-levenshtein';
import { normalizeName } from '../normalize-name.js';
import { findIndicatorByName, type IndicatorIndex, readIndicatorNumber } from './indicators.js';
import { findSynonym, headingText, KNOWN_HEADINGS } from './synonyms.js';

/** What a heading was recognised as. An unsure one is used and asked about. */
export type HeadingMatch = HeadingMeaning & {
  /** All its lines together were recognised, not one of them. */
  readonly whole: boolean;
};

type HeadingMeaning =
  | { readonly kind: 'field'; readonly field: string; readonly sure: boolean }
  | { readonly kind: 'indicator'; readonly key: string }
  | { readonly kind: 'number'; readonly number: number };

/** All that headings are compared with. */
export interface HeadingContext {
  readonly indicators: IndicatorIndex;
  /** Field by heading (in the form of `normalizeName`), as the office has configured it. */
  readonly alias: ReadonlyMap<string, string>;
  /** What was recognised before: the search for the heading looks at the same cells many times. */
  readonly matches: Map<string, HeadingMatch | undefined>;
}

/** Short words of single headings that other programs extend by a mark of their own, such as `opd_md`. */
const STEMS: Readonly<Record<string, string>> = {
  nama: 'nama',
  judul: 'nama',
  opd: 'perangkat_daerah',
  skpd: 'perangkat_daerah',
  no: 'nomor_urut',
  bentuk: 'bentuk',
  jenis: 'jenis',
  urusan: 'urusan',
  tahapan: 'tahapan',
};

const LONGEST_MARK = 4;

/** In characters: what is longer is a text of the list. */
const LONGEST_HEADING = 250;

/**
 * Recognises a heading from its lines, top first. The whole is tried before its parts: "Waktu" over "Uji Coba" is one
 * heading, "Profil Inovasi" over "Nama" is a group over another.
 */
export function matchHeading(lines: readonly string[], context: HeadingContext): HeadingMatch | undefined {
  const key = lines.join('\n');
  if (key.length > LONGEST_HEADING) return undefined;
  if (context.matches.has(key)) return context.matches.get(key);
  const match = recognise(lines, context);
  context.matches.set(key, match);
  return match;
}

function recognise(lines: readonly string[], context: HeadingContext): HeadingMatch | undefined {
  const attempts = listAttempts(lines);
  const number = readIndicatorNumber(lines.at(-1) ?? '');
  // "Indikator" over "1": the number says more than the group above it.
  const isNumbered = number !== undefined && lines.length > 1;
  if (isNumbered && findSynonym(lines.join(' ')) === undefined)
    return { kind: 'number', number, whole: false };
  for (const [at, text] of attempts.entries()) {
    const field = context.alias.get(normalizeName(text)) ?? findSynonym(text);
    if (field !== undefined) return { kind: 'field', field, sure: true, whole: at === 0 };
  }
  for (const [at, text] of attempts.entries()) {
    const key = findIndicatorByName(text, context.indicators);
    if (key !== undefined) return { kind: 'indicator', key, whole: at === 0 };
  }
  if (number !== undefined) return { kind: 'number', number, whole: lines.length === 1 };
  for (const text of attempts) {
    const field = findStem(text) ?? (lines.length === 1 ? findMisspelt(text) : undefined);
    if (field !== undefined) return { kind: 'field', field, sure: false, whole: false };
  }
  return undefined;
}

/** The whole, the two lowest lines, the lowest, then the others. */
function listAttempts(lines: readonly string[]): readonly string[] {
  const whole = lines.join(' ');
  const attempts = [whole, lines.slice(-2).join(' '), ...lines.toReversed()];
  return [...new Set(attempts)].filter((text) => text.trim() !== '');
}

function findStem(text: string): string | undefined {
  const [stem = '', mark = '', ...rest] = normalizeName(text).split(' ');
  if (rest.length > 0 || mark === '' || mark.length > LONGEST_MARK) return undefined;
  return Object.hasOwn(STEMS, stem) ? STEMS[stem] : undefined;
}

function findMisspelt(text: string): string | undefined {
  const typed = headingText(text);
  let nearest: string | undefined;
  let fewest = allowedSlips(typed.length) + 1;
  for (const known of KNOWN_HEADINGS) {
    if (Math.abs(known.length - typed.length) >= fewest || known.length < 6) continue;
    const slips = distance(known, typed);
    if (slips >= fewest) continue;
    fewest = slips;
    nearest = known;
  }
  return nearest === undefined ? undefined : findSynonym(nearest);
}

function allowedSlips(length: number): number {
  if (length < 6) return 0;
  return length < 12 ? 1 : 2;
}
