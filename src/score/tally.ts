import type {
  AssessedInnovation,
  AssessedSlot,
  AssessedSpd,
  AssessedSpdRow,
  Assessment,
} from '../assess/assessment.js';
import { add, multiply, type Rational, rational, ZERO } from '../base/rational.js';
import type { Level } from '../base/vocabulary.js';

/**
 * The four readings of one inventory. `klaim`: as claimed. `terbukti`: as far as the evidence surely bears it.
 * `jika_dipastikan`: if every unstated fact turns out well. `terverifikasi`: as a person judged.
 */
export const SCORE_KINDS = ['klaim', 'terbukti', 'jika_dipastikan', 'terverifikasi'] as const;
export type ScoreKind = (typeof SCORE_KINDS)[number];

/** Everything a score is reckoned from. Points; unknown is null, never zero. */
export interface Tally {
  /** Sum of the SPD rows, or null when no SPD is known. */
  readonly spd: Rational | null;
  /** Sum of the SID scores of all innovations sent. */
  readonly sid: Rational;
  /** Innovations sent; they make the divisor. */
  readonly sent: number;
  /** Innovations that count for the number of innovations. */
  readonly counted: number;
  /** Innovations per urusan of basic services, by canonical name. */
  readonly yandas: ReadonlyMap<string, number>;
}

/** Tallies one reading; null when some innovation sent cannot be known under it. */
export function tally(assessment: Assessment, kind: ScoreKind): Tally | null {
  if (kind === 'terverifikasi' && !hasVerdict(assessment)) return null;
  const sent = assessment.innovations.filter((innovation) => innovation.sent);
  let sid = ZERO;
  let counted = 0;
  for (const innovation of sent) {
    const score = innovationScore(innovation, kind);
    if (score === null) return null;
    sid = add(sid, score);
    if (countsUnder(innovation, kind)) counted += 1;
  }
  // An office that hands in nothing at all has a known score: none.
  const isEmpty = sent.length === 0 && assessment.spd.kind === 'tidak_ada' && assessment.readInFull;
  const spd = isEmpty ? ZERO : spdScore(assessment.spd, kind);
  return { spd, sid, sent: sent.length, counted, yandas: countYandas(assessment, kind) };
}

/** Innovations per urusan of basic services that count under a reading; known even where a score is not. */
export function countYandas(assessment: Assessment, kind: ScoreKind): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const innovation of assessment.innovations) {
    const urusan = countsUnder(innovation, kind) ? yandasOf(innovation, kind) : undefined;
    if (urusan !== undefined) counts.set(urusan, (counts.get(urusan) ?? 0) + 1);
  }
  return counts;
}

/** The SID score of one innovation in points (0 to 111); null when only its official score is known. */
export function innovationScore(innovation: AssessedInnovation, kind: ScoreKind): Rational | null {
  if (innovation.kematangan !== undefined) return kind === 'klaim' ? innovation.kematangan : null;
  if (!countsUnder(innovation, kind)) return ZERO;
  let score = ZERO;
  for (const slot of innovation.slots) {
    score = add(score, multiply(slot.indicator.bobot.nilai, rational(slotLevel(slot, kind))));
  }
  return score;
}

/** Only in the reading as claimed does an innovation count that may not be reported. */
export function countsUnder(innovation: AssessedInnovation, kind: ScoreKind): boolean {
  return innovation.sent && (kind === 'klaim' || innovation.eligibility.layak !== 'tidak');
}

/** The level a reading uses. */
export function slotLevel(slot: AssessedSlot | AssessedSpdRow, kind: ScoreKind): Level {
  switch (kind) {
    case 'klaim':
      return slot.klaim;
    case 'terbukti':
      return lower(slot.klaim, slot.pasti);
    case 'jika_dipastikan':
      return lower(slot.klaim, slot.mungkin);
    case 'terverifikasi':
      return verifiedLevel(slot);
  }
}

/** The points of the SPD; null when none are known. A total given as one number is the same in every reading. */
export function spdScore(spd: AssessedSpd, kind: ScoreKind): Rational | null {
  if (spd.kind === 'total') return spd.total;
  if (spd.kind !== 'baris') return null;
  let score = ZERO;
  for (const row of spd.rows)
    score = add(score, multiply(row.row.bobot.nilai, rational(slotLevel(row, kind))));
  return score;
}

/**
 * The urusan of basic services an innovation represents. A near miss counts as what it most probably means,
 * except where things must be proven.
 */
export function yandasOf(innovation: AssessedInnovation, kind: ScoreKind): string | undefined {
  const match = innovation.urusan;
  if (match === undefined || match.kind === 'unknown') return undefined;
  if (match.kind === 'near' && kind !== 'klaim' && kind !== 'jika_dipastikan') return undefined;
  const urusan = match.kind === 'near' ? match.suggestion : match.urusan;
  return urusan.kelompok === 'wajib_pelayanan_dasar' ? urusan.nama : undefined;
}

/** Has a person judged anything that is scored, be it of an innovation sent or of the region? */
export function hasVerdict({ innovations, spd }: Assessment): boolean {
  if (spd.kind === 'baris' && spd.rows.some(isJudged)) return true;
  return innovations.some((innovation) => innovation.sent && innovation.slots.some(isJudged));
}

function isJudged(slot: AssessedSlot | AssessedSpdRow): boolean {
  return slot.claim?.verifikasi !== undefined;
}

function verifiedLevel(slot: AssessedSlot | AssessedSpdRow): Level {
  const verdict = slot.claim?.verifikasi;
  if (verdict === undefined) return 0;
  return verdict.status === 'sesuai' ? (verdict.level ?? slot.klaim) : (verdict.level ?? 0);
}

function lower(left: Level, right: Level): Level {
  return left < right ? left : right;
}
