import { fileKey } from '../../documents/document-source.js';

/** Names listed in one message; the number of all stands beside them. */
export const MOST_LISTED = 5;

/** The same file only within one inventory folder: two offices may both have a `bukti/sk.pdf`. */
export function placedFileKey(path: string, inventoryFile: string): string {
  return `${fileKey(inventoryFile).replace(/[^/]*$/, '')}|${fileKey(path)}`;
}

/** The name of a file without its folders. */
export function fileName(path: string): string {
  return fileKey(path).split('/').at(-1) ?? '';
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
