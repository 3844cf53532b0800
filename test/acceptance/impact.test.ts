import { describe, expect, it } from 'vitest';
import { parseDecimal, type Rational, subtract, toFixed } from '../../src/base/rational.js';
import type { Report, ReportFinding } from '../../src/report/schema.js';
import { checkInventory, inventoryOf, scoreOf } from '../support/check-inventory.js';
import type { IndicatorKey, ProvenLevel } from '../support/evidence-by-level.js';
import { innovationOfScore, innovationsOfScore, provenSlot } from '../support/innovations-of-score.js';
import {
  type EvidenceSource,
  type InnovationSource,
  type InventorySource,
  type SlotSource,
  type SpdRowSource,
  withInnovation,
  withSlot,
} from '../support/inventory-source.js';
import { type SpdKey, spdPaper, spdRow, spdRowsAt } from '../support/spd-rows.js';

/** What is wrong, the same with it mended, and which finding says so. */
interface Mending {
  readonly code: string;
  readonly wrong: InventorySource;
  readonly mended: InventorySource;
  readonly innovation?: string;
  readonly indicator?: string;
  /** Worked out by hand, from bobot, levels, divisor and 2.5 points per index point. */
  readonly impact: string;
}

const SPD = '45.00';
const twenty = innovationsOfScore(2026, 20, 70, 5);
const good = (key: IndicatorKey, level: ProvenLevel): SlotSource => provenSlot(2026, key, level, 'INV-006');

/** One slot of INV-006, an innovation that no urusan hangs on. */
function ofSlot(
  code: string,
  key: IndicatorKey,
  wrong: SlotSource | undefined,
  mended: SlotSource,
  impact: string,
): Mending {
  const write = (slot: SlotSource | undefined) =>
    inventoryOf(
      withInnovation(twenty, 'INV-006', (one) => withSlot(one, key, slot)),
      SPD,
    );
  return {
    code,
    wrong: write(wrong),
    mended: write(mended),
    innovation: 'INV-006',
    indicator: key,
    impact,
  };
}

/** One document of a slot that is otherwise good. */
function ofDocument(
  code: string,
  key: IndicatorKey,
  level: ProvenLevel,
  fault: (document: EvidenceSource) => EvidenceSource,
  impact: string,
): Mending {
  const slot = good(key, level);
  return ofSlot(code, key, { ...slot, bukti: slot.bukti?.map(fault) ?? [] }, slot, impact);
}

/** One row of an SPD whose other rows are all proven at level 2. */
function ofRow(
  code: string,
  key: SpdKey,
  wrong: SpdRowSource | undefined,
  mended: SpdRowSource,
  impact: string,
): Mending {
  const { [key]: _, ...others } = spdRowsAt(2);
  const write = (row: SpdRowSource | undefined) =>
    inventoryOf(twenty, { baris: row === undefined ? others : { ...others, [key]: row } });
  return { code, wrong: write(wrong), mended: write(mended), indicator: key, impact };
}

/** The innovations changed and then mended. */
function ofInnovations(
  code: string,
  wrong: readonly InnovationSource[],
  mended: readonly InnovationSource[],
  impact: string,
  innovation?: string,
): Mending {
  const about = innovation === undefined ? {} : { innovation };
  return { code, wrong: inventoryOf(wrong, SPD), mended: inventoryOf(mended, SPD), impact, ...about };
}

const late = (one: InnovationSource): InnovationSource => ({ ...one, waktu_penerapan: '2026-02-01' });
const four = innovationsOfScore(2026, 20, 70, 4);
const three = innovationsOfScore(2026, 20, 70, 3);
const weak = innovationOfScore(2026, 21, 50);

