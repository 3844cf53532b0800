import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess/assess.js';
import { assessSlot } from '../../../src/assess/assess-slot.js';
import { NO_FILES_CHECKED } from '../../../src/evidence/file-facts.js';
import { completeEvidence } from '../../../src/evidence/machine-reading.js';
import { type Inspection, TEXT_SOURCES } from '../../../src/evidence/schema/inspection.js';
import type { Evidence } from '../../../src/inventory/model.js';
import { evidenceFor } from '../../support/arbitrary-evidence.js';
import { editionOf, YEARS } from '../../support/editions.js';
import { inspectionOf, pdfOf, textOf } from '../../support/inspections.js';
import { inventoryOf, writeYears } from '../../support/inventories.js';

const OWNERS = `
pemda: {nama: Kabupaten Banjar, jenis: kabupaten}
inovasi:
  - {id: "1", nama: A, perangkat_daerah: Dinas Sosial, jenis: digital, jenis_unit: dinas, waktu_penerapan: T-1-06-01}
  - {id: "2", nama: B, perangkat_daerah: Dinas Sosial}
`;

/** Whatever a machine may have read in a file, true or not: days of all years, too. */
function seenAround(year: number, contents: readonly string[]): fc.Arbitrary<Inspection> {
  const days = fc
    .integer({ min: year - 6, max: year + 6 })
    .chain((of) => fc.constantFrom(`${of}-01-01`, `${of}-12-31`));
  const list = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 2 });
  return fc
    .record({
      sumber: fc.constantFrom(...TEXT_SOURCES),
      nomor: list(fc.constantFrom('1', '99/2020')),
      tanggal: list(days),
      memuat: fc.subarray([...contents]),
      skor: fc.constantFrom(0, 84, 85, 100),
      sorotan: fc.constantFrom(0, 1),
      diambil: fc.option(days, { nil: undefined }),
      durasi: fc.option(fc.constantFrom(0, 1, 300_000, 300_001), { nil: undefined }),
    })
    .map(({ sumber, nomor, tanggal, memuat, skor, sorotan, diambil, durasi }) =>
      inspectionOf({
        pdf: pdfOf({ sorotan }),
        teks: textOf({ sumber, nomor, tanggal, memuat, sebutan: [{ nama: 'A', skor, cuplikan: '' }] }),
        ...(diambil === undefined ? {} : { gambar: { lebar: 640, tinggi: 480, diambil } }),
        ...(durasi === undefined ? {} : { video: { durasi } }),
      }),
    );
}

const slots = YEARS.flatMap((year) => {
  const edition = editionOf(year);
  const inventory = inventoryOf(writeYears(OWNERS, year));
  const { measureSetting } = assess(inventory, edition, NO_FILES_CHECKED);
  return edition.catalog.sid.map((indicator) => {
    const asked = indicator.bukti.terima.flatMap(({ memuat = [] }) => memuat);
    const document = fc.tuple(
      evidenceFor(indicator, year),
      seenAround(year, ['peran', 'nama_inovasi', ...asked]),
    );
    return {
      name: `${indicator.kunci}, edition ${year}`,
      documents: fc.array(document, { maxLength: 4 }),
      owner: fc.constantFrom(...inventory.inovasi),
      judge: (bukti: readonly Evidence[], innovation: (typeof inventory.inovasi)[number]) => {
        const slot = { klaim: 1 as const, bukti: [...bukti] };
        const lastYear = edition.catalog.dokumen.tahun_terakhir;
        const setting = { tZero: year, lastYear, files: NO_FILES_CHECKED, innovation, slot };
        return assessSlot(indicator, slot, setting, measureSetting);
      },
    };
  });
});

/** The length of a video is measured, not read: where it is over the limit, the file itself contradicts. */
const isMeasured = ([evidence, seen]: readonly [Evidence, Inspection]) =>
  evidence.jenis === 'video' && evidence.nilai === undefined && (seen.video?.durasi ?? 0) > 300_000;

describe.each(slots)('$name', ({ documents, owner, judge }) => {
  it('never loses a level by what a machine read', () => {
    fc.assert(
      fc.property(documents, owner, (read, innovation) => {
        fc.pre(!read.some(isMeasured));
        const before = judge(
          read.map(([evidence]) => evidence),
          innovation,
        );
        const after = judge(
          read.map(([evidence, seen]) => completeEvidence(evidence, seen, 'A')),
          innovation,
        );
        expect(after.pasti).toBeGreaterThanOrEqual(before.pasti);
        expect(after.mungkin).toBeGreaterThanOrEqual(before.mungkin);
        for (const [at, { counts }] of before.documents.entries())
          if (counts !== 'tidak') expect(after.documents[at]?.counts).not.toBe('tidak');
      }),
    );
  });
});
