import type { IndicatorIndex } from '../../../inventory/import/indicators.js';
import type { ScanIndicator } from '../scan-indicator.js';
import { fitsOfWords } from '../words/fits-of-words.js';
import type { FileContext } from './file-context.js';
import { decideNumbers, type NumberingReading, type NumberUse } from './numbering.js';
import type { OwnedFile } from './owned-file.js';

/** How the numbers of one innovation count, of its folders and of its files apart. */
export interface Numberings {
  readonly folder: NumberingReading | undefined;
  readonly file: NumberingReading | undefined;
}

interface Uses {
  readonly folder: NumberUse[];
  readonly file: NumberUse[];
}

/** Decides for each innovation, by its ID, how its numbers count; files of no innovation are taken together. */
export function decideNumberings(
  files: readonly OwnedFile[],
  indicators: readonly ScanIndicator[],
  index: IndicatorIndex,
): ReadonlyMap<string | undefined, Numberings> {
  const codeOf = (key: string | undefined) =>
    key === undefined ? undefined : Number(index.byKey.get(key)?.kode ?? Number.NaN);
  const uses = new Map<string | undefined, Uses>();
  for (const { context, owner } of files) {
    const own = uses.get(owner?.id) ?? { folder: [], file: [] };
    uses.set(owner?.id, own);
    const { folder, nomor } = context;
    if (folder?.nomor !== undefined)
      addOnce(own.folder, { nomor: folder.nomor, kode: codeOf(folder.indikator) });
    if (nomor !== undefined) own.file.push({ nomor, kode: codeOf(namedByWords(context, indicators)) });
  }
  const first = Number(indicators[0]?.kode);
  const decide = (of: readonly NumberUse[]) => decideNumbers(of, first, indicators.length);
  return new Map(
    [...uses].map(([id, { folder, file }]) => [id, { folder: decide(folder), file: decide(file) }]),
  );
}

/** A folder counts once, however many files lie in it. */
function addOnce(uses: NumberUse[], use: NumberUse): void {
  if (!uses.some(({ nomor, kode }) => nomor === use.nomor && kode === use.kode)) uses.push(use);
}

/** The indicator that the words of a name leave alone. */
function namedByWords({ words }: FileContext, indicators: readonly ScanIndicator[]): string | undefined {
  const single = words.map((word) => fitsOfWords(word, indicators)).filter((fits) => fits.length === 1);
  const keys = new Set(single.flat());
  return keys.size === 1 ? [...keys][0] : undefined;
}
