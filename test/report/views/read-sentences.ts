import type { ReportScoreKind } from '../../../src/report/schema.js';
import type { Language } from '../../../src/text/language.js';
import type { Figures } from './figures.js';

/** How a language says the figures; written down here once more, so that a wrong sentence is noticed. */
interface Sentences {
  readonly readings: Readonly<Record<ReportScoreKind, string>>;
  readonly gap: RegExp;
  readonly noGap: string;
  readonly counts: RegExp;
  readonly noFindings: string;
  readonly innovations: RegExp;
  readonly failed: string;
  readonly decimalMark: string;
}

export const SENTENCES: Readonly<Record<Language, Sentences>> = {
  id: {
    readings: {
      klaim: 'klaim',
      terbukti: 'terbukti',
      jika_dipastikan: 'jika dipastikan',
      terverifikasi: 'terverifikasi',
    },
    gap: /Celah ([\d.,]+) % \(([\d.]+) dari ([\d.]+) (?:slot|isian indikator)/,
    noGap: 'Celah belum dapat dihitung',
    counts: /([\d.]+) galat, ([\d.]+) peringatan, ([\d.]+) info(?:, ([\d.]+) dikecualikan)?/,
    noFindings: 'Tidak ada temuan.',
    innovations: /([\d.]+) inovasi(?! dikirim)|dari ([\d.]+) inovasi dikirim/,
    failed: 'Gerbang: tidak lulus',
    decimalMark: ',',
  },
  en: {
    readings: {
      klaim: 'claimed',
      terbukti: 'proven',
      jika_dipastikan: 'if confirmed',
      terverifikasi: 'verified',
    },
    gap: /Gap ([\d.,]+) % \(([\d,]+) of ([\d,]+) slots?/,
    noGap: 'The gap cannot be reckoned',
    counts: /([\d,]+) errors?, ([\d,]+) warnings?, ([\d,]+) info(?:, ([\d,]+) waived)?/,
    noFindings: 'No findings.',
    innovations: /(?:of )?([\d,]+) innovations?/,
    failed: 'Gate: not passed',
    decimalMark: '.',
  },
};

/** What a view says in sentences; the indexes stand in a table or a line of each view's own. */
export function readSentences(
  text: string,
  language: Language,
): Pick<Figures, 'celah' | 'temuan' | 'inovasi' | 'lulus'> {
  const flat = text.replace(/\s+/g, ' ');
  const words = SENTENCES[language];
  const counts = words.counts.exec(flat);
  if (counts === null && !flat.includes(words.noFindings)) throw new Error(`no counts in ${flat}`);
  const innovations = words.innovations.exec(flat);
  const number = (written: string | undefined) => Number(readDecimal(written ?? '0', language));
  return {
    celah: readGap(text, language),
    temuan: {
      galat: number(counts?.[1]),
      peringatan: number(counts?.[2]),
      info: number(counts?.[3]),
      dikecualikan: number(counts?.[4]),
    },
    inovasi: number(innovations?.[1] ?? innovations?.[2]),
    lulus: !flat.includes(words.failed),
  };
}

/** The gap with its fraction, or that there is none. */
export function readGap(text: string, language: Language): Figures['celah'] {
  const flat = text.replace(/\s+/g, ' ');
  const words = SENTENCES[language];
  const [, percent, open = '0', slots = '0'] = words.gap.exec(flat) ?? [];
  if (percent === undefined && !flat.includes(words.noGap)) throw new Error(`no gap in ${flat}`);
  return {
    terbuka: Number(readDecimal(open, language)),
    slot: Number(readDecimal(slots, language)),
    persen: percent === undefined ? null : readDecimal(percent, language),
  };
}

/** "1.234,50" as "1234.50". A question mark is null. */
export function readIndex(written: string | undefined, language: Language): string | null {
  if (written === undefined || written === '?') return null;
  return readDecimal(written, language);
}

function readDecimal(written: string, language: Language): string {
  const { decimalMark } = SENTENCES[language];
  return written.replace(/[.,]/g, (mark) => (mark === decimalMark ? '.' : ''));
}
