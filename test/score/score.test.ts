import { describe, expect, it } from 'vitest';
import { subtract, toFixed } from '../../src/base/rational.js';
import { loadEdition } from '../../src/edition/load.js';
import { computeScore, predikatOf } from '../../src/score/score.js';
import {
  buildAssessment,
  buildInnovation,
  buildMany,
  decimal,
  known,
  NO_SPD,
  plainTally,
  proven,
  SCORE_50,
  SCORE_70,
  SCORE_111,
  scoreOf,
  spdTotal,
  YANDAS,
} from './build.js';

const iga2023 = await loadEdition('iga-2023');
const iga2026 = await loadEdition('iga-2026');
const iga2027 = await loadEdition('iga-2027');

const twenty = buildMany(iga2026, 20, SCORE_70);
const spd = spdTotal('45');

describe('worked examples of 2026', () => {
  it('20 innovations of 70 with SPD 45 and 5 yandas: 45 + 1400/20 + 20 x 0.38 = 122.60, index 49.04', () => {
    const score = scoreOf(buildAssessment(twenty, spd), iga2026);
    expect(score.divisor).toBe(20);
    expect(toFixed(score.maturity)).toBe('70.00');
    expect(toFixed(score.quantity)).toBe('7.60');
    expect(toFixed(known(score.total))).toBe('122.60');
    expect(toFixed(known(score.index))).toBe('49.04');
    expect(score.predikat).toBe('Inovatif');
    expect(score.roundingZone).toBeUndefined();
    expect(score.range).toBeUndefined();
  });

  it.each([
    ['50', SCORE_50, '-0.23'],
    ['70', SCORE_70, '0.15'],
  ])('one more of %s changes the index', (_, levels, change) => {
    const before = known(scoreOf(buildAssessment(twenty, spd), iga2026).exactIndex);
    const more = [...twenty, buildInnovation(iga2026, { levels })];
    const after = known(scoreOf(buildAssessment(more, spd), iga2026).exactIndex);
    // (1450 / 21 + 7.98 - 77.60) / 2.5 = -0.2290..; (70 + 7.98 - 77.60) / 2.5 = 0.152
    expect(toFixed(subtract(after, before))).toBe(change);
  });

  it('8 innovations of 70 are divided by 12: 560 / 12', () => {
    const score = scoreOf(buildAssessment(buildMany(iga2026, 8, SCORE_70), spd), iga2026);
    expect(score.divisor).toBe(12);
    expect(toFixed(score.maturity)).toBe('46.67');
    expect(score.maturity).toEqual({ numerator: 140n, denominator: 3n });
  });

  it('with 4 yandas the number of innovations gives nothing: (45 + 70) / 2.5', () => {
    const innovations = buildMany(iga2026, 20, SCORE_70, YANDAS.slice(0, 4));
    const score = scoreOf(buildAssessment(innovations, spd), iga2026);
    expect(score.yandasFulfilled).toBe(false);
    expect(toFixed(score.quantity)).toBe('0.00');
    expect(toFixed(known(score.index))).toBe('46.00');
  });

  it('200 perfect innovations with SPD 63 reach 100.00', () => {
    const score = scoreOf(buildAssessment(buildMany(iga2026, 200, SCORE_111), spdTotal('63')), iga2026);
    expect(toFixed(known(score.total))).toBe('250.00');
    expect(toFixed(known(score.index))).toBe('100.00');
    expect(score.predikat).toBe('Sangat Inovatif');
  });

  it.each([
    [199, '75.62'],
    [200, '76.00'],
    [201, '76.00'],
    [5000, '76.00'],
  ])('%i innovations give %s points for their number', (sent, points) => {
    expect(toFixed(computeScore(plainTally({ spd: '0', sid: '0', sent }), iga2026.catalog).quantity)).toBe(
      points,
    );
  });

  it('a rejected innovation stays in the divisor: 20 x 70 / 21 and 20 x 0.38', () => {
    const rejected = buildInnovation(iga2026, { levels: SCORE_111, layak: 'tidak' });
    const score = scoreOf(buildAssessment([...twenty, rejected], spd), iga2026);
    expect(score.divisor).toBe(21);
    expect(toFixed(score.maturity)).toBe('66.67');
    expect(toFixed(score.quantity)).toBe('7.60');
  });
});

