/** Items that share a key; never empty. */
export type Group<Item> = [Item, ...Item[]];

/**
 * Collects items under their key. Groups stand in the order in which their first member comes, members in the order of
 * the items; an item without a key is in no group. (`Map.groupBy` came after Node 20.)
 */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item, position: number) => Key | undefined,
): Map<Key, Group<Item>> {
  const groups = new Map<Key, Group<Item>>();
  let position = 0;
  for (const item of items) {
    const key = keyOf(item, position);
    position += 1;
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
