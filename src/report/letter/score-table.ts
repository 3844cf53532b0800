import { cleanText } from '../../text/clean-text.js';
import type { Texts } from '../../text/language.js';
import type { LetterTexts } from '../../text/letter-texts.js';
import { shownReadings, writeIndex } from '../headline.js';
import { capitalize } from '../marks/finding-words.js';
import type { Report } from '../schema.js';
import type { LetterTable } from './model.js';

/** The index as claimed, if confirmed and as proven, each with what it means. */
export function buildScoreTable(report: Report, texts: Texts, words: LetterTexts): LetterTable {
  const { kolom_skor } = words;
  return {
    columns: [
      { title: kolom_skor.bacaan, align: 'left', width: 85 },
      { title: kolom_skor.indeks, align: 'right', width: 25 },
      { title: kolom_skor.predikat, align: 'left', width: 50 },
    ],
    rows: shownReadings(report).map((kind) => [
      [`${capitalize(texts.ui.skor[kind])} (${words.arti_skor[kind]})`],
      [writeIndex(report, kind, texts).replace(/^\?$/, words.belum_diketahui)],
      [cleanText(report.skor[kind]?.predikat ?? words.belum_diketahui)],
    ]),
    hasTotal: false,
  };
}

/**
 * How far the nearest predikat is that is not reached, from the proven index or else the claimed one; empty while it is
 * unknown.
 */
export function writeNextPredikat({ ambang, skor }: Report, { ui }: Texts, words: LetterTexts): string {
  const kind = skor.terbukti === null ? 'klaim' : 'terbukti';
  const [highest] = ambang;
  // The list begins with the highest.
  const next = ambang.findLast(({ kurang }) => kurang[kind] !== null && kurang[kind] !== '0.00');
  const lacking = next?.kurang[kind] ?? null;
  if (next !== undefined && lacking !== null)
    return words.jarak(cleanText(next.predikat), next.dari, ui.skor[kind], lacking);
  return highest === undefined || highest.kurang[kind] === null
    ? ''
    : words.tertinggi(cleanText(highest.predikat));
}
