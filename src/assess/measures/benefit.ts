import { ownValue } from '../../base/own-value.js';
import { isLess, ZERO } from '../../base/rational.js';
import type { Level } from '../../base/vocabulary.js';
import type { MeasureOf } from '../../edition/model.js';
import type { Evidence } from '../../inventory/model.js';
import type { BandDoubt, Found, UnstatedFact } from '../assessment.js';
import { highestLevel, readBands } from '../bands.js';
import { type MeasureFunction, type MeasureResult, unstatedIn } from './measure.js';

type BenefitBasis = MeasureOf<'manfaat'>['basis'][string];

/**
 * A value against the limits of exactly one basis (people, units, spending, income, products, trend). Limits are
 * not interchangeable, and a document of another basis does not count.
 */
export const benefit: MeasureFunction<'manfaat'> = (options, input): MeasureResult => {
  const chosen = input.slot.basis ?? options.bawaan;
  if (chosen === undefined) {
    const unstated: UnstatedFact[] = [{ evidence: undefined, field: 'basis' }];
    if (input.stance === 'pasti') return { level: 0, found: { kind: 'tidak_ada' }, unstated, doubts: [] };
    const results = Object.values(options.basis).map((basis) => measureBasis(basis, input.documents, true));
    const best = results.reduce((left, right) => (right.level > left.level ? right : left));
    return { ...best, unstated };
  }
  const basis = ownValue(options.basis, chosen);
  if (basis === undefined) return { level: 0, found: { kind: 'tidak_ada' }, unstated: [], doubts: [] };
  return measureBasis(basis, input.documents, input.stance === 'mungkin');
};

function measureBasis(basis: BenefitBasis, documents: readonly Evidence[], open: boolean): MeasureResult {
  const own = documents.filter(
    (evidence) => evidence.jenis === undefined || basis.jenis.includes(evidence.jenis),
  );
  let level: Level = 0;
  let found: Found = { kind: 'tidak_ada' };
  const doubts: BandDoubt[] = [];
  for (const { nilai } of own) {
    if (nilai === undefined) {
      if (open) level = highestLevel(basis.batas);
      continue;
    }
    const above = basis.lebih_dari;
    const reading =
      above !== undefined && isLess(above.nilai, nilai)
        ? { level: above.level, doubt: undefined }
        : isLess(nilai, ZERO)
          ? { level: 0 as const, doubt: undefined }
          : readBands(basis.batas, nilai);
    if (reading.doubt !== undefined) doubts.push(reading.doubt);
    if (found.kind === 'tidak_ada' || reading.level > level)
      found = { kind: 'nilai', satuan: basis.satuan, nilai };
    if (reading.level > level) level = reading.level;
  }
  return { level, found, unstated: unstatedIn(own, 'nilai'), doubts };
}
