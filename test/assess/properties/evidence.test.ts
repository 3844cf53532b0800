import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess/assess.js';
import { assessSlot } from '../../../src/assess/assess-slot.js';
import type { AssessedSlot } from '../../../src/assess/assessment.js';
import { NO_FILES_CHECKED } from '../../../src/evidence/file-facts.js';
import type { Evidence, SlotClaim } from '../../../src/inventory/model.js';
import { SCORE_KINDS, slotLevel } from '../../../src/score/tally.js';
import { evidenceFor } from '../../support/arbitrary-evidence.js';
import { editionOf, YEARS } from '../../support/editions.js';
import { inventoryOf, writeYears } from '../../support/inventories.js';
import { LEVELS } from '../../support/levels.js';

/** Innovations of different kinds, and one that says nothing of itself. */
const OWNERS = `
pemda: {nama: Kabupaten Banjar, jenis: kabupaten}
inovasi:
  - {id: "1", nama: A, perangkat_daerah: Dinas Sosial, jenis: digital, jenis_unit: dinas, waktu_penerapan: T-1-06-01}
  - {id: "2", nama: B, perangkat_daerah: SDN 1, jenis: non_digital, jenis_unit: sekolah, waktu_penerapan: T-3, waktu_pengembangan: T-2-05}
  - {id: "3", nama: C, perangkat_daerah: Dinas Sosial}
`;

const slots = YEARS.flatMap((year) => {
  const edition = editionOf(year);
  const inventory = inventoryOf(writeYears(OWNERS, year));
  const { measureSetting } = assess(inventory, edition, NO_FILES_CHECKED);
  return edition.catalog.sid.map((indicator) => ({
    name: `${indicator.kunci}, edition ${year}`,
    evidence: fc.array(evidenceFor(indicator, year), { maxLength: 6 }),
    other: evidenceFor(indicator, year),
    claim: fc.record({
      klaim: fc.constantFrom(...LEVELS),
      basis: fc.constantFrom(undefined, 'orang', 'unit', 'belanja', 'pendapatan', 'produk', 'tren', 'lain'),
    }),
    owner: fc.constantFrom(...inventory.inovasi),
    assess: (
      claim: SlotClaim,
      bukti: readonly Evidence[],
      innovation: (typeof inventory.inovasi)[number],
    ) => {
      const slot = { ...claim, bukti: [...bukti] };
      const setting = {
        tZero: year,
        lastYear: edition.catalog.dokumen.tahun_terakhir,
        files: NO_FILES_CHECKED,
        innovation,
        slot,
      };
      return assessSlot(indicator, slot, setting, measureSetting);
    },
  }));
});

const levels = ({ pasti, mungkin, status }: AssessedSlot) => ({ pasti, mungkin, status });

describe.each(slots)('$name', ({ evidence, other, claim, owner, assess: judge }) => {
  it('never loses a level by one more document', () => {
    fc.assert(
      fc.property(claim, evidence, other, owner, (slot, bukti, added, innovation) => {
        const before = judge(slot, bukti, innovation);
        const after = judge(slot, [...bukti, added], innovation);
        expect(after.pasti).toBeGreaterThanOrEqual(before.pasti);
        expect(after.mungkin).toBeGreaterThanOrEqual(before.mungkin);
      }),
    );
  });

  it('does not depend on the order of the documents', () => {
    const shuffled = evidence.chain((bukti) =>
      fc.tuple(fc.constant(bukti), fc.shuffledSubarray(bukti, { minLength: bukti.length })),
    );
    fc.assert(
      fc.property(claim, shuffled, owner, (slot, [bukti, order], innovation) => {
        expect(levels(judge(slot, order, innovation))).toEqual(levels(judge(slot, bukti, innovation)));
      }),
    );
  });

  it('is sure of no more than is possible, and scores no more than is claimed', () => {
    fc.assert(
      fc.property(claim, evidence, owner, (slot, bukti, innovation) => {
        const assessed = judge(slot, bukti, innovation);
        expect(assessed.pasti).toBeLessThanOrEqual(assessed.mungkin);
        const [klaim, terbukti, jikaDipastikan] = SCORE_KINDS.map((kind) => slotLevel(assessed, kind));
        expect(terbukti).toBeLessThanOrEqual(jikaDipastikan ?? 0);
        expect(jikaDipastikan).toBeLessThanOrEqual(klaim ?? 0);
      }),
    );
  });
});
