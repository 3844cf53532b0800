import type { Texts } from '../../text/language.js';
import type { JunitTexts } from '../../text/plain-view-texts.js';
import { writeCondition } from '../gate-words.js';
import { SCORE_ORDER } from '../note-scores.js';
import type { Report } from '../schema.js';
import type { Suite, TestCase } from './suite.js';

/** The conditions of the gate as tests, with the figures of the report as properties, under its own names. */
export function gateSuite(report: Report, texts: Texts, words: JunitTexts): Suite {
  return {
    name: words.gerbang,
    properties: figuresOf(report),
    cases: report.gerbang.syarat.map((condition): TestCase => {
      const text = writeCondition(condition, texts);
      return {
        name: words.syarat[condition.nama],
        outcome: condition.lulus
          ? { kind: 'lulus', output: text }
          : { kind: 'gagal', type: condition.nama, message: text, text },
      };
    }),
  };
}

/** Only what is known: an index that is not has no property. */
function figuresOf(report: Report): [string, string][] {
  const { skor, celah, ringkasan_temuan, inovasi, edisi, tanggal } = report;
  const figures: [string, string][] = [
    ['edisi', edisi.kode],
    ['tanggal', tanggal],
    ['inovasi', String(inovasi.length)],
  ];
  for (const kind of SCORE_ORDER) {
    const score = skor[kind];
    if (score === null || score.indeks === null || score.predikat === null) continue;
    figures.push([`skor.${kind}.indeks`, score.indeks], [`skor.${kind}.predikat`, score.predikat]);
  }
  for (const key of ['slot', 'sesuai', 'tidak_terisi', 'tidak_sesuai', 'belum_dipastikan'] as const)
    figures.push([`celah.${key}`, String(celah[key])]);
  if (celah.persen !== null) figures.push(['celah.persen', celah.persen]);
  for (const key of ['galat', 'peringatan', 'info', 'dikecualikan'] as const)
    figures.push([`ringkasan_temuan.${key}`, String(ringkasan_temuan[key])]);
  return [...figures, ['gerbang.lulus', String(report.gerbang.lulus)]];
}
