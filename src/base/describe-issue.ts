import {
  type DocumentNode,
  isBlank,
  type MapNode,
  type NodePath,
  nearestNode,
  nodeAt,
  placeUnder,
} from './document-node.js';
import { findNearest } from './nearest.js';
import { type Branch, knownKeysAt, type SchemaIssue, type UnionIssue } from './schema-keys.js';
import type { LeafIssue } from './schema-leaf.js';
import type { RejectionReason, ShapeIssue, ShapeProblem } from './shape-problem.js';

/** What is wrong by one issue of the schema library: one problem, or one for each unknown key. */
export function describeIssue(schema: Branch, root: MapNode, issue: SchemaIssue): ShapeProblem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeysAt(schema, path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      key,
      place: keyPlace(root, path, key),
      issue: { kind: 'unknown_key', nearest: findNearest(key, known), known },
      accepted: false,
    }));
  }
  const shape = issueOf(issue, nodeAt(root, path));
  const accepted = rewrittenText(issue) !== undefined;
  return [{ path, key: String(path.at(-1) ?? ''), place: placeAt(root, path), issue: shape, accepted }];
}

function issueOf(issue: SchemaIssue, node: DocumentNode | undefined): ShapeIssue {
  const leaf = leafOf(issue);
  if (leaf !== undefined) return leaf.problem;
  const rejection = rejectionOf(issue);
  if (rejection !== undefined) return { kind: 'rejected', reason: rejection };
  if (node === undefined) return { kind: 'missing' };
  // A key left blank is not written. In a list, only what is there can be wrong.
  if (typeof issue.path.at(-1) === 'string' && isBlank(node)) return { kind: 'missing' };
  const found = node.kind === 'text' ? node.text.slice(0, 60) : node.kind === 'list' ? '[...]' : '{...}';
  if (issue.code === 'invalid_type')
    return { kind: 'wrong_type', expected: expectedOf(issue.expected), found };
  if (issue.code === 'invalid_value') {
    const list = issue.values.map(String);
    return { kind: 'not_in_list', found, nearest: findNearest(found, list), list };
  }
  if (issue.code === 'invalid_union') return unionIssue(issue, found);
  if (issue.code === 'too_small') return { kind: 'missing' };
  return { kind: 'wrong_type', expected: 'text', found };
}

/** A discriminated union knows what its telling key may say; zod names it in the issue. */
function unionIssue(issue: UnionIssue, found: string): ShapeIssue {
  const list = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  return { kind: 'not_in_list', found, nearest: findNearest(found, list), list };
}

function expectedOf(expected: string): 'list' | 'map' | 'text' {
  return expected === 'array' ? 'list' : expected === 'object' || expected === 'record' ? 'map' : 'text';
}

/** The unambiguous way to write a value that could be read after all. */
export function rewrittenText(issue: SchemaIssue): string | undefined {
  return leafOf(issue)?.rewritten;
}

function leafOf(issue: SchemaIssue): LeafIssue | undefined {
  return issue.code === 'custom' ? issue.params?.leaf : undefined;
}

function rejectionOf(issue: SchemaIssue): RejectionReason | undefined {
  return issue.code === 'custom' ? issue.params?.rejection : undefined;
}

function keyPlace(root: MapNode, path: NodePath, key: string): ShapeProblem['place'] {
  const parent = nodeAt(root, path);
  return (
    (parent?.kind === 'map' ? parent.entries.get(key)?.keyPlace : undefined) ?? nearestNode(root, path).place
  );
}

/** Where a value stands; of one that is not written, the cell it belongs in, or what it is missing from. */
function placeAt(root: MapNode, path: NodePath): ShapeProblem['place'] {
  const parent = nodeAt(root, path.slice(0, -1));
  return path.length > 0 && parent?.kind === 'map'
    ? placeUnder(parent, String(path.at(-1)))
    : nearestNode(root, path).place;
}
