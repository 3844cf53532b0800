import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessedInnovation, Assessment } from '../../src/assess/assessment.js';
import {
  add,
  compare,
  divide,
  multiply,
  type Rational,
  rational,
  subtract,
  sum,
} from '../../src/base/rational.js';
import type { Level } from '../../src/base/vocabulary.js';
import { loadEdition } from '../../src/edition/load.js';
import { impactOf } from '../../src/score/impact.js';
import { payingScore, roundUpScore } from '../../src/score/rules/paying-score.js';
import { countsUnder, innovationScore, type ScoreKind, slotLevel } from '../../src/score/tally.js';
import {
  buildAssessment,
  buildInnovation,
  buildSpdRow,
  known,
  type Levels,
  scoreOf,
  spdRows,
  tallyOf,
  YANDAS,
} from './build.js';

const edition = await loadEdition('iga-2026');
const KEYS = edition.catalog.sid.map(({ kunci }) => kunci);
const READINGS = ['terbukti', 'jika_dipastikan', 'klaim'] as const satisfies readonly ScoreKind[];

const level = fc.constantFrom<Level>(0, 1, 2, 3);
/** `mungkin` is never below `pasti`: every measure promises that. */
const levels: fc.Arbitrary<Levels> = fc.tuple(level, level, level).map(([klaim, one, other]) => {
  return one < other ? { klaim, pasti: one, mungkin: other } : { klaim, pasti: other, mungkin: one };
});
const urusan = fc.constantFrom(...YANDAS, 'Kesehatn', 'Pariwisata', 'entah apa', undefined);

const innovation: fc.Arbitrary<AssessedInnovation> = fc
  .record({
    levels: fc.array(levels, { minLength: KEYS.length, maxLength: KEYS.length }),
    urusan,
    layak: fc.constantFrom('ya', 'tidak', 'ragu'),
    sent: fc.boolean(),
  })
  .map(({ levels: given, ...rest }) => {
    const byKey = new Map(KEYS.map((key, index) => [key, given[index]]));
    return buildInnovation(edition, {
      ...rest,
      levels: (key) => byKey.get(key) ?? { klaim: 0, pasti: 0, mungkin: 0 },
    });
  });

const spd = fc
  .array(levels, { minLength: edition.catalog.spd.baris.length, maxLength: edition.catalog.spd.baris.length })
  .map((given) =>
    spdRows(
      edition.catalog.spd.baris.map(({ kunci }, index) =>
        buildSpdRow(edition, kunci, given[index] ?? { klaim: 0, pasti: 0, mungkin: 0 }),
      ),
    ),
  );

const assessment: fc.Arbitrary<Assessment> = fc
  .tuple(fc.array(innovation, { maxLength: 25 }), spd)
  .map(([innovations, region]) => buildAssessment(innovations, region));

