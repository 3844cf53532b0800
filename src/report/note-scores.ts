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

/** What to bear in mind with every figure: an edition that is not official, indicators whose level is undecided. */
export function cautionsOf(report: Report, ui: UiTexts): string[] {
  const { tanpa_level } = report;
  const edition = cautionOf(report, ui);
  return [
    ...(edition === undefined ? [] : [edition]),
    ...(tanpa_level === undefined ? [] : [ui.kepala.tanpa_level(tanpa_level.isian, tanpa_level.kolom)]),
  ];
}

/**
 * What a bare figure would hide, or why there is none: innovations of which only a score is known, an unknown SPD, an
 * index that rounding alone has lifted, unfinished verification.
 */
export function noteScores(report: Report, ui: UiTexts): string[] {
  const kindsByNote = new Map<string, string[]>();
  for (const kind of SCORE_ORDER) {
    const score = report.skor[kind];
    for (const note of score === null ? whyUnknown(report, kind, ui) : notesOf(score, ui)) {
      kindsByNote.set(note, [...(kindsByNote.get(note) ?? []), ui.skor[kind]]);
    }
  }
  return [...kindsByNote].map(([note, kinds]) => `${kinds.join(', ')}: ${note}`);
}

/** Innovations without levels: their official score counts as claimed, if it can be read, and nowhere else. */
function whyUnknown({ inovasi }: Report, kind: ReportScoreKind, { kepala }: UiTexts): string[] {
  // Without any verdict there is nothing to be told of.
  if (kind === 'terverifikasi') return [];
  const unknown = inovasi.filter(({ kirim, skor }) => kirim && skor[kind] === null).length;
  if (unknown === 0) return [];
  return [kind === 'klaim' ? kepala.skor_tak_terbaca(unknown) : kepala.skor_saja(unknown)];
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
