import { type DocumentNode, isBlank, type MapNode } from './document-node.js';
import { findNearest } from './nearest.js';
import { type Branch, branchesOf, keysOf, stepInto } from './schema-keys.js';
import type { ShapeProblem } from './shape-problem.js';

/** A place in a schema: the keys it knows, and what is below it. */
interface Spot {
  /** None where any key is allowed. */
  readonly keys: readonly string[];
  at(step: string | number): Spot;
}

/**
 * Keys without a value that the schema does not know. Blank values are left out before a schema sees them, yet
 * such a key may hold what somebody meant to write: `{nilai: 5,01}` is the number 5 and a key `01`.
 */
export function findUnknownBlankKeys(schema: Branch, root: MapNode): ShapeProblem[] {
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
    if (!isBlank(value)) {
      if (value.kind !== 'text') step(value, spot.at(key), key, path, problems);
    } else if (spot.keys.length > 0 && !spot.keys.includes(key)) {
      const issue = { kind: 'unknown_key', nearest: findNearest(key, spot.keys), known: spot.keys } as const;
      problems.push({ path: [...path, key], key, place: keyPlace, issue, accepted: false });
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
  path.push(name);
  collect(child, spot, path, problems);
  path.pop();
}
