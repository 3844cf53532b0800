import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/base/rational.js';
import type { Report } from '../../src/report/schema.js';
import { checkFiles, checkInventory, withFiles } from '../support/check-inventory.js';
import { decimalOf } from '../support/decimal-of.js';
import { INDICATOR_KEYS, provenSlot } from '../support/innovations-of-score.js';
import { type InventorySource, withInnovation, withSlot } from '../support/inventory-source.js';
import { randomInventory } from '../support/random-inventory.js';
import { type Draw, drawsOf, shuffle, shuffleDeep } from '../support/shuffle.js';
import { spdPaper } from '../support/spd-rows.js';
import { writeYaml } from '../support/write-yaml.js';

const READINGS = ['terbukti', 'jika_dipastikan', 'klaim'] as const;
/** Every run writes, reads and checks whole files. */
const RUNS = { numRuns: 40 };

describe('order', () => {
  it('of innovations, keys, documents and files never changes a figure', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomInventory,
        fc.integer(),
        fc.integer({ min: 1, max: 3 }),
        async (source, seed, parts) => {
          const draw = drawsOf(seed);
          const one = await checkInventory(2026, source);
          const other = await withFiles(splitOver(source, parts, draw), (files) =>
            checkFiles(shuffle(files, draw), { edisi: 'iga-2026' }),
          );
          expect(figuresOf(other)).toEqual(figuresOf(one));
        },
      ),
      RUNS,
    );
  });
});

describe('one more valid document', () => {
  it('of an innovation never lowers a level or an index', async () => {
    const place = fc.record({
      at: fc.nat(),
      key: fc.constantFrom(...INDICATOR_KEYS),
      level: fc.constantFrom(1, 2, 3),
    });
    await fc.assert(
      fc.asyncProperty(randomInventory, place, async (source, { at, key, level }) => {
        const innovations = source.inovasi ?? [];
        const chosen = innovations[at % Math.max(1, innovations.length)];
        if (chosen === undefined) return;
        const old = chosen.indikator?.[key] ?? {};
        const more = provenSlot(2026, key, level, `${chosen.id}-tambahan`);
        const bukti = [...(old.bukti ?? []), ...(more.bukti ?? [])];
        const inovasi = withInnovation(innovations, chosen.id, (one) =>
          withSlot(one, key, { ...old, bukti }),
        );
        expectNothingLower(
          await checkInventory(2026, source),
          await checkInventory(2026, { ...source, inovasi }),
        );
      }),
      RUNS,
    );
  });

  it('of an SPD row neither', async () => {
    await fc.assert(
      fc.asyncProperty(randomInventory, fc.nat(), async (source, at) => {
        const rows = Object.entries(source.spd?.baris ?? {});
        const [key, row] = rows[at % Math.max(1, rows.length)] ?? [];
        if (key === undefined || row === undefined) return;
        const mended = { ...row, bukti: [...(row.bukti ?? []), spdPaper('tambahan')] };
        const spd = { baris: { ...source.spd?.baris, [key]: mended } };
        expectNothingLower(
          await checkInventory(2026, source),
          await checkInventory(2026, { ...source, spd }),
        );
      }),
      RUNS,
    );
  });
});

/** The inventory in several files, each naming the region; everything in them in another order. */
function splitOver(source: InventorySource, parts: number, draw: Draw): Record<string, string> {
  const { inovasi = [], spd, pemda } = source;
  const piles = Array.from({ length: parts }, (): object[] => []);
  for (const innovation of shuffle(inovasi, draw)) piles[draw(parts)]?.push(innovation);
  const holder = draw(parts);
  const files = piles.map((pile, index) => {
    const content = { pemda, inovasi: pile, ...(index === holder && spd !== undefined ? { spd } : {}) };
    const shuffled = shuffleDeep(content, draw);
    if (typeof shuffled !== 'object' || shuffled === null) throw new Error('a record stays a record');
    return [`bagian-${index + 1}.yaml`, writeYaml(shuffled)] as const;
  });
  return Object.fromEntries(files);
}

/**
 * All of a report that must not depend on the order: not the places, and not the order of innovations itself. A finding
 * about two documents that do not agree stands at one of them and costs nothing, so only its kind is compared,
 * and it is counted for the office of that one.
 */
function figuresOf(report: Report): object {
  const { masukan: _, temuan, inovasi, perangkat_daerah, ...rest } = report;
  const byId = [...inovasi].sort((left, right) => (left.id < right.id ? -1 : 1));
  const found = temuan.map(({ kode, tingkat, inovasi: id = '', indikator = '', dampak }) =>
    dampak === null ? `${kode} ${tingkat}` : `${kode} ${tingkat} ${id} ${indikator} ${dampak}`,
  );
  const offices = perangkat_daerah.map(({ temuan: __, ...office }) => office);
  return { ...rest, inovasi: byId, perangkat_daerah: offices, temuan: found.sort() };
}

function expectNothingLower(before: Report, after: Report): void {
  for (const kind of READINGS) {
    const [low, high] = [before.skor[kind]?.indeks_tepat, after.skor[kind]?.indeks_tepat];
    if (low === null || low === undefined) expect(high).toBe(low);
    else expect(compare(decimalOf(high ?? ''), decimalOf(low))).toBeGreaterThanOrEqual(0);
  }
  const levelsBefore = levelsOf(before);
  for (const [position, level] of levelsOf(after).entries()) {
    expect(level).toBeGreaterThanOrEqual(levelsBefore[position] ?? 0);
  }
}

function levelsOf(report: Report): number[] {
  const slots = [report.spd.baris, ...report.inovasi.map(({ slot }) => slot)].flatMap((record) =>
    Object.values(record),
  );
  return slots.flatMap(({ terbukti, jika_dipastikan, klaim }) => [terbukti, jika_dipastikan, klaim]);
}
