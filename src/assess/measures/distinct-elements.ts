import { rational } from '../../base/rational.js';
import type { MeasureOf } from '../../edition/model.js';
import type { Evidence } from '../../inventory/model.js';
import { highestLevel, readBands } from '../bands.js';
import { listedElement } from './listed-element.js';
import {
  type MeasureFunction,
  type MeasureResult,
  type MeasureSetting,
  NOTHING_FOUND,
  unstatedIn,
} from './measure.js';
import { splitElement } from './split-element.js';

/** The number of different `unsur` over all documents decides: kinds of actor, perangkat daerah, regions, substances. */
export const distinctElements: MeasureFunction<'unsur_berbeda'> = (options, input): MeasureResult => {
  const kinds = options.dari_jenis;
  const documents = input.documents.filter(
    (evidence) => kinds === undefined || evidence.jenis === undefined || kinds.includes(evidence.jenis),
  );
  if (documents.length === 0) return NOTHING_FOUND;
  const elements = new Set<string>();
  for (const evidence of documents) {
    for (const element of elementsOf(options, evidence)) {
      const key = elementKey(options, element, input.setting);
      // A dash or a blank in the list names nobody.
      if (key !== undefined && key !== '') elements.add(key);
    }
  }
  if (options.sebagai === 'daerah_lain') dropBareNames(elements);
  const mayBeMore = input.stance === 'mungkin' && documents.some((evidence) => evidence.unsur === undefined);
  const level = mayBeMore
    ? highestLevel(options.batas)
    : readBands(options.batas, rational(elements.size)).level;
  const found = {
    kind: 'jumlah',
    satuan: options.satuan,
    jumlah: elements.size,
    rincian: [...elements].sort(),
  } as const;
  return { level, found, unstated: unstatedIn(documents, 'unsur'), doubts: [] };
};

/** "Tapin" beside "kabupaten tapin" is most probably the same region, so it is counted once. */
function dropBareNames(regions: Set<string>): void {
  for (const key of [...regions]) {
    const isBare = !key.includes(' ');
    if (isBare && [...regions].some((other) => other !== key && other.endsWith(` ${key}`)))
      regions.delete(key);
  }
}

/** The key under which an element is counted once; undefined when it does not count. */
export function elementKey(
  options: MeasureOf<'unsur_berbeda'>,
  element: string,
  setting: MeasureSetting,
): string | undefined {
  if (options.sebagai === 'perangkat_daerah') return setting.departmentKey(element);
  if (options.sebagai === 'daerah_lain') return setting.otherRegionKey(element);
  return listedElement(options, element);
}

/** The elements a document names, each by itself. */
export function elementsOf(options: MeasureOf<'unsur_berbeda'>, { unsur = [] }: Evidence): readonly string[] {
  return unsur.flatMap((text) => splitElement(options, text));
}
