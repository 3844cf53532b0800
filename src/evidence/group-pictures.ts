import { areSamePicture } from './inspect/image/fingerprint.js';

/**
 * Puts together what shows the same picture. Each picture is compared with the first of every group, so that many
 * different pictures stay many small comparisons.
 *
 * @param fingerprintOf undefined for what has no picture
 */
export function groupPictures<Item>(
  items: Iterable<Item>,
  fingerprintOf: (item: Item) => string | undefined,
): Item[][] {
  const groups: { readonly first: string; readonly items: Item[] }[] = [];
  for (const item of items) {
    const fingerprint = fingerprintOf(item);
    if (fingerprint === undefined) continue;
    const group = groups.find(({ first }) => first === fingerprint || areSamePicture(first, fingerprint));
    if (group === undefined) groups.push({ first: fingerprint, items: [item] });
    else group.items.push(item);
  }
  return groups.map(({ items: members }) => members);
}