describe('an innovation’s slot: bobot x levels / 20 / 2.5', () => {
  it.each([
    // monev, bobot 2, two levels: 4 / 50
    ofSlot(
      'indikator/klaim-melebihi-bukti',
      'monev',
      { ...good('monev', 1), klaim: 3 },
      { klaim: 3, bukti: [...(good('monev', 1).bukti ?? []), ...(good('monev', 3).bukti ?? [])] },
      '0.08',
    ),
    // replikasi, bobot 3, from level 1 to 3: 6 / 50
    ofSlot(
      'indikator/klaim-melebihi-bukti',
      'replikasi',
      { ...good('replikasi', 1), klaim: 3 },
      good('replikasi', 3),
      '0.12',
    ),
    // A compulsory one that is empty is told as far as level 1: video 4 / 50, replikasi 3 / 50.
    ofSlot('indikator/wajib-kosong', 'video', undefined, good('video', 1), '0.08'),
    ofSlot('indikator/tidak-terisi', 'replikasi', undefined, good('replikasi', 1), '0.06'),
    // A level that is none costs what the empty one does.
    ofSlot('masukan/tipe-salah', 'replikasi', { klaim: 4 }, good('replikasi', 1), '0.06'),
    // Documents that prove level 3 and are only not claimed: 9 / 50
    ofSlot(
      'indikator/tidak-terisi',
      'replikasi',
      { bukti: good('replikasi', 3).bukti ?? [] },
      good('replikasi', 3),
      '0.18',
    ),
    // kemanfaatan, bobot 3, claimed at 2: 6 / 50
    ofSlot(
      'indikator/tanpa-bukti',
      'kemanfaatan',
      { klaim: 2, basis: 'orang' },
      good('kemanfaatan', 2),
      '0.12',
    ),
    // video, bobot 4, from 1 to 3: 8 / 50
    ofSlot(
      'indikator/klaim-di-bawah-bukti',
      'video',
      { ...good('video', 3), klaim: 1 },
      good('video', 3),
      '0.16',
    ),
    // anggaran, bobot 2, of T-2 and T-0 claimed as two in a row: one level, 2 / 50
    ofSlot(
      'indikator/tahun-tidak-berurutan',
      'anggaran',
      {
        klaim: 2,
        bukti: (good('anggaran', 3).bukti ?? []).filter(({ tahun }) => tahun !== 2025),
      },
      { ...good('anggaran', 3), klaim: 2 },
      '0.04',
    ),
    // sdm, bobot 2, 34 people without roles: three levels, 6 / 50
    ofSlot(
      'indikator/isi-tidak-ada',
      'sdm',
      {
        klaim: 3,
        bukti: (good('sdm', 3).bukti ?? []).map((paper) => ({ ...paper, memuat: ['tanda_tangan'] })),
      },
      good('sdm', 3),
      '0.12',
    ),
  ])('$code of $indicator costs $impact', expectMending);

  it.each([
    // kecepatan penciptaan, bobot 2, months not stated: 6 / 50
    ofDocument('indikator/belum-dipastikan', 'kecepatan_penciptaan', 3, withoutKey('nilai'), '0.12'),
    // rkpd, bobot 2, highlight not stated, two levels: 4 / 50
    ofDocument('indikator/belum-dipastikan', 'rkpd', 2, withoutKey('memuat'), '0.08'),
    ofDocument('bukti/di-luar-jendela', 'monev', 3, (paper) => ({ ...paper, tanggal: '2023-12-31' }), '0.12'),
    ofDocument(
      'bukti/isi-kurang',
      'proses_layanan',
      3,
      (paper) => ({ ...paper, memuat: ['durasi'] }),
      '0.12',
    ),
    ofDocument('bukti/identitas-kurang', 'sdm', 2, withoutKey('nomor'), '0.08'),
    ofDocument('bukti/format-salah', 'kemanfaatan', 3, (paper) => ({ ...paper, berkas: 'a.docx' }), '0.18'),
    ofDocument('bukti/tanpa-berkas', 'alat_kerja', 3, withoutKey('berkas'), '0.12'),
    ofDocument(
      'bukti/di-luar-folder',
      'alat_kerja',
      3,
      (paper) => ({ ...paper, berkas: '../a.png' }),
      '0.12',
    ),
  ])('$code of $indicator costs $impact', expectMending);

  it('costs nothing in an innovation that may not be reported', async () => {
    const rejected = withInnovation(twenty, 'INV-006', (one) => late(withSlot(one, 'video', undefined)));
    const report = await checkInventory(2026, inventoryOf(rejected, SPD));
    const finding = findIn(report, { code: 'indikator/wajib-kosong', innovation: 'INV-006' });
    expect(finding.dampak).toBe('0.00');
  });

  it('is divided by 12 where there are fewer: 4 / 12 / 2.5 = 0.1333', async () => {
    const five = innovationsOfScore(2026, 5, 70, 5);
    const open = withInnovation(five, 'INV-005', (one) => withSlot(one, 'video', undefined));
    const report = await checkInventory(2026, inventoryOf(open, undefined));
    // Known although the SPD is not.
    expect(findIn(report, { code: 'indikator/wajib-kosong' }).dampak).toBe('0.13');
  });
});

