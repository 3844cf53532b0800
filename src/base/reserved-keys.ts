import type { DocumentNode } from './document-node.js';
import type { ShapeProblem } from './shape-problem.js';

/** The one key that schemas pass over without a word where they allow any name. */
const RESERVED = '__proto__';

/** Every use of a key that no schema sees, as an unknown key: what is written there must not be lost silently. */
export function findReservedKeys(root: DocumentNode): ShapeProblem[] {
  const problems: ShapeProblem[] = [];
  collect(root, [], problems);
  return problems;
}

/** One path for the whole walk; it is copied only where something is found. */
function collect(node: DocumentNode, path: (string | number)[], problems: ShapeProblem[]): void {
  if (node.kind === 'text') return;
  if (node.kind === 'list') {
    for (const [position, item] of node.items.entries()) step(item, position, path, problems);
    return;
  }
  for (const [key, { keyPlace, value }] of node.entries) {
    if (key === RESERVED) {
      const issue = { kind: 'unknown_key', nearest: undefined, known: [] } as const;
      problems.push({ path: [...path, key], key, place: keyPlace, issue, accepted: false });
    } else {
      step(value, key, path, problems);
    }
  }
}

function step(
  child: DocumentNode,
  name: string | number,
  path: (string | number)[],
  problems: ShapeProblem[],
): void {
  if (child.kind === 'text') return;
  path.push(name);
  collect(child, path, problems);
  path.pop();
}
