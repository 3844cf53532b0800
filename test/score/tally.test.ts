import { describe, expect, it } from 'vitest';
import { toFixed } from '../../src/base/rational.js';
import { loadEdition } from '../../src/edition/load.js';
import {
  hasVerdict,
  innovationScore,
  SCORE_KINDS,
  spdScore,
  tally,
  yandasOf,
} from '../../src/score/tally.js';
import {
  buildAssessment,
  buildInnovation,
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
} from './build.js';

const edition = await loadEdition('iga-2026');

describe('the score of one innovation', () => {
  it.each([
    ['70', SCORE_70],
    ['50', SCORE_50],
    ['111', SCORE_111],
    ['37', () => proven(1)],
    ['0', () => proven(0)],
  ])('is %s', (points, levels) => {
    const innovation = buildInnovation(edition, { levels });
    for (const kind of ['klaim', 'terbukti', 'jika_dipastikan'] as const) {
      expect(innovationScore(innovation, kind)).toEqual(decimal(points));
    }
  });

  it('takes the claim, the proof and the hope where they differ, never more than the claim', () => {
    // regulasi (bobot 3) is claimed too high, sdm (2) too low, video (4) is open.
    const innovation = buildInnovation(edition, {
      levels: (key) => {
        if (key === 'regulasi') return { klaim: 3, pasti: 1, mungkin: 2 };
        if (key === 'sdm') return { klaim: 1, pasti: 3, mungkin: 3 };
        if (key === 'video') return { klaim: 2, pasti: 0, mungkin: 3 };
        return proven(0);
      },
    });
    expect(innovationScore(innovation, 'klaim')).toEqual(decimal('19')); // 9 + 2 + 8
    expect(innovationScore(innovation, 'terbukti')).toEqual(decimal('5')); // 3 + 2 + 0
    expect(innovationScore(innovation, 'jika_dipastikan')).toEqual(decimal('16')); // 6 + 2 + 8
  });

  it('is a claim only where nothing but the official score is known', () => {
    const innovation = buildScored(edition, decimal('87.5'));
    expect(innovationScore(innovation, 'klaim')).toEqual(decimal('87.5'));
    for (const kind of ['terbukti', 'jika_dipastikan', 'terverifikasi'] as const) {
      expect(innovationScore(innovation, kind)).toBeNull();
    }
    expect(tally(buildAssessment([innovation], NO_SPD), 'klaim')?.sid).toEqual(decimal('87.5'));
    expect(tally(buildAssessment([innovation], NO_SPD), 'terbukti')).toBeNull();
  });
});

describe('verdicts', () => {
  const innovation = buildInnovation(edition, {
    levels: () => proven(2),
    verdicts: {
      regulasi: { status: 'sesuai' }, // 3 x 2, the claim
      sdm: { status: 'sesuai', level: 1 }, // 2 x 1
      kemanfaatan: { status: 'tidak_sesuai', level: 1 }, // 3 x 1
      video: { status: 'tidak_sesuai' }, // 0
    },
  });

  it('count as judged, and what nobody judged counts nothing', () => {
    expect(innovationScore(innovation, 'terverifikasi')).toEqual(decimal('11'));
  });

  it('are unknown as long as there is none', () => {
    const unjudged = buildInnovation(edition, { levels: SCORE_70 });
    expect(tally(buildAssessment([unjudged], spdTotal('45')), 'terverifikasi')).toBeNull();
    expect(tallyOf(buildAssessment([unjudged, innovation], spdTotal('45')), 'terverifikasi').sid).toEqual(
      decimal('11'),
    );
  });

  it('about an innovation held back say nothing, those about the region do', () => {
    const held = { ...innovation, sent: false };
    expect(hasVerdict(buildAssessment([held], NO_SPD))).toBe(false);
    const row = buildSpdRow(edition, 'pad', proven(2), { status: 'sesuai' });
    expect(hasVerdict(buildAssessment([held], spdRows([row])))).toBe(true);
  });
});

describe('who counts', () => {
  const levels = SCORE_70;
  const fine = buildInnovation(edition, { levels, urusan: 'Kesehatan' });
  const doubtful = buildInnovation(edition, { levels, urusan: 'Sosial', layak: 'ragu' });
  const rejected = buildInnovation(edition, { levels, urusan: 'Pendidikan', layak: 'tidak' });
  const held = buildInnovation(edition, { levels, urusan: 'Pendidikan', sent: false });
  const assessment = buildAssessment([fine, doubtful, rejected, held], spdTotal('45'));

  it('a rejected one counts as claimed', () => {
    const { sid, sent, counted, yandas } = tallyOf(assessment, 'klaim');
    expect([toFixed(sid), sent, counted]).toEqual(['210.00', 3, 3]);
    expect([...yandas.keys()]).toEqual(['Kesehatan', 'Sosial', 'Pendidikan']);
  });

  it.each(['terbukti', 'jika_dipastikan'] as const)(
    'under %s it stays in the divisor and nowhere else',
    (kind) => {
      const { sid, sent, counted, yandas } = tallyOf(assessment, kind);
      expect([toFixed(sid), sent, counted]).toEqual(['140.00', 3, 2]);
      expect([...yandas.keys()]).toEqual(['Kesehatan', 'Sosial']);
    },
  );
});

describe('urusan of basic services', () => {
  const withUrusan = (urusan: string) => buildInnovation(edition, { levels: SCORE_70, urusan });

  it.each([
    ['Kesehatan', 'Kesehatan'],
    ['PUPR', 'Pekerjaan Umum dan Penataan Ruang'],
    ['Pariwisata', undefined],
    ['entah apa', undefined],
  ])('"%s" is the same in every reading', (urusan, expected) => {
    for (const kind of SCORE_KINDS) expect(yandasOf(withUrusan(urusan), kind)).toBe(expected);
  });

  it('a near miss counts where hope counts, not where proof is asked', () => {
    const near = withUrusan('Kesehatn');
    expect(near.urusan?.kind).toBe('near');
    expect(SCORE_KINDS.map((kind) => yandasOf(near, kind))).toEqual([
      'Kesehatan',
      undefined,
      'Kesehatan',
      undefined,
    ]);
  });
});

describe('the regional unit', () => {
  it('is the sum of bobot times level of its rows, by reading', () => {
    const rows = [
      buildSpdRow(edition, 'pad', { klaim: 3, pasti: 1, mungkin: 2 }), // bobot 1.5
      buildSpdRow(edition, 'tpt', { klaim: 2, pasti: 2, mungkin: 2 }), // bobot 0.75
    ];
    const points = SCORE_KINDS.map((kind) => toFixed(known(spdScore(spdRows(rows), kind))));
    expect(points).toEqual(['6.00', '3.00', '4.50', '0.00']);
  });

  it('is 63 at most: every row at level 3', () => {
    const rows = edition.catalog.spd.baris.map(({ kunci }) => buildSpdRow(edition, kunci, proven(3)));
    expect(spdScore(spdRows(rows), 'terbukti')).toEqual(decimal('63'));
  });

  it('given as one total is the same in every reading', () => {
    for (const kind of SCORE_KINDS) expect(spdScore(spdTotal('45.25'), kind)).toEqual(decimal('45.25'));
  });

  it.each([
    [{ kind: 'tidak_ada' }],
    [{ kind: 'baris_tidak_berlaku' }],
    [{ kind: 'total_melebihi_maks', total: decimal('64'), maks: decimal('63') }],
  ] as const)('is unknown, not zero: case %#', (spd) => {
    for (const kind of SCORE_KINDS) expect(spdScore(spd, kind)).toBeNull();
  });
});