describe('the innovation itself', () => {
  it.each([
    // 70/20 + 0.38 = 3.88
    ofInnovations(
      'profil/penerapan-terlalu-baru',
      withInnovation(twenty, 'INV-006', late),
      twenty,
      '1.55',
      'INV-006',
    ),
    // INV-005 is the only one of its urusan, so all 7.60 go: 3.5 + 7.60 = 11.10
    ofInnovations(
      'profil/penerapan-terlalu-baru',
      withInnovation(twenty, 'INV-005', late),
      twenty,
      '4.44',
      'INV-005',
    ),
    ofInnovations(
      'profil/penerapan-di-luar-jendela',
      withInnovation(twenty, 'INV-006', (one) => ({ ...one, waktu_penerapan: '2022-02-01' })),
      withInnovation(twenty, 'INV-006', (one) => ({
        ...one,
        waktu_penerapan: '2022-02-01',
        waktu_pengembangan: '2025-02-01',
      })),
      '1.55',
      'INV-006',
    ),
    ofInnovations(
      'profil/kriteria-tidak-terpenuhi',
      withInnovation(twenty, 'INV-006', (one) => ({
        ...one,
        kriteria: { ...one.kriteria, tanpa_beban: 'tidak' },
      })),
      twenty,
      '1.55',
      'INV-006',
    ),
    // 7.60 / 2.5
    ofInnovations(
      'profil/urusan-tak-dikenal',
      withInnovation(twenty, 'INV-002', (one) => ({ ...one, urusan: 'Kesehatn' })),
      twenty,
      '3.04',
      'INV-002',
    ),
    // One of 50 beside 20 of 70: 77.60 - (1450/21 + 7.98) = 0.5724
    ofInnovations(
      'agregat/di-bawah-ambang-untung',
      [...twenty, weak],
      [...twenty, { ...weak, kirim: 'tidak' }],
      '0.23',
      'INV-021',
    ),
  ])('$code of $innovation costs $impact', expectMending);

  it('an innovation that may not be reported is not said to pay from some score on', async () => {
    const { temuan } = await checkInventory(2026, inventoryOf([...twenty, late(weak)], SPD));
    const codes = temuan.filter(({ inovasi }) => inovasi === 'INV-021').map(({ kode }) => kode);
    expect(codes).toContain('profil/penerapan-terlalu-baru');
    expect(codes).not.toContain('agregat/di-bawah-ambang-untung');
  });
});

describe('the gate of basic services', () => {
  it.each([
    // One urusan is wanting, or two: 20 x 0.38 / 2.5 either way.
    ofInnovations('agregat/yandas-kurang', four, twenty, '3.04'),
    ofInnovations('agregat/yandas-kurang', three, twenty, '3.04'),
  ])('$code costs $impact', async (mending) => {
    await expectMending(mending);
    const { yandas } = await checkInventory(2026, mending.wrong);
    expect(yandas.dampak).toBe(mending.impact);
  });

  it('costs nothing where five are there', async () => {
    const report = await checkInventory(2026, inventoryOf(twenty, SPD));
    expect(report.temuan.some(({ kode }) => kode === 'agregat/yandas-kurang')).toBe(false);
    expect(report.yandas.dampak).toBe('0.00');
  });
});

describe('a row of the SPD: bobot x levels / 2.5', () => {
  it.each([
    // pad, bobot 1.5, two levels
    ofRow('spd/tanpa-bukti', 'pad', { nilai: '0' }, spdRow('pad', 2), '1.20'),
    ofRow('spd/wajib-kosong', 'pad', undefined, spdRow('pad', 1), '0.60'),
    ofRow('spd/tidak-terisi', 'haki', undefined, spdRow('haki', 1), '0.40'),
    // penghargaan, bobot 2, one level
    ofRow(
      'spd/klaim-melebihi-nilai',
      'penghargaan_inovator',
      { ...spdRow('penghargaan_inovator', 2), klaim: 3 },
      spdRow('penghargaan_inovator', 3),
      '0.80',
    ),
    ofRow(
      'spd/klaim-melebihi-bukti',
      'lakip',
      { ...spdRow('lakip', 2), bukti: [{ ...spdPaper('lakip'), berkas: 'spd/lakip.docx' }] },
      spdRow('lakip', 2),
      '0.80',
    ),
    ofRow(
      'spd/belum-dipastikan',
      'ripj_pid',
      { ...spdRow('ripj_pid', 2), bukti: [withoutKey('nomor')(spdPaper('ripj_pid'))] },
      spdRow('ripj_pid', 2),
      '0.80',
    ),
    // 0.90 is in the bands of 2 and of 3: the lower is taken. Bobot 0.75.
    ofRow(
      'spd/ambang-rancu',
      'ipm_peningkatan',
      { ...spdRow('ipm_peningkatan', 3), nilai: '0.90' },
      { ...spdRow('ipm_peningkatan', 3), nilai: '0.91' },
      '0.30',
    ),
    ofRow('spd/klaim-di-bawah-nilai', 'ikk', { ...spdRow('ikk', 3), klaim: 2 }, spdRow('ikk', 3), '0.40'),
  ])('$code of $indicator costs $impact', expectMending);
});

