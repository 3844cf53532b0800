import type { AssessedInnovation } from '../assess/assessment.js';
import type { Remedy } from '../assess/findings/finding.js';
import { add, multiply, type Rational, rational, subtract } from '../base/rational.js';
import type { Catalog } from '../edition/model.js';
import { computeScore, indexOf, type Score } from './score.js';
import { countsUnder, innovationScore, type ScoreKind, slotLevel, type Tally, yandasOf } from './tally.js';

/**
 * What a finding costs today, in index points: the index with the finding mended minus the index as it is, both by
 * the real formula and unrounded. The SPD cancels out, so this holds even where it is unknown.
 *
 * @param tally the proven reading, or null where nothing can be proven
 */
export function impactOf(
  remedy: Remedy,
  tally: Tally | null,
  catalog: Catalog,
  kind: ScoreKind = 'terbukti',
): Rational | null {
  if (tally === null || remedy.kind === 'tidak_ada') return null;
  const mended = mend(tally, remedy, catalog, kind);
  return subtract(
    indexWithoutSpd(computeScore(mended, catalog), catalog),
    indexWithoutSpd(computeScore(tally, catalog), catalog),
  );
}

/** SPD set aside where it is unknown. */
export function indexWithoutSpd(score: Score, catalog: Catalog): Rational {
  const points = add(score.maturity, score.quantity);
  return indexOf(score.tally.spd === null ? points : add(points, score.tally.spd), catalog);
}

function mend(
  tally: Tally,
  remedy: Exclude<Remedy, { kind: 'tidak_ada' }>,
  catalog: Catalog,
  kind: ScoreKind,
): Tally {
  switch (remedy.kind) {
    case 'slot': {
      if (kind !== 'klaim' && remedy.innovation.eligibility.layak === 'tidak') return tally;
      if (!remedy.innovation.sent) return tally;
      return {
        ...tally,
        sid: add(
          tally.sid,
          gain(remedy.slot.indicator.bobot.nilai, slotLevel(remedy.slot, kind), remedy.level),
        ),
      };
    }
    case 'spd': {
      if (tally.spd === null) return tally;
      return {
        ...tally,
        spd: add(tally.spd, gain(remedy.row.row.bobot.nilai, slotLevel(remedy.row, kind), remedy.level)),
      };
    }
    case 'layak':
      return withEligible(tally, remedy.innovation, kind);
    case 'urusan':
      return withUrusan(tally, remedy.urusan);
    case 'yandas':
      return { ...tally, yandas: filledYandas(tally.yandas, catalog.rumus.yandas_minimal.nilai) };
    case 'tanpa_inovasi':
      return remedy.innovation.sent ? tallyWithout(tally, remedy.innovation, kind) : tally;
    case 'pembagi':
      return {
        ...tally,
        sid: multiply(
          tally.sid,
          rational(Math.max(catalog.rumus.pembagi_minimal.nilai, tally.sent), Math.max(1, tally.sent)),
        ),
      };
  }
}

export function gain(weight: Rational, from: number, to: number): Rational {
  return to > from ? multiply(weight, rational(to - from)) : rational(0);
}

/**
 * The innovation as if it might be reported, its slots at the level the reading gives them. Where it counts
 * already, as in the reading as claimed, there is nothing to gain.
 */
export function withEligible(tally: Tally, innovation: AssessedInnovation, kind: ScoreKind): Tally {
  if (!innovation.sent || countsUnder(innovation, kind)) return tally;
  const eligible: AssessedInnovation = { ...innovation, eligibility: { layak: 'ya', reasons: [] } };
  const score = innovationScore(eligible, kind) ?? rational(0);
  const counted = { ...tally, sid: add(tally.sid, score), counted: tally.counted + 1 };
  const urusan = yandasOf(eligible, kind);
  return urusan === undefined ? counted : withUrusan(counted, urusan);
}

export function withUrusan(tally: Tally, urusan: string): Tally {
  return { ...tally, yandas: new Map(tally.yandas).set(urusan, (tally.yandas.get(urusan) ?? 0) + 1) };
}

function filledYandas(present: ReadonlyMap<string, number>, wanted: number): ReadonlyMap<string, number> {
  const filled = new Map(present);
  for (let position = filled.size; position < wanted; position += 1) filled.set(`(${position + 1})`, 1);
  return filled;
}

/** The region without an innovation that is sent: what holding it back would do. */
export function tallyWithout(tally: Tally, innovation: AssessedInnovation, kind: ScoreKind): Tally {
  const score = innovationScore(innovation, kind) ?? rational(0);
  const counts = countsUnder(innovation, kind);
  const yandas = new Map(tally.yandas);
  const urusan = counts ? yandasOf(innovation, kind) : undefined;
  if (urusan !== undefined) {
    const left = (yandas.get(urusan) ?? 0) - 1;
    if (left > 0) yandas.set(urusan, left);
    else yandas.delete(urusan);
  }
  return {
    ...tally,
    sid: subtract(tally.sid, score),
    sent: tally.sent - 1,
    counted: counts ? tally.counted - 1 : tally.counted,
    yandas,
  };
}
