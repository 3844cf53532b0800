import type { UiTexts } from '../text/ui.js';
import type { Report, ReportScore, ReportScoreKind } from './schema.js';

/** The readings of the index as views list them: from the highest that may be to what is certain. */
export const SCORE_ORDER: readonly ReportScoreKind[] = [
  'klaim',
  'jika_dipastikan',
  'terbukti',
  'terverifikasi',
];

/** That the edition is not an official one; undefined when it is. */
export function cautionOf({ edisi }: Report, ui: UiTexts): string | undefined {
  if (edisi.status.startsWith('resmi-')) return undefined;
  return ui.kepala.bukan_resmi(ui.status_edisi[edisi.status] ?? edisi.status);
}

/** What a bare figure would hide: an unknown SPD, an index that rounding alone has lifted, unfinished verification. */
export function noteScores(report: Report, ui: UiTexts): string[] {
  const kindsByNote = new Map<string, string[]>();
  for (const kind of SCORE_ORDER) {
    const score = report.skor[kind];
    for (const note of score === null ? [] : notesOf(score, ui)) {
      kindsByNote.set(note, [...(kindsByNote.get(note) ?? []), ui.skor[kind]]);
    }
  }
  return [...kindsByNote].map(([note, kinds]) => `${kinds.join(', ')}: ${note}`);
}

function notesOf(score: ReportScore, { kepala }: UiTexts): string[] {
  const notes: string[] = [];
  if (score.rentang !== undefined) {
    const { terendah, tertinggi } = score.rentang;
    notes.push(kepala.tanpa_spd(terendah.indeks, tertinggi.indeks, terendah.predikat, tertinggi.predikat));
  }
  if (score.predikat_tanpa_pembulatan !== undefined && score.predikat !== null) {
    notes.push(kepala.zona(score.predikat, score.predikat_tanpa_pembulatan));
  }
  if (score.diverifikasi !== undefined)
    notes.push(kepala.verifikasi(score.diverifikasi.slot, score.diverifikasi.dari));
  return notes;
}
