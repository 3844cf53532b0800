import type { Evidence, Inventory } from '../../../inventory/model.js';
import { fileKey } from '../../documents/document-source.js';
import type { RuleContext } from '../rule.js';

/** Names listed in one message; the number of all stands beside them. */
export const MOST_LISTED = 5;

/** A record stands in one place for good, and several rules group all records by their files. */
const keys = new WeakMap<Evidence, string>();

/**
 * The same for all records of one file; undefined without a file. One file only within one inventory folder: two offices
 * may both have a `bukti/sk.pdf`.
 */
export function placedFileKey(evidence: Evidence, { places }: Inventory): string | undefined {
  const { berkas } = evidence;
  if (berkas === undefined) return undefined;
  const known = keys.get(evidence);
  if (known !== undefined) return known;
  const folder = fileKey(places.of(evidence).berkas).replace(/[^/]*$/, '');
  const key = `${folder}|${fileKey(berkas)}`;
  keys.set(evidence, key);
  return key;
}

/** The name of a file without its folders. */
export function fileName(path: string): string {
  return fileKey(path).split('/').at(-1) ?? '';
}

/** The same for all uses of one file: of the same bytes where they are known, else of the same path. */
export function sameFileKey(evidence: Evidence, { files, inventory }: RuleContext): string | undefined {
  const { berkas } = evidence;
  if (berkas === undefined) return undefined;
  const fact = files.of(berkas, evidence);
  if (fact.state === 'ada' && fact.isi !== undefined && fact.isi.bita > 0) return fact.isi.sha256;
  return placedFileKey(evidence, inventory);
}
