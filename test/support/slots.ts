import { assess } from '../../src/assess/assess.js';
import type { AssessedSlot } from '../../src/assess/assessment.js';
import type { Level } from '../../src/base/vocabulary.js';
import type { FileFacts } from '../../src/evidence/file-facts.js';
import { NO_FILES_CHECKED } from '../../src/evidence/file-facts.js';
import { editionOf } from './editions.js';
import { inventoryOf, writeYears } from './inventories.js';

/** What surrounds the documents of a slot; all as YAML in flow style. */
export interface SlotContext {
  /** Keys of the slot beside `klaim` and `bukti`. */
  readonly slot?: string;
  /** Keys of the innovation, in place of {@link PLAIN_INNOVATION}. */
  readonly innovation?: string;
  /** The register of perangkat daerah. */
  readonly register?: string;
  readonly files?: FileFacts;
}

/** A digital innovation of a dinas, applied in the last year that may be reported. */
export const PLAIN_INNOVATION = 'jenis: digital, jenis_unit: dinas, waktu_penerapan: T-1-06-01';

/**
 * Assesses one indicator of one innovation of Kabupaten Banjar.
 *
 * @param documents evidence records in flow style, separated by commas; years may be written T-0, T-1 ...
 */
export function slotOf(
  year: number,
  key: string,
  documents: string,
  context: SlotContext = {},
): AssessedSlot {
  const { slot = '', innovation = PLAIN_INNOVATION, register = '', files = NO_FILES_CHECKED } = context;
  const claim = `{klaim: 3, bukti: [${documents}]${slot === '' ? '' : `, ${slot}`}}`;
  const profile = innovation === '' ? '' : `${innovation}, `;
  const text = `
pemda: {nama: Kabupaten Banjar, jenis: kabupaten, provinsi: Kalimantan Selatan, perangkat_daerah: [${register}]}
inovasi:
  - {id: INV-001, nama: GEBRAKS, perangkat_daerah: Dinas Kesehatan, ${profile}indikator: {${key}: ${claim}}}
`;
  const assessment = assess(inventoryOf(writeYears(text, year)), editionOf(year), files);
  const found = assessment.innovations[0]?.slots.find((candidate) => candidate.indicator.kunci === key);
  if (found === undefined) throw new Error(`edition ${year} has no indicator ${key}`);
  return found;
}

/** The two levels the documents support: what is sure, and what is possible. */
export function levelsOf(
  year: number,
  key: string,
  documents: string,
  context?: SlotContext,
): { readonly pasti: Level; readonly mungkin: Level } {
  const { pasti, mungkin } = slotOf(year, key, documents, context);
  return { pasti, mungkin };
}

/** A disk on which the named files are missing and all others are there. */
export function withoutFiles(...missing: readonly string[]): FileFacts {
  return {
    of: (path) => (missing.includes(path) ? { state: 'hilang', saran: undefined } : { state: 'ada', path }),
  };
}
