import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workbook } from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report, ReportScoreKind } from '../../../src/report/schema.js';
import { checkFiles, checkInventory, inventoryOf } from '../../support/check-inventory.js';
import { innovationsOfScore } from '../../support/innovations-of-score.js';
import { type InnovationSource, withInnovation, withSlot } from '../../support/inventory-source.js';
import { OFFICE, recalculate } from '../../support/libreoffice/office.js';
import {
  calculationIn,
  levelCell,
  READINGS,
  readCalculation,
  renderReportWorkbook,
  withoutResults,
} from '../../support/report-workbook.js';
import { spdRow, spdRowsAt } from '../../support/spd-rows.js';

if (OFFICE === undefined)
  process.stderr.write('LibreOffice is not installed: that it gets the same index is NOT tested.\n');

const BANJAR = 'fixtures/banjar-2026/inventaris.yaml';
const banjar = (source = BANJAR) => checkFiles([source], { edisi: 'iga-2026' });
const region = (
  innovations: readonly InnovationSource[],
  spd: Parameters<typeof inventoryOf>[1],
  edition = 2026,
) => checkInventory(edition, inventoryOf(innovations, spd));

/** Scores that stand alone: no levels, all as claimed. */
const written = (count: number, kematangan: string): InnovationSource[] =>
  innovationsOfScore(2026, count, 70, 5).map(({ indikator: _, ...one }) => ({ ...one, kematangan }));

const late = (one: InnovationSource): InnovationSource => ({ ...one, waktu_penerapan: '2026-02-01' });
const held = (one: InnovationSource): InnovationSource => ({ ...one, kirim: 'tidak' });

/** Reports as they are. The formulas must come to the same. */
const UNCHANGED: Readonly<Record<string, () => Promise<Report>>> = {
  'banjar-2026': () => banjar(),
  'banjar-2023': () => checkFiles(['fixtures/banjar-2023/inventaris.yaml']),
  'a total of the SPD': () => region(innovationsOfScore(2026, 20, 70, 5), '45.00'),
  'no SPD': () => region(innovationsOfScore(2026, 20, 70, 5), undefined),
  'rows of the SPD and a verdict': () => {
    const judged = withInnovation(innovationsOfScore(2026, 14, 62, 6), 'INV-003', (one) =>
      withSlot(one, 'video', { ...one.indikator?.video, verifikasi: { status: 'tidak_sesuai', level: 1 } }),
    );
    const pad = { ...spdRow('pad', 2), verifikasi: { status: 'sesuai' } } as const;
    return region(judged, { baris: { ...spdRowsAt(2), pad } });
  },
  'not eligible and held back': () => {
    const [one, two, ...rest] = innovationsOfScore(2026, 15, 88, 6);
    if (one === undefined || two === undefined) throw new Error('two were asked for');
    return region([late(one), held(two), ...rest], { baris: spdRowsAt(2) });
  },
  'seven innovations': () => region(innovationsOfScore(2026, 7, 91, 5), '51.25'),
  'too few basic services': () => region(innovationsOfScore(2026, 13, 55, 4), '51.25'),
  'two hundred and three innovations': () => region(written(203, '71'), '51.25'),
  'a divisor of fourteen': () => region(innovationsOfScore(2027, 13, 55, 6), '51.25', 2027),
  'no innovation': () => region([], '51.25'),
  nothing: () => region([], undefined),
  'a misspelled urusan': () => {
    const source = innovationsOfScore(2026, 13, 70, 5);
    return region(
      withInnovation(source, 'INV-002', (one) => ({ ...one, urusan: 'Kesehattan' })),
      '45',
    );
  },
};

