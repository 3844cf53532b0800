import { describe, expect, it } from 'vitest';
import type { AssessedInnovation, AssessedSpd } from '../../src/assess/assessment.js';
import type { FindingOf } from '../../src/assess/findings/finding.js';
import { NO_FILES_CHECKED } from '../../src/evidence/file-facts.js';
import { NO_LINKS_CHECKED } from '../../src/evidence/link-facts.js';
import { diBawahAmbangUntung } from '../../src/score/rules/di-bawah-ambang-untung.js';
import { SCORE_RULES } from '../../src/score/rules/index.js';
import type { ScoreRuleContext } from '../../src/score/rules/score-rule.js';
import { yandasKurang } from '../../src/score/rules/yandas-kurang.js';
import { zonaPembulatan } from '../../src/score/rules/zona-pembulatan.js';
import { computeScore, type Score } from '../../src/score/score.js';
import { type ScoreKind, tally } from '../../src/score/tally.js';
import { editionOf } from '../support/editions.js';
import { inventoryOf } from '../support/inventories.js';
import {
  buildAssessment,
  buildInnovation,
  buildMany,
  buildScored,
  decimal,
  NO_SPD,
  plainTally,
  proven,
  SCORE_50,
  SCORE_70,
  SCORE_111,
  spdTotal,
  YANDAS,
} from './build.js';

const edition = editionOf(2026);
const spd = spdTotal('45');
const twenty = buildMany(edition, 20, SCORE_70);

function contextOf(
  innovations: readonly AssessedInnovation[],
  region: AssessedSpd = spd,
  year = 2026,
): ScoreRuleContext {
  const assessment = buildAssessment(innovations, region);
  const score = (kind: ScoreKind): Score | null => {
    const reading = tally(assessment, kind);
    return reading === null ? null : computeScore(reading, editionOf(year).catalog);
  };
  const scores = {
    klaim: score('klaim'),
    terbukti: score('terbukti'),
    jika_dipastikan: score('jika_dipastikan'),
    terverifikasi: score('terverifikasi'),
  };
  const inventory = inventoryOf('pemda: {nama: Kabupaten Tapin}\n');
  return {
    inventory,
    edition: editionOf(year),
    assessment,
    files: NO_FILES_CHECKED,
    links: NO_LINKS_CHECKED,
    today: '2026-06-10',
    scores,
  };
}

it('every rule is listed once, in the order of the codes', () => {
  const codes = SCORE_RULES.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
});

describe('agregat/yandas-kurang', () => {
  const sent = (names: readonly string[]) => contextOf(buildMany(edition, 20, SCORE_70, names));

  it('four of five: names the two missing and the 20 x 0.38 points lost', () => {
    const [finding] = yandasKurang.run(sent(YANDAS.slice(0, 4)));
    expect(finding?.args).toEqual({
      syarat: 5,
      terpenuhi: 4,
      belum: ['Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat', 'Sosial'],
      skor_hilang: '7.60',
    });
    expect(finding?.severity).toBe('galat');
    expect(finding?.remedy).toEqual({ kind: 'yandas' });
    expect(finding?.place).toMatchObject({ berkas: 'inventaris.yaml', baris: 1 });
  });

  it('five of five is enough in 2026, not in 2027, and 2023 has no gate', () => {
    expect(yandasKurang.run(sent(YANDAS.slice(0, 5)))).toEqual([]);
    const five = buildMany(editionOf(2027), 20, SCORE_70, YANDAS.slice(0, 5));
    expect(yandasKurang.run(contextOf(five, spd, 2027)).map(({ args }) => args.belum)).toEqual([['Sosial']]);
    const none = buildMany(editionOf(2023), 20, SCORE_70, []);
    expect(yandasKurang.run(contextOf(none, spd, 2023))).toEqual([]);
  });

  it('counts what is proven: a near miss and a rejected innovation represent nothing', () => {
    const near = buildInnovation(edition, { levels: SCORE_70, urusan: 'Kesehatn' });
    const rejected = buildInnovation(edition, { levels: SCORE_70, urusan: 'Sosial', layak: 'tidak' });
    const innovations = [
      ...buildMany(edition, 19, SCORE_70, ['Pendidikan', 'PUPR', 'Perkim']),
      near,
      rejected,
    ];
    const [finding] = yandasKurang.run(contextOf(innovations));
    expect(finding?.args.terpenuhi).toBe(3);
    expect(finding?.args.belum).toContain('Kesehatan');
    expect(finding?.args.belum).toContain('Sosial');
  });

  it('is not met where nothing is sent: all six are missing, and no cost can be reckoned', () => {
    const [finding] = yandasKurang.run(contextOf([]));
    expect(finding?.args).toMatchObject({ syarat: 5, terpenuhi: 0, skor_hilang: '0.00' });
    expect(finding?.args.belum).toHaveLength(6);
    expect(finding?.remedy).toEqual({ kind: 'tidak_ada' });
    expect(yandasKurang.run(contextOf([], spd, 2023))).toEqual([]);
  });

  it('takes the claim where nothing can be proven', () => {
    const scored = [{ ...buildScored(edition, decimal('70')), urusan: twenty[0]?.urusan }];
    expect(yandasKurang.run(contextOf(scored)).map(({ args }) => args.terpenuhi)).toEqual([1]);
  });
});