describe('scores', () => {
  it('do not depend on the order of innovations', () => {
    const shuffled = assessment.chain((given) =>
      fc
        .shuffledSubarray([...given.innovations], { minLength: given.innovations.length })
        .map((innovations) => [given, { ...given, innovations }] as const),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...READINGS), ([one, other], kind) => {
        const { tally: first, ...rest } = scoreOf(one, edition, kind);
        const { tally: second, ...others } = scoreOf(other, edition, kind);
        expect(others).toEqual(rest);
        expect([...second.yandas].sort()).toEqual([...first.yandas].sort());
      }),
    );
  });

  it('terbukti <= jika dipastikan <= klaim', () => {
    fc.assert(
      fc.property(assessment, (given) => {
        const [terbukti, possible, klaim] = READINGS.map((kind) =>
          known(scoreOf(given, edition, kind).exactIndex),
        );
        expect(compare(known(terbukti), known(possible))).toBeLessThanOrEqual(0);
        expect(compare(known(possible), known(klaim))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('are the sum of what every indicator contributes, exactly', () => {
    fc.assert(
      fc.property(assessment, fc.constantFrom(...READINGS), (given, kind) => {
        const score = scoreOf(given, edition, kind);
        const perIndicator = KEYS.map((_, at) => contribution(given.innovations, at, kind, score.divisor));
        const rows = given.spd.kind === 'baris' ? given.spd.rows : [];
        const perRow = rows.map((row) => multiply(row.row.bobot.nilai, rational(slotLevel(row, kind))));
        const points = add(sum([...perIndicator, ...perRow]), score.quantity);
        expect(points).toEqual(known(score.total));
        expect(multiply(points, rational(2, 5))).toEqual(known(score.exactIndex));
      }),
    );
  });

  it('stay between 0 and 100', () => {
    fc.assert(
      fc.property(assessment, fc.constantFrom(...READINGS), (given, kind) => {
        const index = known(scoreOf(given, edition, kind).exactIndex);
        expect(compare(index, rational(0))).toBeGreaterThanOrEqual(0);
        expect(compare(index, rational(100))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('leaving out an innovation', () => {
  it('costs what the index without it says, and pays exactly below the paying score', () => {
    fc.assert(
      fc.property(assessment, fc.constantFrom(...READINGS), (given, kind) => {
        const sent = scoreOf(given, edition, kind);
        given.innovations.forEach((one, at) => {
          if (!one.sent) return;
          const rest = { ...given, innovations: given.innovations.filter((_, position) => position !== at) };
          const held = scoreOf(rest, edition, kind);
          const change = subtract(known(held.exactIndex), known(sent.exactIndex));
          const impact = impactOf(
            { kind: 'tanpa_inovasi', innovation: one },
            tallyOf(given, kind),
            edition.catalog,
            kind,
          );
          expect(impact).toEqual(change);
          const ambang = payingScore(sent, held);
          expect(compare(known(innovationScore(one, kind)), ambang) < 0).toBe(
            compare(change, rational(0)) > 0,
          );
        });
      }),
    );
  });

  it('is shown with a limit that suffices and is at most a hundredth too high', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 200_000 }),
        fc.integer({ min: 1, max: 999 }),
        (top, bottom) => {
          const exact = rational(top, bottom);
          const shown = roundUpScore(exact);
          expect(compare(shown, exact)).toBeGreaterThanOrEqual(0);
          if (top > 0) expect(compare(subtract(shown, exact), rational(1, 100))).toBeLessThan(0);
          expect(100n % shown.denominator).toBe(0n);
        },
      ),
    );
  });
});

describe('mending', () => {
  it('a slot changes the index by bobot x levels / divisor / 2.5', () => {
    fc.assert(
      fc.property(
        fc.array(innovation, { minLength: 1, maxLength: 15 }),
        spd,
        level,
        (innovations, region, wanted) => {
          const given = buildAssessment(innovations, region);
          const { divisor, tally } = scoreOf(given, edition);
          for (const one of innovations) {
            const [slot] = one.slots;
            if (slot === undefined) continue;
            const from = slotLevel(slot, 'terbukti');
            const steps = countsUnder(one, 'terbukti') && wanted > from ? wanted - from : 0;
            const points = divide(multiply(slot.indicator.bobot.nilai, rational(steps)), rational(divisor));
            const impact = impactOf(
              { kind: 'slot', innovation: one, slot, level: wanted },
              tally,
              edition.catalog,
            );
            expect(impact).toEqual(multiply(points, rational(2, 5)));
          }
        },
      ),
    );
  });
});

function contribution(
  innovations: readonly AssessedInnovation[],
  at: number,
  kind: ScoreKind,
  divisor: number,
): Rational {
  const points = innovations
    .filter((one) => countsUnder(one, kind))
    .map((one) => {
      const slot = known(one.slots[at]);
      return multiply(slot.indicator.bobot.nilai, rational(slotLevel(slot, kind)));
    });
  return divide(sum(points), rational(divisor));
}
