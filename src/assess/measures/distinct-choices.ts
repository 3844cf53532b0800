import { rational } from '../../base/rational.js';
import { readBands } from '../bands.js';
import { sourceOf } from '../documents/document-source.js';
import { type MeasureFunction, type MeasureResult, NOTHING_FOUND, unstatedIn } from './measure.js';

/**
 * The number of different `pilihan` decides, and a file shows one of them only: a collage does not count for
 * every method on it. So methods and files are paired off, each used once.
 */
export const distinctChoices: MeasureFunction<'pilihan_berbeda'> = (options, input): MeasureResult => {
  if (input.documents.length === 0) return NOTHING_FOUND;
  const filesByChoice = new Map<string, Set<string>>();
  const openFiles = new Set<string>();
  for (const evidence of input.documents) {
    const file = sourceOf(evidence)?.key ?? '';
    if (evidence.pilihan === undefined) openFiles.add(file);
    else if (options.pilihan.includes(evidence.pilihan)) {
      filesByChoice.set(evidence.pilihan, (filesByChoice.get(evidence.pilihan) ?? new Set()).add(file));
    }
  }
  if (input.stance === 'mungkin') {
    for (const choice of options.pilihan) {
      filesByChoice.set(choice, new Set([...(filesByChoice.get(choice) ?? []), ...openFiles]));
    }
  }
  const shown = pairOff(filesByChoice);
  const { level } = readBands(options.batas, rational(shown.length));
  const found = { kind: 'jumlah', satuan: options.satuan, jumlah: shown.length, rincian: shown } as const;
  return { level, found, unstated: unstatedIn(input.documents, 'pilihan'), doubts: [] };
};

/** A largest set of choices that can each have a file of their own (augmenting paths; a handful of choices). */
function pairOff(filesByChoice: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const choiceOfFile = new Map<string, string>();
  const place = (choice: string, tried: Set<string>): boolean => {
    for (const file of filesByChoice.get(choice) ?? []) {
      if (tried.has(file)) continue;
      tried.add(file);
      const holder = choiceOfFile.get(file);
      if (holder === undefined || place(holder, tried)) {
        choiceOfFile.set(file, choice);
        return true;
      }
    }
    return false;
  };
  for (const choice of [...filesByChoice.keys()].sort()) place(choice, new Set());
  return [...choiceOfFile.values()].sort();
}
