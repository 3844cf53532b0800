import { describe, expect, it } from 'vitest';
import { toFixed } from '../../src/base/rational.js';
import { loadEdition } from '../../src/edition/load.js';
import { impactOf } from '../../src/score/impact.js';
import {
  buildAssessment,
  buildInnovation,
  buildMany,
  buildScored,
  buildSpdRow,
  decimal,
  known,
  NO_SPD,
  proven,
  SCORE_50,
  SCORE_70,
  SCORE_111,
  spdRows,
  spdTotal,
  tallyOf,
  YANDAS,
} from './build.js';

const edition = await loadEdition('iga-2026');
const { catalog } = edition;
const spd = spdTotal('45');
const twenty = buildMany(edition, 20, SCORE_70);

/** To four decimals: these are differences, some of them small. */
function written(impact: ReturnType<typeof impactOf>): string {
  return toFixed(known(impact), 4);
}

describe('what a finding costs', () => {
  it('nothing that can be mended is no impact', () => {
    expect(impactOf({ kind: 'tidak_ada' }, tallyOf(buildAssessment(twenty, spd)), catalog)).toBeNull();
    expect(impactOf({ kind: 'yandas' }, null, catalog)).toBeNull();
  });

  it('one level of regulasi (bobot 3) among 20: 3 / 20 / 2.5 = 0.06', () => {
    const innovation = known(twenty[0]);
    const slot = known(innovation.slots.find(({ indicator }) => indicator.kunci === 'regulasi'));
    const tally = tallyOf(buildAssessment(twenty, spd));
    expect(written(impactOf({ kind: 'slot', innovation, slot, level: 3 }, tally, catalog))).toBe('0.0600');
    // A level already reached gains nothing, and never costs.
    expect(written(impactOf({ kind: 'slot', innovation, slot, level: 1 }, tally, catalog))).toBe('0.0000');
  });

  it('a slot of an innovation that may not be reported gains nothing, except as claimed', () => {
    const rejected = buildInnovation(edition, { levels: () => proven(1), layak: 'tidak' });
    const slot = known(rejected.slots[0]);
    const assessment = buildAssessment([...twenty, rejected], spd);
    const remedy = { kind: 'slot', innovation: rejected, slot, level: 3 } as const;
    expect(written(impactOf(remedy, tallyOf(assessment), catalog))).toBe('0.0000');
    // regulasi: 3 x 2 / 21 / 2.5
    expect(written(impactOf(remedy, tallyOf(assessment, 'klaim'), catalog, 'klaim'))).toBe('0.1143');
  });

  it('a slot of an innovation held back gains nothing', () => {
    const held = buildInnovation(edition, { levels: () => proven(1), sent: false });
    const slot = known(held.slots[0]);
    const tally = tallyOf(buildAssessment([...twenty, held], spd));
    expect(written(impactOf({ kind: 'slot', innovation: held, slot, level: 3 }, tally, catalog))).toBe(
      '0.0000',
    );
  });

  it('two levels of an SPD row of bobot 1.5: 3 / 2.5 = 1.2, also with an unknown rest', () => {
    const row = buildSpdRow(edition, 'pad', proven(1));
    const remedy = { kind: 'spd', row, level: 3 } as const;
    expect(written(impactOf(remedy, tallyOf(buildAssessment(twenty, spdRows([row]))), catalog))).toBe(
      '1.2000',
    );
    expect(written(impactOf(remedy, tallyOf(buildAssessment(twenty, NO_SPD)), catalog))).toBe('0.0000');
  });

  it('the missing urusan: 20 x 0.38 / 2.5 = 3.04', () => {
    const innovations = buildMany(edition, 20, SCORE_70, YANDAS.slice(0, 3));
    const tally = tallyOf(buildAssessment(innovations, spd));
    expect(written(impactOf({ kind: 'yandas' }, tally, catalog))).toBe('3.0400');
    expect(written(impactOf({ kind: 'yandas' }, tallyOf(buildAssessment(twenty, spd)), catalog))).toBe(
      '0.0000',
    );
  });

  it('one urusan lifts the gate only when it is the last one missing', () => {
    const four = tallyOf(buildAssessment(buildMany(edition, 20, SCORE_70, YANDAS.slice(0, 4)), spd));
    const three = tallyOf(buildAssessment(buildMany(edition, 20, SCORE_70, YANDAS.slice(0, 3)), spd));
    expect(written(impactOf({ kind: 'urusan', urusan: 'Sosial' }, four, catalog))).toBe('3.0400');
    expect(written(impactOf({ kind: 'urusan', urusan: 'Sosial' }, three, catalog))).toBe('0.0000');
    expect(written(impactOf({ kind: 'urusan', urusan: 'Kesehatan' }, four, catalog))).toBe('0.0000');
  });

  it('the smallest divisor: 560 / 8 - 560 / 12 = 23.3333 points, 9.3333 of the index', () => {
    const tally = tallyOf(buildAssessment(buildMany(edition, 8, SCORE_70), spd));
    expect(written(impactOf({ kind: 'pembagi' }, tally, catalog))).toBe('9.3333');
    expect(written(impactOf({ kind: 'pembagi' }, tallyOf(buildAssessment(twenty, spd)), catalog))).toBe(
      '0.0000',
    );
  });
});

