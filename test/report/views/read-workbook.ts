import { read } from 'hucre';
import type { ReportScoreKind } from '../../../src/report/schema.js';
import type { Language } from '../../../src/text/language.js';
import { type Figures, readingsOf } from './figures.js';
import { readSentences, SENTENCES } from './read-sentences.js';

const SEVERITIES = {
  id: { galat: 'Galat', peringatan: 'Peringatan', info: 'Info', dikecualikan: 'Dikecualikan' },
  en: { galat: 'Error', peringatan: 'Warning', info: 'Info', dikecualikan: 'Waived' },
} as const;
/** The sentence that other views say, from the cells of the table. */
const COUNTS = {
  id: (counts: readonly unknown[]) =>
    `${counts[0]} galat, ${counts[1]} peringatan, ${counts[2]} info, ${counts[3]} dikecualikan`,
  en: (counts: readonly unknown[]) =>
    `${counts[0]} errors, ${counts[1]} warnings, ${counts[2]} info, ${counts[3]} waived`,
} as const;

/** The figures of the sheet in front of a workbook. */
export async function readWorkbookView(output: string | Uint8Array, language: Language): Promise<Figures> {
  if (typeof output === 'string') throw new Error('a workbook is no text');
  const { sheets } = await read(output);
  const rows = sheets[0]?.rows ?? [];
  const rowOf = (name: string) => rows.find((cells) => cells[0] === name);
  // The first table with a row of this name is that of the indexes.
  const readingRow = (kind: ReportScoreKind) => rowOf(capitalize(SENTENCES[language].readings[kind]));
  const counts = Object.values(SEVERITIES[language]).map((name) => rowOf(name)?.[1] ?? 0);
  const text = [...rows.flat(), COUNTS[language](counts)].filter((cell) => cell !== null).join('\n');
  return {
    indeks: readingsOf((kind) => {
      const index = readingRow(kind)?.[1];
      return typeof index === 'number' ? index.toFixed(2) : null;
    }),
    predikat: readingsOf((kind) => {
      const predikat = readingRow(kind)?.[2];
      return typeof predikat === 'string' && predikat !== '?' ? predikat : null;
    }),
    ...readSentences(text, language),
  };
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
