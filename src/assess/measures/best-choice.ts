import type { Level } from '../../base/vocabulary.js';
import { type MeasureFunction, type MeasureResult, NOTHING_FOUND, unstatedIn } from './measure.js';

/** The best `pilihan` among the documents decides; a `pilihan` the edition does not know gives nothing. */
export const bestChoice: MeasureFunction<'pilihan_terbaik'> = (options, input): MeasureResult => {
  const ranked = Object.entries(options.pilihan).sort(([, left], [, right]) => right - left);
  const unstated = unstatedIn(input.documents, 'pilihan');
  const chosen = new Set(input.documents.map((evidence) => evidence.pilihan));
  const mayBeAny = input.stance === 'mungkin' && chosen.has(undefined);
  for (const [pilihan, level] of ranked) {
    if (mayBeAny || chosen.has(pilihan)) {
      const result: Level = level;
      return { level: result, found: { kind: 'pilihan', pilihan }, unstated, doubts: [] };
    }
  }
  return { ...NOTHING_FOUND, unstated };
};
