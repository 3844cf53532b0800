import type { DocumentNode, MapNode, NodePath } from './document-node.js';

/** One change to a tree of a document. */
export interface Repair {
  readonly path: NodePath;
  /** Undefined takes the value out. */
  readonly replacement: DocumentNode | undefined;
}

/** All repairs, along the steps of their paths. */
interface Plan {
  /** What comes in the place of the value these steps lead to; undefined takes it out. */
  own?: { readonly replacement: DocumentNode | undefined };
  readonly below: Map<string | number, Plan>;
}

/**
 * A copy of the tree with all repairs made at once: every path is one of the tree as it was before any of them. A key
 * that does not exist yet is added; what is below a value that is taken out goes with it.
 */
export function repairTree(tree: MapNode, repairs: readonly Repair[]): MapNode {
  const plan: Plan = { below: new Map() };
  for (const repair of repairs) enter(plan, repair);
  if (plan.below.size === 0) return tree;
  const rebuilt = rebuild(tree, plan);
  return rebuilt?.kind === 'map' ? rebuilt : tree;
}

function enter(plan: Plan, { path, replacement }: Repair): void {
  let at = plan;
  for (const step of path) {
    const next = at.below.get(step) ?? { below: new Map() };
    at.below.set(step, next);
    at = next;
  }
  // The root itself stays, and what one repair takes out no other brings back.
  if (path.length > 0 && (at.own === undefined || replacement === undefined)) at.own = { replacement };
}

function rebuild(node: DocumentNode, { own, below }: Plan): DocumentNode | undefined {
  if (own !== undefined) return own.replacement;
  if (node.kind === 'map') return rebuildMap(node, below);
  if (node.kind === 'text') return node;
  const items = node.items.flatMap((item, position) => {
    const plan = below.get(position);
    const rebuilt = plan === undefined ? item : rebuild(item, plan);
    return rebuilt === undefined ? [] : [rebuilt];
  });
  return { ...node, items };
}

function rebuildMap(node: MapNode, below: Plan['below']): MapNode {
  const entries = new Map(node.entries);
  for (const [step, plan] of below) {
    const key = String(step);
    const entry = entries.get(key);
    const value = entry === undefined ? plan.own?.replacement : rebuild(entry.value, plan);
    if (value === undefined) entries.delete(key);
    else entries.set(key, { keyPlace: entry?.keyPlace ?? node.place, value });
  }
  return { ...node, entries };
}
