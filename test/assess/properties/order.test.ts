import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess/assess.js';
import { PlaceIndex } from '../../../src/base/places.js';
import { compare, rational } from '../../../src/base/rational.js';
import { STAGES } from '../../../src/base/vocabulary.js';
import type { Edition } from '../../../src/edition/model.js';
import { NO_FILES_CHECKED } from '../../../src/evidence/file-facts.js';
import { mergeInventory } from '../../../src/inventory/merge.js';
import type { Innovation, SlotClaim } from '../../../src/inventory/model.js';
import { SCORE_KINDS, tally } from '../../../src/score/tally.js';
import { evidenceFor } from '../../support/arbitrary-evidence.js';
import { editionOf } from '../../support/editions.js';
import { LEVELS } from '../../support/levels.js';

const edition = editionOf(2026);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const verdicts = fc.record({
  status: fc.constantFrom('sesuai' as const, 'tidak_sesuai' as const),
  level: maybe(fc.constantFrom(...LEVELS)),
});

/** Some indicators of an innovation, by key or by number. */
const slots: fc.Arbitrary<Record<string, SlotClaim>> = fc
  .subarray(edition.catalog.sid, { maxLength: 4 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((indicator) =>
        fc.record({
          key: fc.constantFrom(indicator.kunci, indicator.kode),
          klaim: fc.constantFrom(...LEVELS),
          bukti: fc.array(evidenceFor(indicator, 2026), { maxLength: 3 }),
          verifikasi: maybe(verdicts),
        }),
      ),
    ),
  )
  .map((list) => Object.fromEntries(list.map(({ key, ...claim }) => [key, claim])));

const innovations: fc.Arbitrary<Innovation> = fc.record({
  id: fc.stringMatching(/^[A-Z]\d{3}$/),
  nama: fc.constant('GEBRAKS'),
  perangkat_daerah: fc.constantFrom('Dinas Sosial', 'DINAS SOSIAL', 'Dinas Pangan'),
  tahapan: maybe(fc.constantFrom(...STAGES)),
  jenis: maybe(fc.constantFrom('digital' as const, 'non_digital' as const)),
  urusan: maybe(fc.constantFrom('Kesehatan', 'Sosial', 'Kesehatn', 'Pangan', 'Pendidikan', 'Perumahan')),
  waktu_penerapan: maybe(fc.integer({ min: 2021, max: 2026 }).map((year) => ({ year }))),
  kirim: maybe(fc.boolean()),
  kematangan: fc.option(
    fc.nat(111).map((score) => rational(score)),
    { nil: undefined, freq: 1 },
  ),
  indikator: maybe(slots),
});

/** Everything the scores are reckoned from, of innovations that stand in any number of files. */
function talliesOf(files: readonly (readonly Innovation[])[], under: Edition) {
  const parts = files.map((inovasi, position) => ({
    file: { berkas: `bagian-${position}.yaml`, sha256: '', inovasi: inovasi.length },
    content: { pemda: { nama: 'Kabupaten Banjar' }, inovasi: [...inovasi] },
    problems: [],
  }));
  const assessment = assess(mergeInventory(parts, new PlaceIndex()), under, NO_FILES_CHECKED);
  return Object.fromEntries(SCORE_KINDS.map((kind) => [kind, tally(assessment, kind)]));
}

/** The same innovation with its indicators written in another order. */
function reverseKeys(innovation: Innovation): Innovation {
  if (innovation.indikator === undefined) return innovation;
  return { ...innovation, indikator: Object.fromEntries(Object.entries(innovation.indikator).toReversed()) };
}

const shuffled = fc
  .array(innovations, { maxLength: 8 })
  .chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), fc.nat(list.length)),
  );

describe('the tallies', () => {
  it('do not depend on the order of innovations, files and keys', () => {
    fc.assert(
      fc.property(shuffled, ([list, order, cut]) => {
        const expected = talliesOf([list], edition);
        expect(talliesOf([order], edition)).toEqual(expected);
        expect(talliesOf([list.map(reverseKeys)], edition)).toEqual(expected);
        expect(talliesOf([list.slice(0, cut), list.slice(cut)], edition)).toEqual(expected);
        expect(talliesOf([order.slice(cut), order.slice(0, cut)], edition)).toEqual(expected);
      }),
    );
  });

  it('are never more where more is asked of the evidence', () => {
    fc.assert(
      fc.property(fc.array(innovations, { maxLength: 6 }), (list) => {
        const { klaim, terbukti, jika_dipastikan } = talliesOf([list], edition);
        if (!klaim || !terbukti || !jika_dipastikan) return;
        expect(compare(terbukti.sid, jika_dipastikan.sid)).toBeLessThanOrEqual(0);
        expect(compare(jika_dipastikan.sid, klaim.sid)).toBeLessThanOrEqual(0);
        expect(terbukti.counted).toBeLessThanOrEqual(klaim.counted);
        expect(terbukti.yandas.size).toBeLessThanOrEqual(jika_dipastikan.yandas.size);
        expect(jika_dipastikan.yandas.size).toBeLessThanOrEqual(klaim.yandas.size);
        expect(terbukti.sent).toBe(klaim.sent);
      }),
    );
  });
});
