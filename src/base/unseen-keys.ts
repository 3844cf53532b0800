import { type DocumentNode, isBlank, type MapNode } from './document-node.js';
import { findNearest } from './nearest.js';
import { type Branch, branchesOf, keysOf, stepInto } from './schema-keys.js';
import type { ShapeProblem } from './shape-problem.js';

/** The one key that schemas pass over without a word where they allow any name. */
const RESERVED = '__proto__';

/** A place in a schema: the keys it knows, and what is below it. */
interface Spot {
  /** None where any key is allowed. */
  readonly keys: readonly string[];
  at(step: string | number): Spot;
}

/**
 * Keys that a schema would pass over without a word: the reserved one wherever it stands, and keys without a value
 * that the schema does not know. Blank values are left out before a schema sees them, yet such a key may hold what
 * somebody meant to write: `{nilai: 5,01}` is the number 5 and a key `01`.
 */
export function findUnseenKeys(schema: Branch, root: MapNode): ShapeProblem[] {
  const problems: ShapeProblem[] = [];
  collect(root, createSpot(branchesOf(schema)), [], problems);
  return problems;
}

/** A document is many times larger than its schema, so every spot is worked out once. */
function createSpot(branches: readonly Branch[]): Spot {
  const below = new Map<string | number, Spot>();
  return {
    keys: keysOf(branches),
    at: (step) => {
      const known = below.get(step);
      if (known !== undefined) return known;
      const spot = createSpot(branches.flatMap((branch) => stepInto(branch, step)));
      below.set(step, spot);
      return spot;
    },
  };
}

/** One path for the whole walk; it is copied only where something is found. */
function collect(node: DocumentNode, spot: Spot, path: (string | number)[], problems: ShapeProblem[]): void {
  if (node.kind === 'text') return;
  if (node.kind === 'list') {
    for (const [position, item] of node.items.entries()) step(item, spot.at(0), position, path, problems);
    return;
  }
  for (const [key, { keyPlace, value }] of node.entries) {
    const known = key === RESERVED ? [] : spot.keys;
    if (key === RESERVED || (known.length > 0 && !known.includes(key) && isBlank(value))) {
      const issue = { kind: 'unknown_key', nearest: findNearest(key, known), known } as const;
      problems.push({ path: [...path, key], key, place: keyPlace, issue, accepted: false });
    } else if (value.kind !== 'text') {
      step(value, spot.at(key), key, path, problems);
    }
  }
}

function step(
  child: DocumentNode,
  spot: Spot,
  name: string | number,
  path: (string | number)[],
  problems: ShapeProblem[],
): void {
  if (child.kind === 'text') return;
  path.push(name);
  collect(child, spot, path, problems);
  path.pop();
}