describe('agregat/di-bawah-ambang-untung', () => {
  const found = (
    innovations: readonly AssessedInnovation[],
    region?: AssessedSpd,
  ): FindingOf<'agregat/di-bawah-ambang-untung'>[] => diBawahAmbangUntung.run(contextOf(innovations, region));

  it('20 of 70 and one of 50: sending pays from 70 - 0.38 x 21 = 62.02', () => {
    const weak = buildInnovation(edition, { levels: SCORE_50 });
    const [finding, ...others] = found([...twenty, weak]);
    expect(others).toEqual([]);
    expect(finding?.innovation).toBe(weak);
    expect(finding?.remedy).toEqual({ kind: 'tanpa_inovasi', innovation: weak });
    expect(finding?.args).toEqual({
      dasar: 'terbukti',
      skor: '50.00',
      ambang: '62.02',
      yandas_terpenuhi: true,
    });
  });

  it('does not depend on the SPD being known', () => {
    const weak = buildInnovation(edition, { levels: SCORE_50 });
    expect(found([...twenty, weak], NO_SPD).map(({ args }) => args.ambang)).toEqual(['62.02']);
  });

  it('rounds the limit up: 19 of 70 and one of 111 without the last, (1441 / 20) - 0.38 x 21 = 64.07', () => {
    const weak = buildInnovation(edition, { levels: SCORE_50 });
    const strong = buildInnovation(edition, { levels: SCORE_111 });
    const others = buildMany(edition, 19, SCORE_70);
    // 72.05 - 7.98 = 64.07 exactly; with two strong ones 1482 / 20 - 7.98 = 66.12.
    expect(found([...others, strong, weak]).map(({ args }) => args.ambang)).toEqual(['64.07']);
    // Twelve others, 1 of 111 and 11 of 70: 881 / 12 - 0.38 x 13 = 68.4766.., shown as 68.48.
    const twelve = [...buildMany(edition, 11, SCORE_70), strong];
    expect(found([...twelve, weak]).map(({ args }) => args.ambang)).toEqual(['68.48']);
  });

  it('says nothing below the smallest divisor, where every innovation pays', () => {
    const empty = buildInnovation(edition, { levels: () => proven(0) });
    expect(found([...buildMany(edition, 10, SCORE_70), empty])).toEqual([]);
  });

  it('says nothing of the only innovation of an urusan that the gate needs', () => {
    const weak = buildInnovation(edition, { levels: SCORE_50, urusan: YANDAS[4] });
    expect(found([...buildMany(edition, 20, SCORE_70, YANDAS.slice(0, 4)), weak])).toEqual([]);
  });

  it('leaves a rejected innovation to the finding that rejects it: no score would make it pay', () => {
    const rejected = buildInnovation(edition, { levels: SCORE_50, layak: 'tidak' });
    expect(found([...twenty, rejected])).toEqual([]);
    const doubted = buildInnovation(edition, { levels: SCORE_50, layak: 'ragu' });
    expect(found([...twenty, rejected, doubted]).map(({ innovation }) => innovation)).toEqual([doubted]);
  });

  it('says nothing of twelve, as many as the smallest divisor: holding one back leaves the divisor at 12', () => {
    const empty = buildInnovation(edition, { levels: () => proven(0) });
    expect(found([...buildMany(edition, 11, SCORE_70), empty])).toEqual([]);
    // Thirteen are divided by 13, or by 12 without the last: 840 / 12 - 0.38 x 13 = 65.06.
    expect(found([...buildMany(edition, 12, SCORE_70), empty]).map(({ args }) => args.ambang)).toEqual([
      '65.06',
    ]);
  });

  it('is said of each of several as if it alone were held back', () => {
    const weak = buildInnovation(edition, { levels: SCORE_50 });
    const weaker = buildInnovation(edition, { levels: () => proven(0) });
    // 1450 / 21 - 0.38 x 22 = 60.6876.. without the weaker, 1400 / 21 - 0.38 x 22 = 58.3066.. without the weak.
    expect(found([...twenty, weak, weaker]).map(({ args }) => args.ambang)).toEqual(['58.31', '60.69']);
  });

  it('says that the gate is not met, which raises the limit to the mean', () => {
    const weak = buildInnovation(edition, { levels: SCORE_50 });
    const [finding] = found([...buildMany(edition, 20, SCORE_70, []), weak]);
    expect(finding?.args).toMatchObject({ ambang: '70.00', yandas_terpenuhi: false });
  });

  it('takes the claim where nothing can be proven', () => {
    const scored = Array.from({ length: 20 }, () => buildScored(edition, decimal('70')));
    const [finding] = found([...scored, buildScored(edition, decimal('5.5'))]);
    expect(finding?.args).toMatchObject({ dasar: 'klaim', skor: '5.50' });
  });

  it('ignores what is held back', () => {
    expect(found([...twenty, buildInnovation(edition, { levels: SCORE_50, sent: false })])).toEqual([]);
  });
});