describe('two faults in one place', () => {
  it.each([
    // The figure gives level 2, so a document proves two of the three levels claimed: 1.5 x 2 / 2.5.
    ofRow(
      'spd/tanpa-bukti',
      'pad',
      { nilai: '0', klaim: 3 },
      { nilai: '0', klaim: 3, bukti: [spdPaper('pad')] },
      '1.20',
    ),
    // Without a document a higher claim proves nothing.
    ofRow('spd/klaim-di-bawah-nilai', 'pad', { nilai: '40', klaim: 2 }, { nilai: '40', klaim: 3 }, '0.00'),
  ])('$code of $indicator costs what mending it alone would give, $impact', async (mending) => {
    const before = await checkInventory(2026, mending.wrong);
    expect(await difference(before, mending.mended)).toBe(mending.impact);
    // Nothing to gain is told as null.
    expect(findIn(before, mending).dampak ?? '0.00').toBe(mending.impact);
  });

  it('of one document are each told at what the document costs: 6 / 50', async () => {
    const slot = good('proses_layanan', 3);
    const spoilt = (slot.bukti ?? []).map((paper) => ({ ...paper, berkas: 'sop.docx', memuat: ['durasi'] }));
    const mending = ofSlot('', 'proses_layanan', { ...slot, bukti: spoilt }, slot, '0.12');
    const before = await checkInventory(2026, mending.wrong);
    for (const code of ['bukti/format-salah', 'bukti/isi-kurang', 'indikator/klaim-melebihi-bukti']) {
      expect(findIn(before, { ...mending, code }).dampak).toBe('0.12');
    }
    expect(await difference(before, mending.mended)).toBe('0.12');
  });

  it('of one innovation are each told at what the innovation costs: 3.88 / 2.5', async () => {
    const refused = withInnovation(twenty, 'INV-006', (one) => ({
      ...late(one),
      kriteria: { ...one.kriteria, tanpa_beban: 'tidak' },
    }));
    const before = await checkInventory(2026, inventoryOf(refused, SPD));
    for (const code of ['profil/penerapan-terlalu-baru', 'profil/kriteria-tidak-terpenuhi']) {
      expect(findIn(before, { code }).dampak).toBe('1.55');
    }
    expect(await difference(before, inventoryOf(twenty, SPD))).toBe('1.55');
  });
});

async function expectMending(mending: Mending): Promise<void> {
  const before = await checkInventory(2026, mending.wrong);
  expect(findIn(before, mending).dampak).toBe(mending.impact);
  expect(await difference(before, mending.mended)).toBe(mending.impact);
}

/** The proven index of the inventory mended minus the one before, both exact, to two decimals. */
async function difference(before: Report, mended: InventorySource): Promise<string> {
  const after = await checkInventory(2026, mended);
  return toFixed(subtract(exactIndex(after), exactIndex(before)));
}

function exactIndex(report: Report): Rational {
  const index = parseDecimal(scoreOf(report, 'terbukti').indeks_tepat ?? '');
  if (index === undefined) throw new Error('the index is not known');
  return index;
}

function findIn(report: Report, wanted: Pick<Mending, 'code' | 'innovation' | 'indicator'>): ReportFinding {
  const found = report.temuan.find(
    ({ kode, inovasi, indikator }) =>
      kode === wanted.code &&
      (wanted.innovation === undefined || inovasi === wanted.innovation) &&
      (wanted.indicator === undefined || indikator === wanted.indicator),
  );
  if (found === undefined) throw new Error(`no finding ${wanted.code}`);
  return found;
}

function withoutKey(key: keyof EvidenceSource): (document: EvidenceSource) => EvidenceSource {
  return (document) => {
    const { [key]: _, ...rest } = document;
    return rest;
  };
}
