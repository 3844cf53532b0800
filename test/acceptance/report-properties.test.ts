import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import {
  add,
  compare,
  divide,
  multiply,
  type Rational,
  rational,
  subtract,
  sum,
  toFixed,
} from '../../src/base/rational.js';
import { judgePathsOnly } from '../../src/evidence/look-up-files.js';
import { readInventory } from '../../src/inventory/read-inventory.js';
import type { Report } from '../../src/report/schema.js';
import { contributionsOf } from '../../src/score/contributions.js';
import { computeScore } from '../../src/score/score.js';
import { tally } from '../../src/score/tally.js';
import { checkFiles, checkInventory, scoreOf, withFiles } from '../support/check-inventory.js';
import { decimalOf } from '../support/decimal-of.js';
import { editionOf } from '../support/editions.js';
import { INDICATOR_KEYS, provenSlot, WEIGHTS } from '../support/innovations-of-score.js';
import { type InventorySource, withInnovation, withSlot } from '../support/inventory-source.js';
import { randomInventory } from '../support/random-inventory.js';
import { SPD_KEYS, spdWeight } from '../support/spd-rows.js';
import { writeYaml } from '../support/write-yaml.js';

const READINGS = ['terbukti', 'jika_dipastikan', 'klaim'] as const;
const edition = editionOf(2026);
/** Every run writes, reads and checks whole files. */
const RUNS = { numRuns: 40 };

describe('every report', () => {
  it('has terbukti <= jika dipastikan <= klaim, wherever they stand', async () => {
    await onEveryReport((report) => {
      for (const [proven, possible, claimed] of readingsIn(report)) {
        expect(compare(proven, possible)).toBeLessThanOrEqual(0);
        expect(compare(possible, claimed)).toBeLessThanOrEqual(0);
      }
      for (const { klaim, terbukti } of report.variabel) {
        if (klaim !== null && terbukti !== null)
          expect(compare(decimalOf(terbukti), decimalOf(klaim))).toBeLessThanOrEqual(0);
      }
    });
  });

  it('counts its gap from the statuses of its slots', async () => {
    await onEveryReport((report) => {
      const slots = report.inovasi.filter(({ kirim }) => kirim).flatMap(({ slot }) => Object.values(slot));
      const counts = { sesuai: 0, tidak_terisi: 0, tidak_sesuai: 0, belum_dipastikan: 0 };
      for (const { klaim, terbukti, jika_dipastikan, status } of slots) {
        counts[status] += 1;
        if (klaim === 0) expect(status).toBe('tidak_terisi');
        else if (status === 'tidak_terisi') expect(terbukti).toBe(0);
        else if (jika_dipastikan < klaim) expect(status).toBe('tidak_sesuai');
        else expect(status).toBe(terbukti === klaim ? 'sesuai' : 'belum_dipastikan');
      }
      const open = counts.tidak_terisi + counts.tidak_sesuai;
      expect(report.celah).toEqual({
        dasar: 'sid',
        slot: slots.length,
        ...counts,
        // The denominators are small enough for a plain number to be right to two decimals.
        persen: slots.length === 0 ? null : (Math.round((open * 10000) / slots.length) / 100).toFixed(2),
      });
    });
  });

  it('divides its total over the variables so that they add up to it exactly', async () => {
    await fc.assert(
      fc.asyncProperty(randomInventory, fc.constantFrom(...READINGS), async (source, kind) => {
        await withFiles({ 'inventaris.yaml': writeYaml(source) }, async (files) => {
          const assessment = assess(await readInventory(files), edition, judgePathsOnly());
          const known = tally(assessment, kind);
          if (known === null) throw new Error('every reading of levels is known');
          const { total } = computeScore(known, edition.catalog);
          const parts = contributionsOf(assessment, kind, edition.catalog);
          const points = parts.map((part) => part.points).filter((part) => part !== null);
          // A total SPD is not spread over its variables, an unknown one gives no total.
          const isWhole = points.length === parts.length && total !== null;
          expect(isWhole).toBe(source.spd?.baris !== undefined);
          if (isWhole) expect(sum(points)).toEqual(total);

          const report = await checkFiles(files, { edisi: 'iga-2026' });
          if (kind === 'jika_dipastikan') return;
          expect(report.variabel.map((variable) => variable[kind])).toEqual(
            parts.map((part) => (part.points === null ? null : toFixed(part.points))),
          );
        });
      }),
      RUNS,
    );
  });

  it('can be redone by hand from the levels of its slots', async () => {
    await onEveryReport((report) => {
      for (const kind of READINGS) {
        const score = scoreOf(report, kind);
        const sent = report.inovasi.filter(({ kirim }) => kirim);
        const counted = sent.filter(({ layak }) => kind === 'klaim' || layak !== 'tidak');
        const points = counted.flatMap(({ slot }) =>
          INDICATOR_KEYS.map((key) => WEIGHTS[key] * (slot[key]?.[kind] ?? 0)),
        );
        const sid = points.reduce((total, more) => total + more, 0);
        const divisor = Math.max(12, sent.length);
        // 0.38 for each, where five urusan of basic services are there.
        const quantity = score.yandas >= 5 ? rational(38 * counted.length, 100) : rational(0);
        expect(score).toMatchObject({ n: sent.length, pembagi: divisor, dihitung: counted.length });
        expect(score.jumlah_sid).toBe(`${sid}.00`);
        expect(score.jumlah_inovasi).toBe(toFixed(quantity));
        const spd = spdOf(report, kind, sent.length);
        expect(score.spd).toBe(spd === undefined ? null : toFixed(spd));
        if (spd === undefined) continue;
        const total = add(spd, add(rational(sid, divisor), quantity));
        expect(score.total).toBe(toFixed(total));
        expect(score.indeks).toBe(toFixed(multiply(divide(total, rational(250)), rational(100))));
      }
    });
  });

  it('tells of a slot what mending it really gives', async () => {
    await fc.assert(
      fc.asyncProperty(randomInventory, fc.nat(), async (source, choice) => {
        const before = await checkInventory(2026, source);
        const mendings = before.temuan.flatMap((finding) => mendSlot(source, before, finding));
        const mending = mendings[choice % Math.max(1, mendings.length)];
        if (mending === undefined) return;
        const after = await checkInventory(2026, mending.mended);
        expect(mending.impact).toBe(toFixed(subtract(pointsOf(after), pointsOf(before))));
      }),
      RUNS,
    );
  });
});