describe('borders of 2026', () => {
  // Twenty innovations: the mean is sid / 20, the number gives 7.60, so total = 52.60 + sid / 20.
  it.each([
    ['948', '100.00', '40.00', 'Kurang Inovatif', undefined],
    ['948.4', '100.02', '40.01', 'Inovatif', 'Kurang Inovatif'],
    ['948.5', '100.03', '40.01', 'Inovatif', undefined],
    ['2198', '162.50', '65.00', 'Inovatif', undefined],
    ['2198.3', '162.52', '65.01', 'Sangat Inovatif', 'Inovatif'],
    ['2198.5', '162.53', '65.01', 'Sangat Inovatif', undefined],
  ])('SID points %s: total %s, index %s, %s', (sid, total, index, predikat, unrounded) => {
    const score = computeScore(plainTally({ spd: '45', sid, sent: 20 }), iga2026.catalog);
    expect(toFixed(known(score.total))).toBe(total);
    expect(toFixed(known(score.index))).toBe(index);
    expect(score.predikat).toBe(predikat);
    expect(score.roundingZone?.unrounded).toBe(unrounded);
    expect(score.roundingZone?.predikat).toBe(unrounded === undefined ? undefined : predikat);
  });

  it.each([
    ['100.0125', '40.01', true],
    ['100.0124', '40.00', false],
    ['100.025', '40.01', false],
    ['0.0125', '0.01', true],
    ['0.0124', '0.00', false],
  ])('a total of %s: index %s, rounding zone %s', (points, index, inZone) => {
    const score = computeScore(plainTally({ spd: points, sid: '0', sent: 1, yandas: 0 }), iga2026.catalog);
    expect(toFixed(known(score.index))).toBe(index);
    expect(score.roundingZone !== undefined).toBe(inZone);
  });

  it.each([
    ['0', 'Tidak Dapat Dinilai'],
    ['0.01', 'Kurang Inovatif'],
    ['40', 'Kurang Inovatif'],
    ['40.01', 'Inovatif'],
    ['65', 'Inovatif'],
    ['65.01', 'Sangat Inovatif'],
    ['100', 'Sangat Inovatif'],
  ])('an index of %s is "%s"', (index, predikat) => {
    expect(predikatOf(decimal(index), iga2026.catalog)).toBe(predikat);
  });
});

describe('unknown is not zero', () => {
  it('nothing sent and no SPD cannot be assessed', () => {
    const score = scoreOf(buildAssessment([], NO_SPD), iga2026);
    expect(toFixed(known(score.index))).toBe('0.00');
    expect(score.predikat).toBe('Tidak Dapat Dinilai');
  });

  it('SPD alone gives an index: 45 / 2.5', () => {
    const score = scoreOf(buildAssessment([], spd), iga2026);
    expect(toFixed(known(score.index))).toBe('18.00');
  });

  it('without SPD there is a range for SPD 0 to 63: 77.60 / 2.5 and 140.60 / 2.5', () => {
    const score = scoreOf(buildAssessment(twenty, NO_SPD), iga2026);
    expect([score.total, score.exactIndex, score.index, score.predikat]).toEqual([null, null, null, null]);
    const { lowest, highest } = known(score.range);
    expect([toFixed(lowest.spd), toFixed(lowest.index), lowest.predikat]).toEqual([
      '0.00',
      '31.04',
      'Kurang Inovatif',
    ]);
    expect([toFixed(highest.spd), toFixed(highest.index), highest.predikat]).toEqual([
      '63.00',
      '56.24',
      'Inovatif',
    ]);
  });
});

describe('other editions', () => {
  it('2023 divides by 10 and has no gate', () => {
    const innovations = buildMany(iga2023, 8, () => proven(1), []);
    const score = scoreOf(buildAssessment(innovations, spd), iga2023);
    expect(score.divisor).toBe(10);
    expect(score.maturity).toEqual(decimal('29.6')); // 8 x 37 / 10
    expect(score.yandasFulfilled).toBe(true);
    expect(score.quantity).toEqual(decimal('3.04'));
  });

  it.each([
    ['34.99', 'Kurang Inovatif'],
    ['35', 'Inovatif'],
    ['60', 'Inovatif'],
    ['60.01', 'Sangat Inovatif'],
  ])('2023: an index of %s is "%s"', (index, predikat) => {
    expect(predikatOf(decimal(index), iga2023.catalog)).toBe(predikat);
  });

  it('2023: 87.49 points are 34.996, which only rounding makes Inovatif', () => {
    const score = computeScore(plainTally({ spd: '87.49', sid: '0', sent: 1, yandas: 0 }), {
      ...iga2023.catalog,
      rumus: {
        ...iga2023.catalog.rumus,
        yandas_minimal: { ...iga2023.catalog.rumus.yandas_minimal, nilai: 1 },
      },
    });
    expect(score.predikat).toBe('Inovatif');
    expect(score.roundingZone?.unrounded).toBe('Kurang Inovatif');
  });

  it('2027 divides by 14 and asks for all six urusan', () => {
    const five = scoreOf(buildAssessment(buildMany(iga2027, 8, SCORE_70), spd), iga2027);
    const six = scoreOf(buildAssessment(buildMany(iga2027, 8, SCORE_70, YANDAS), spd), iga2027);
    expect(five.divisor).toBe(14);
    expect(five.maturity).toEqual(decimal('40')); // 560 / 14
    expect(toFixed(five.quantity)).toBe('0.00');
    expect(toFixed(six.quantity)).toBe('3.04');
  });
});