describe('an innovation that may not be reported', () => {
  const rejected = buildInnovation(edition, { levels: SCORE_70, urusan: 'Sosial', layak: 'tidak' });
  const assessment = buildAssessment(
    [...buildMany(edition, 20, SCORE_70, YANDAS.slice(0, 4)), rejected],
    spd,
  );

  it('would bring its score, its number and its urusan: 70 / 21 + 21 x 0.38 = 11.3133 points', () => {
    const impact = impactOf({ kind: 'layak', innovation: rejected }, tallyOf(assessment), catalog);
    expect(written(impact)).toBe('4.5253');
  });

  it('counts already as claimed, so there is nothing to gain', () => {
    const tally = tallyOf(assessment, 'klaim');
    expect(written(impactOf({ kind: 'layak', innovation: rejected }, tally, catalog, 'klaim'))).toBe(
      '0.0000',
    );
  });

  it('costs its place in the divisor: 1400 / 20 - 1400 / 21 = 3.3333 points', () => {
    const impact = impactOf({ kind: 'tanpa_inovasi', innovation: rejected }, tallyOf(assessment), catalog);
    expect(written(impact)).toBe('1.3333');
  });
});

describe('holding an innovation back', () => {
  it.each([
    ['50', SCORE_50, '0.2290'],
    ['70', SCORE_70, '-0.1520'],
    ['111', SCORE_111, '-0.9330'],
  ])('of %s among 20 of 70', (_, levels, change) => {
    // (70 + 7.60 - (1400 + x) / 21 - 7.98) / 2.5
    const weak = buildInnovation(edition, { levels });
    const tally = tallyOf(buildAssessment([...twenty, weak], spd));
    expect(written(impactOf({ kind: 'tanpa_inovasi', innovation: weak }, tally, catalog))).toBe(change);
  });

  it('that alone represents an urusan closes the gate: 20 x 0.38 = 7.60 points less', () => {
    const last = buildInnovation(edition, { levels: SCORE_70, urusan: YANDAS[4] });
    const innovations = [...buildMany(edition, 19, SCORE_70, YANDAS.slice(0, 4)), last];
    const tally = tallyOf(buildAssessment(innovations, spd));
    // The mean stays 70, so only the 7.60 points are lost.
    expect(written(impactOf({ kind: 'tanpa_inovasi', innovation: last }, tally, catalog))).toBe('-3.0400');
  });

  it('below the smallest divisor never pays', () => {
    const empty = buildInnovation(edition, { levels: () => proven(0) });
    const tally = tallyOf(buildAssessment([...buildMany(edition, 8, SCORE_70), empty], spd));
    // Only its 0.38 points go.
    expect(written(impactOf({ kind: 'tanpa_inovasi', innovation: empty }, tally, catalog))).toBe('-0.1520');
  });

  it('works on official scores as claimed', () => {
    const scored = Array.from({ length: 20 }, () => buildScored(edition, decimal('70')));
    const weak = buildScored(edition, decimal('50'));
    const tally = tallyOf(buildAssessment([...scored, weak], spd), 'klaim');
    // No urusan is named, so the number gives nothing: 70 - 1450 / 21 = 0.9524 points.
    const impact = impactOf({ kind: 'tanpa_inovasi', innovation: weak }, tally, catalog, 'klaim');
    expect(written(impact)).toBe('0.3810');
  });

  it('that was held back already changes nothing', () => {
    const held = buildInnovation(edition, { levels: SCORE_50, sent: false });
    const tally = tallyOf(buildAssessment([...twenty, held], spd));
    expect(written(impactOf({ kind: 'tanpa_inovasi', innovation: held }, tally, catalog))).toBe('0.0000');
  });
});