async function onEveryReport(look: (report: Report, source: InventorySource) => void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(randomInventory, async (source) => look(await checkInventory(2026, source), source)),
    RUNS,
  );
}

/** The points of the SPD by hand; undefined where it is unknown, 0 where there is nothing to assess at all. */
function spdOf(report: Report, kind: (typeof READINGS)[number], sent: number): Rational | undefined {
  const { total, baris } = report.spd;
  if (total === null) return sent === 0 ? rational(0) : undefined;
  if (Object.keys(baris).length === 0) return decimalOf(total[kind]);
  // In quarters, because bobot are 0.75, 1, 1.5 and 2.
  return sum(SPD_KEYS.map((key) => rational(4 * spdWeight(key) * (baris[key]?.[kind] ?? 0), 4)));
}

/** Findings that good documents for one slot mend, and the inventory with them. */
function mendSlot(
  source: InventorySource,
  report: Report,
  { kode, inovasi: id = '', indikator, dampak }: Report['temuan'][number],
): { readonly mended: InventorySource; readonly impact: string | null }[] {
  const key = INDICATOR_KEYS.find((candidate) => candidate === indikator);
  // Whether a decree counts depends on the day of application, which may be open here.
  if (key === undefined || key === 'regulasi') return [];
  const innovations = source.inovasi ?? [];
  const old = innovations.find((innovation) => innovation.id === id)?.indikator?.[key] ?? {};
  const claimed = report.inovasi.find((innovation) => innovation.id === id)?.slot[key]?.klaim ?? 0;
  const isEmpty = /^indikator\/(wajib-kosong|tidak-terisi)$/.test(kode) && old.bukti === undefined;
  const isWeak = /^indikator\/(tanpa-bukti|klaim-melebihi-bukti|belum-dipastikan)$/.test(kode);
  const wanted = isEmpty ? 1 : isWeak ? claimed : 0;
  if (wanted === 0) return [];
  const { bukti = [], klaim = wanted, basis } = provenSlot(2026, key, wanted, `${id}-tambahan`);
  const slot = {
    ...old,
    klaim,
    ...(basis === undefined ? {} : { basis }),
    bukti: [...(old.bukti ?? []), ...bukti],
  };
  const inovasi = withInnovation(innovations, id, (one) => withSlot(one, key, slot));
  return [{ mended: { ...source, inovasi }, impact: dampak }];
}

/** Index points of the proven reading without its SPD, which mending a slot does not change. */
function pointsOf(report: Report): Rational {
  const { jumlah_sid, pembagi, jumlah_inovasi } = scoreOf(report, 'terbukti');
  const points = add(divide(decimalOf(jumlah_sid), rational(pembagi)), decimalOf(jumlah_inovasi));
  return divide(points, rational(25, 10));
}

type Written = string | number | null | undefined;

/** Every place of a report that has the three readings beside each other. */
function readingsIn(report: Report): [Rational, Rational, Rational][] {
  const { terbukti, jika_dipastikan, klaim } = report.skor;
  const rows: (readonly [Written, Written, Written])[] = [
    [terbukti?.indeks_tepat, jika_dipastikan?.indeks_tepat, klaim?.indeks_tepat],
    [terbukti?.spd, jika_dipastikan?.spd, klaim?.spd],
    [terbukti?.kematangan_tepat, jika_dipastikan?.kematangan_tepat, klaim?.kematangan_tepat],
    [terbukti?.jumlah_inovasi, jika_dipastikan?.jumlah_inovasi, klaim?.jumlah_inovasi],
    [
      terbukti?.rentang?.tertinggi.indeks,
      jika_dipastikan?.rentang?.tertinggi.indeks,
      klaim?.rentang?.tertinggi.indeks,
    ],
  ];
  const records = [
    ...report.inovasi.map(({ skor }) => skor),
    ...report.inovasi.flatMap(({ slot }) => Object.values(slot)),
    ...Object.values(report.spd.baris),
    ...(report.spd.total === null ? [] : [report.spd.total]),
  ];
  for (const record of records) rows.push([record.terbukti, record.jika_dipastikan, record.klaim]);
  return rows
    .filter((row) => row.every((value) => value !== null && value !== undefined))
    .map(([proven, possible, claimed]) => [decimalOf(proven), decimalOf(possible), decimalOf(claimed)]);
}