/** Exact halves before the border, worked out by hand; 0,005 below the border the index is lifted, less is not. */
const BORDERS: readonly (readonly [
  name: string,
  report: () => Promise<Report>,
  index: string,
  predikat: string,
])[] = [
  // 61.89 + 96.0625 + 12 x 0.38 = 162.5125; / 250 = 65.005
  ['65.005', () => region(written(12, '96.0625'), '61.89'), '65.01', 'Sangat Inovatif'],
  // 0.0001 less: 65.00496
  ['65.00496', () => region(written(12, '96.0624'), '61.89'), '65.00', 'Inovatif'],
  // 45.25 + 50.2025 + 4.56 = 100.0125; / 250 = 40.005
  ['40.005', () => region(written(12, '50.2025'), '45.25'), '40.01', 'Inovatif'],
  ['40.00496', () => region(written(12, '50.2024'), '45.25'), '40.00', 'Kurang Inovatif'],
  // 45.7675 + 40.745 + 200 x 0.38 = 162.5125
  ['65.005 of two hundred', () => region(written(200, '40.7450'), '45.7675'), '65.01', 'Sangat Inovatif'],
  // 25.0125 / 250 = 10.005; the binary sum of it lies below the half
  ['10.005', () => region(written(12, '20.0625'), '0.39'), '10.01', 'Kurang Inovatif'],
  // 1.0125 / 250 = 0.405
  ['0.405', () => region([], '1.0125'), '0.41', 'Kurang Inovatif'],
  // 0.0124 / 250 = 0.00496 and 0.0125 / 250 = 0.005
  ['0.00496', () => region([], '0.0124'), '0.00', 'Tidak Dapat Dinilai'],
  ['0.005', () => region([], '0.0125'), '0.01', 'Kurang Inovatif'],
];

/** A change by hand in the workbook, and the same change in the inventory. */
interface Change {
  readonly kind: ReportScoreKind;
  readonly before: () => Promise<Report>;
  readonly change: (workbook: Workbook) => void;
  readonly after: () => Promise<Report>;
}

const twenty = innovationsOfScore(2026, 20, 70, 5);
const CHANGES: Readonly<Record<string, Change>> = {
  'a level': {
    kind: 'klaim',
    before: () => region(twenty, '45'),
    // In an innovation of 70 video is claimed at 2: one level more is 4 points, 1.6 : 20 = 0.08 of the index.
    change: (workbook) => {
      levelCell(workbook, 'Level Klaim', 'INV-007', '35 ').value = 3;
    },
    after: () =>
      region(
        withInnovation(twenty, 'INV-007', (one) =>
          withSlot(one, 'video', { ...one.indikator?.video, klaim: 3 }),
        ),
        '45',
      ),
  },
  'a proven level': {
    kind: 'terbukti',
    before: () => region(twenty, { baris: spdRowsAt(2) }),
    change: (workbook) => {
      levelCell(workbook, 'Level Terbukti', 'INV-001', '16 ').value = 0;
    },
    after: () =>
      region(
        withInnovation(twenty, 'INV-001', (one) => withSlot(one, 'regulasi', {})),
        { baris: spdRowsAt(2) },
      ),
  },
  'an innovation held back': {
    kind: 'terbukti',
    before: () => region(twenty, '45'),
    change: (workbook) => {
      levelCell(workbook, 'Level Terbukti', 'INV-002', 'Dikirim').value = 'tidak';
    },
    after: () => region(withInnovation(twenty, 'INV-002', held), '45'),
  },
  'one held back that is sent': {
    kind: 'terbukti',
    before: () => region(withInnovation(twenty, 'INV-002', held), '45'),
    change: (workbook) => {
      levelCell(workbook, 'Level Terbukti', 'INV-002', 'Dikirim').value = 'ya';
    },
    after: () => region(twenty, '45'),
  },
  'one that may not be reported': {
    kind: 'jika_dipastikan',
    before: () => region(twenty, '45'),
    change: (workbook) => {
      levelCell(workbook, 'Level Jika Dipastikan', 'INV-003', 'Layak').value = 'tidak';
    },
    after: () => region(withInnovation(twenty, 'INV-003', late), '45'),
  },
  'another urusan': {
    kind: 'klaim',
    before: () => region(twenty, '45'),
    change: (workbook) => {
      levelCell(workbook, 'Level Klaim', 'INV-001', 'Urusan').value = 'Pariwisata';
    },
    after: () =>
      region(
        withInnovation(twenty, 'INV-001', (one) => ({ ...one, urusan: 'Pariwisata' })),
        '45',
      ),
  },
  'an SPD that was not known': {
    kind: 'klaim',
    before: () => region(twenty, undefined),
    change: (workbook) => setSpd(workbook, 45.25),
    after: () => region(twenty, '45.25'),
  },
};

