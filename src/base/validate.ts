import type { z } from 'zod';
import {
  type DocumentNode,
  type MapNode,
  type NodePath,
  nearestNode,
  nodeAt,
  toPlain,
  withNode,
} from './document-node.js';
import { findNearest } from './nearest.js';
import type { PlaceIndex } from './places.js';
import { findReservedKeys } from './reserved-keys.js';
import { knownKeysAt } from './schema-keys.js';
import type { LeafIssue } from './schema-leaf.js';
import type { RejectionReason, ShapeIssue, ShapeProblem } from './shape-problem.js';

/** Every pass removes or rewrites at least one value, so this many passes mean a mistake of ours. */
const MAXIMUM_PASSES = 50;

export interface Validated<Value> {
  /** Undefined only when nothing could be kept. */
  readonly value: Value | undefined;
  readonly problems: readonly ShapeProblem[];
}

/** Text to stand in for a required value that is missing, so that its record is not lost; undefined drops it. */
export type FillMissing = (path: NodePath) => string | undefined;

/**
 * Validates a document and keeps all that is sound: each value with a problem is reported, taken out
 * and the rest validated again. What is taken out is absent afterwards, which every later room treats
 * as unknown.
 *
 * The places of what was decoded are entered into `places`.
 */
export function validate<Value>(
  schema: z.ZodType<Value>,
  root: MapNode,
  places: PlaceIndex,
  fillMissing: FillMissing = () => undefined,
): Validated<Value> {
  const problems = findReservedKeys(root);
  let tree = withoutThem(root, problems);
  for (let pass = 0; pass < MAXIMUM_PASSES; pass += 1) {
    const result = schema.safeParse(toPlain(tree));
    if (result.success) {
      places.attach(result.data, tree);
      return { value: result.data, problems };
    }
    const before = tree;
    for (const issue of innermostLast(result.error.issues)) {
      tree = settle(schema, before, tree, issue, problems, fillMissing);
    }
    if (tree === before) return { value: undefined, problems };
  }
  throw new Error('validation did not come to an end');
}

/** Validates without repairing: for catalogs and configurations, which are right or not used at all. */
export function validateStrictly<Value>(
  schema: z.ZodType<Value>,
  root: MapNode,
  places: PlaceIndex,
): Validated<Value> {
  const reserved = findReservedKeys(root);
  const result = schema.safeParse(toPlain(withoutThem(root, reserved)));
  if (result.success && reserved.length === 0) {
    places.attach(result.data, root);
    return { value: result.data, problems: [] };
  }
  const problems = (result.error?.issues ?? []).flatMap((issue) => describe(schema, root, issue));
  return { value: undefined, problems: [...reserved, ...problems] };
}

function withoutThem(root: MapNode, problems: readonly ShapeProblem[]): MapNode {
  return problems.reduce((tree, { path }) => withNode(tree, path, undefined), root);
}

function settle(
  schema: z.ZodType,
  reported: MapNode,
  tree: MapNode,
  issue: z.core.$ZodIssue,
  problems: ShapeProblem[],
  fillMissing: FillMissing,
): MapNode {
  let result = tree;
  for (const problem of describe(schema, reported, issue)) {
    problems.push(problem);
    result = repair(result, problem, leafOf(issue)?.rewritten, fillMissing);
  }
  return result;
}

function repair(
  tree: MapNode,
  problem: ShapeProblem,
  rewritten: string | undefined,
  fillMissing: FillMissing,
): MapNode {
  const text = problem.issue.kind === 'missing' ? fillMissing(problem.path) : rewritten;
  if (text !== undefined) return withNode(tree, problem.path, { kind: 'text', text, place: problem.place });
  if (problem.issue.kind === 'missing') return withNode(tree, problem.path.slice(0, -1), undefined);
  return withNode(tree, problem.path, undefined);
}

function describe(schema: z.ZodType, root: MapNode, issue: z.core.$ZodIssue): ShapeProblem[] {
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
  const node = nearestNode(root, path);
  const shape = issueOf(issue, nodeAt(root, path));
  const accepted = leafOf(issue)?.rewritten !== undefined;
  return [{ path, key: String(path.at(-1) ?? ''), place: node.place, issue: shape, accepted }];
}

function issueOf(issue: z.core.$ZodIssue, node: DocumentNode | undefined): ShapeIssue {
  const leaf = leafOf(issue);
  if (leaf !== undefined) return leaf.problem;
  const rejection = rejectionOf(issue);
  if (rejection !== undefined) return { kind: 'rejected', reason: rejection };
  if (node === undefined) return { kind: 'missing' };
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
function unionIssue(issue: z.core.$ZodIssueInvalidUnion, found: string): ShapeIssue {
  const list = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  return { kind: 'not_in_list', found, nearest: findNearest(found, list), list };
}

function expectedOf(expected: string): 'list' | 'map' | 'text' {
  return expected === 'array' ? 'list' : expected === 'object' || expected === 'record' ? 'map' : 'text';
}

function leafOf(issue: z.core.$ZodIssue): LeafIssue | undefined {
  return issue.code === 'custom' ? issue.params?.leaf : undefined;
}

function rejectionOf(issue: z.core.$ZodIssue): RejectionReason | undefined {
  return issue.code === 'custom' ? issue.params?.rejection : undefined;
}

function keyPlace(root: MapNode, path: NodePath, key: string): ShapeProblem['place'] {
  const parent = nodeAt(root, path);
  return (
    (parent?.kind === 'map' ? parent.entries.get(key)?.keyPlace : undefined) ?? nearestNode(root, path).place
  );
}

/** Later list positions first, so that removing one does not move those still to be removed. */
function innermostLast(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return [...issues].sort((left, right) => compareSteps(right.path, left.path));
}

function compareSteps(left: readonly PropertyKey[], right: readonly PropertyKey[]): number {
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index += 1) {
    const a = left[index];
    const b = right[index];
    if (typeof a === 'number' && typeof b === 'number' && a !== b) return a - b;
    if (String(a) !== String(b)) return String(a) < String(b) ? -1 : 1;
  }
  return left.length - right.length;
}
