import type { Evidence } from '../../../inventory/model.js';
import type { RuleContext } from '../rule.js';

/** Names listed in one message; the number of all stands beside them. */
export const MOST_LISTED = 5;

/** The same for two ways to write one path, as the offices' machines take it: slashes and case do not matter. */
export function fileKey(path: string): string {
  const slashed = path.trim().replaceAll('\\', '/').replace(/\/+/g, '/');
  return slashed
    .replace(/^(?:\.\/)+/, '')
    .normalize('NFC')
    .toLowerCase();
}

/** The same file only within one inventory folder: two offices may both have a `bukti/sk.pdf`. */
export function placedFileKey(path: string, inventoryFile: string): string {
  return `${fileKey(inventoryFile).replace(/[^/]*$/, '')}|${fileKey(path)}`;
}

/** The name of a file without its folders. */
export function fileName(path: string): string {
  return fileKey(path).split('/').at(-1) ?? '';
}

/** The same for two ways to write one address. Paths and queries are told apart by case on the web. */
export function linkKey(link: string): string {
  const [address = ''] = link.trim().split('#');
  return address.replace(/^[a-z]+:\/\/[^/?]*/i, (origin) => origin.toLowerCase()).replace(/\/$/, '');
}

/** The same for all uses of one file: of the same bytes where they are known, else of the same path. */
export function sameFileKey(evidence: Evidence, { files, inventory }: RuleContext): string | undefined {
  const { berkas } = evidence;
  if (berkas === undefined) return undefined;
  const fact = files.of(berkas, evidence);
  if (fact.state === 'ada' && fact.isi !== undefined && fact.isi.bita > 0) return fact.isi.sha256;
  return placedFileKey(berkas, inventory.places.of(evidence).berkas);
}

/** What a document stands on: its file, or its link where there is no file. */
export function sourceOf(
  evidence: Evidence,
  context: RuleContext,
): { readonly key: string; readonly text: string } | undefined {
  const { berkas, tautan } = evidence;
  if (berkas !== undefined) return { key: sameFileKey(evidence, context) ?? '', text: berkas };
  return tautan === undefined ? undefined : { key: linkKey(tautan), text: tautan };
}

/** Collects items under their key, in the order they come; those without a key are left out. */
export function groupBy<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string | undefined,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