function setSpd(workbook: Workbook, value: number): void {
  const sheet = workbook.getWorksheet('Dasar Perhitungan');
  sheet?.getColumn(2).eachCell((cell, row) => {
    if (String(cell.value).startsWith('Skor SPD, ditulis')) sheet.getCell(row, 3).value = value;
  });
}

describe.skipIf(OFFICE === undefined)('the calculation, reckoned by LibreOffice', () => {
  let folder: string;
  let recalculated: (name: string) => Buffer;
  const reports = new Map<string, Report>();
  const fileOf = (name: string) => `${name.replaceAll(/[^\w-]/g, '_')}.xlsx`;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'siap-iga-hitung-'));
    const put = async (name: string, report: Report, change?: (workbook: Workbook) => void) => {
      reports.set(name, report);
      writeFileSync(
        join(folder, fileOf(name)),
        await withoutResults(await renderReportWorkbook(report), change),
      );
    };
    for (const [name, make] of Object.entries(UNCHANGED)) await put(name, await make());
    for (const [name, make] of BORDERS) await put(name, await make());
    for (const [name, { before, change }] of Object.entries(CHANGES)) await put(name, await before(), change);
    recalculated = recalculate(folder, [...reports.keys()].map(fileOf));
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const reportOf = (name: string): Report => {
    const report = reports.get(name);
    if (report === undefined) throw new Error(`no report ${name}`);
    return report;
  };

  it.each(Object.keys(UNCHANGED))('%s: every reading is that of the report', async (name) => {
    const report = reportOf(name);
    const known = READINGS.filter((kind) => report.skor[kind] !== null);
    expect(known.length).toBeGreaterThan(0);
    for (const kind of known)
      expect(await readCalculation(recalculated(fileOf(name)), kind)).toMatchObject(
        calculationIn(report, kind),
      );
  });

  it.each(BORDERS)('%s comes out on the right side of the border', async (name, _, index, predikat) => {
    expect(reportOf(name).skor.klaim).toMatchObject({ indeks: index, predikat });
    expect(await readCalculation(recalculated(fileOf(name)), 'klaim')).toMatchObject({
      Indeks: Number(index),
      Predikat: predikat,
      'Hasil rumus dan laporan': 'sama dengan laporan',
    });
  });

  it.each(Object.entries(CHANGES))('%s: as if the inventory said it', async (name, { kind, after }) => {
    const before = reportOf(name);
    const [wanted, reported] = [(await after()).skor[kind], before.skor[kind]];
    if (wanted === null || reported === null) throw new Error('the reading is known');
    expect(wanted.indeks).not.toBe(reported.indeks);
    expect(await readCalculation(recalculated(fileOf(name)), kind)).toMatchObject({
      Indeks: Number(wanted.indeks),
      Predikat: wanted.predikat,
      'Inovasi dikirim': wanted.n,
      'Inovasi yang dihitung': wanted.dihitung,
      'Indeks menurut laporan': reported.indeks === null ? 'belum diketahui' : Number(reported.indeks),
      'Hasil rumus dan laporan': 'berubah',
    });
  });

  it('a score that nobody knows is no zero', async () => {
    const steps = await readCalculation(recalculated(fileOf('no SPD')), 'terbukti');
    expect(steps).toMatchObject({ 'Skor SPD': 'belum diketahui', Indeks: 'belum diketahui' });
    expect(steps.Kematangan).toBe(70);
  });
});
