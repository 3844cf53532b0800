import type { Assessment } from '../assess/assessment.js';
import { add, divide, multiply, type Rational, rational, ZERO } from '../base/rational.js';
import type { Catalog } from '../edition/model.js';
import { computeScore } from './score.js';
import { countsUnder, type ScoreKind, slotLevel, tally } from './tally.js';

/** Key of the part that is not a variable of the catalog: the points for the number of innovations. */
export const QUANTITY = 'jumlah_inovasi';

/** Points that a variable adds to the total score. */
export interface Contribution {
  readonly variable: string;
  /** Null when the reading does not say how the points are spread over the variables. */
  readonly points: Rational | null;
  readonly maximum: Rational;
}

/**
 * Splits the total of one reading over the variables. Where all are known they add up to the total exactly.
 */
export function contributionsOf(assessment: Assessment, kind: ScoreKind, catalog: Catalog): Contribution[] {
  const known = tally(assessment, kind);
  const score = known === null ? null : computeScore(known, catalog);
  const sid = score === null ? null : sidByVariable(assessment, kind, score.divisor);
  const spd = spdByVariable(assessment, kind);
  const rows: Contribution[] = catalog.variabel.map(({ kunci, aspek, maks }) => {
    const points = (aspek === 'spd' ? spd : sid)?.get(kunci);
    return {
      variable: kunci,
      points: points ?? ((aspek === 'spd' ? spd : sid) === null ? null : ZERO),
      maximum: maks,
    };
  });
  const { jumlah_inovasi } = catalog.rumus.maksimum.nilai;
  return [...rows, { variable: QUANTITY, points: score?.quantity ?? null, maximum: jumlah_inovasi }];
}

/** Null when an innovation is known by its official score alone. */
function sidByVariable(
  assessment: Assessment,
  kind: ScoreKind,
  divisor: number,
): Map<string, Rational> | null {
  const sums = new Map<string, Rational>();
  for (const innovation of assessment.innovations) {
    if (!innovation.sent) continue;
    if (innovation.kematangan !== undefined) return null;
    if (!countsUnder(innovation, kind)) continue;
    for (const slot of innovation.slots) {
      const { bobot, variabel } = slot.indicator;
      const points = multiply(bobot.nilai, rational(slotLevel(slot, kind)));
      sums.set(variabel, add(sums.get(variabel) ?? ZERO, points));
    }
  }
  return new Map([...sums].map(([variable, points]) => [variable, divide(points, rational(divisor))]));
}

/** Null when the SPD is unknown or given as one number. */
function spdByVariable(assessment: Assessment, kind: ScoreKind): Map<string, Rational> | null {
  if (assessment.spd.kind !== 'baris') return null;
  const sums = new Map<string, Rational>();
  for (const row of assessment.spd.rows) {
    const points = multiply(row.row.bobot.nilai, rational(slotLevel(row, kind)));
    sums.set(row.row.variabel, add(sums.get(row.row.variabel) ?? ZERO, points));
  }
  return sums;
}