describe('agregat/zona-pembulatan', () => {
  const NONE = { klaim: null, terbukti: null, jika_dipastikan: null, terverifikasi: null };
  const score = (sid: string, sent = 20) =>
    computeScore(plainTally({ spd: '45', sid, sent }), edition.catalog);

  it('names both readings of 65.006, once for all scores that have it', () => {
    const same = score('2198.3'); // 52.60 + 109.915 = 162.515
    const findings = zonaPembulatan.run({
      ...contextOf([]),
      scores: { ...NONE, klaim: same, terbukti: same },
    });
    expect(findings.map(({ args }) => args)).toEqual([
      {
        dasar: ['klaim', 'terbukti'],
        indeks_tepat: '65.006',
        batas: '65.01',
        predikat: 'Sangat Inovatif',
        tanpa_pembulatan: 'Inovatif',
      },
    ]);
    expect(findings[0]?.severity).toBe('peringatan');
  });

  it('names different readings apart', () => {
    const scores = {
      ...NONE,
      klaim: score('2198.3'),
      jika_dipastikan: score('948.4'),
      terbukti: score('948.5'),
    };
    const findings = zonaPembulatan.run({ ...contextOf([]), scores });
    expect(findings.map(({ args }) => [args.dasar, args.indeks_tepat])).toEqual([
      [['klaim'], '65.006'],
      [['jika_dipastikan'], '40.008'],
    ]);
  });

  it('cuts what has no end, so that it stays below the border', () => {
    // (45 + 19 x 0.38 + 908.294999 / 19) / 2.5 = 40.00999997.., which six decimals would round to the border.
    const [finding] = zonaPembulatan.run({
      ...contextOf([]),
      scores: { ...NONE, klaim: score('908.294999', 19) },
    });
    expect(finding?.args.indeks_tepat).toBe('40.009999');
  });

  it('is silent about the verdicts of persons', () => {
    expect(
      zonaPembulatan.run({ ...contextOf([]), scores: { ...NONE, terverifikasi: score('2198.3') } }),
    ).toEqual([]);
  });
});
