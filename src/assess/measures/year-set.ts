import type { MeasureOf } from '../../edition/model.js';
import { type MeasureFunction, type MeasureResult, NOTHING_FOUND, unstatedIn } from './measure.js';

/**
 * The set of years the documents are for decides. A document without a stated year may, at best, be for any one
 * year that is still wanting.
 */
export const yearSet: MeasureFunction<'himpunan_tahun'> = (options, input): MeasureResult => {
  if (input.documents.length === 0) return NOTHING_FOUND;
  const years = new Set<number>();
  for (const evidence of input.documents) if (evidence.tahun !== undefined) years.add(evidence.tahun);
  const unstated = unstatedIn(input.documents, 'tahun');
  const wildcards = input.stance === 'mungkin' ? unstated.length : 0;
  const level = bestLevel(options, years, input.setting.tZero, wildcards);
  const tahun = [...years].sort((left, right) => left - right);
  return { level, found: { kind: 'tahun', tahun }, unstated, doubts: [] };
};

function bestLevel(
  options: MeasureOf<'himpunan_tahun'>,
  years: ReadonlySet<number>,
  tZero: number,
  wildcards: number,
): MeasureResult['level'] {
  const rows = [...options.tingkat].sort((left, right) => right.level - left.level);
  for (const row of rows) {
    for (const wanted of row.salah_satu) {
      const missing = wanted.filter((offset) => !years.has(tZero + offset));
      if (missing.length <= wildcards) return row.level;
    }
  }
  return 0;
}
