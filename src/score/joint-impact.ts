import type { AssessedInnovation, AssessedSlot, AssessedSpdRow } from '../assess/assessment.js';
import type { Remedy } from '../assess/findings/finding.js';
import { add, type Rational, subtract } from '../base/rational.js';
import type { Level } from '../base/vocabulary.js';
import type { Catalog } from '../edition/model.js';
import { gain, indexWithoutSpd, withEligible, withUrusan } from './impact.js';
import { computeScore } from './score.js';
import { countsUnder, type ScoreKind, slotLevel, type Tally } from './tally.js';

type Mending = Exclude<Remedy, { kind: 'tidak_ada' | 'yandas' | 'tanpa_inovasi' | 'pembagi' }>;

/**
 * What several findings cost together, in index points: the index with all of them mended minus the index as it is,
 * unrounded. Findings of one slot or row of the SPD are mended once, at the highest level any of them leads to. What no
 * single office can mend, and holding an innovation back instead of mending it, is left aside; so is the SPD while it is
 * unknown.
 *
 * @param tally the reading, or null where it is unknown
 * @returns null where no finding has a cost that can be reckoned
 */
export function impactTogether(
  remedies: readonly Remedy[],
  tally: Tally | null,
  catalog: Catalog,
  kind: ScoreKind,
): Rational | null {
  const mendings = remedies.filter(isMending);
  if (tally === null || mendings.length === 0) return null;
  const eligible = new Set<AssessedInnovation>();
  const slots = new Map<AssessedSlot, { readonly innovation: AssessedInnovation; readonly level: Level }>();
  const rows = new Map<AssessedSpdRow, Level>();
  let mended = tally;
  for (const remedy of mendings) {
    if (remedy.kind === 'urusan') mended = withUrusan(mended, remedy.urusan);
    else if (remedy.kind === 'layak') eligible.add(remedy.innovation);
    else if (remedy.kind === 'spd')
      rows.set(remedy.row, higher(rows.get(remedy.row) ?? remedy.level, remedy.level));
    else if ((slots.get(remedy.slot)?.level ?? -1) < remedy.level) slots.set(remedy.slot, remedy);
  }
  for (const innovation of eligible) mended = withEligible(mended, innovation, kind);
  for (const [slot, { innovation, level }] of slots) {
    if (!countsUnder(innovation, kind) && !(innovation.sent && eligible.has(innovation))) continue;
    const points = gain(slot.indicator.bobot.nilai, slotLevel(slot, kind), level);
    mended = { ...mended, sid: add(mended.sid, points) };
  }
  for (const [row, level] of rows) {
    if (mended.spd === null) break;
    const points = gain(row.row.bobot.nilai, slotLevel(row, kind), level);
    mended = { ...mended, spd: add(mended.spd, points) };
  }
  return subtract(
    indexWithoutSpd(computeScore(mended, catalog), catalog),
    indexWithoutSpd(computeScore(tally, catalog), catalog),
  );
}

function isMending(remedy: Remedy): remedy is Mending {
  return ['slot', 'spd', 'layak', 'urusan'].includes(remedy.kind);
}

function higher(left: Level, right: Level): Level {
  return left > right ? left : right;
}
