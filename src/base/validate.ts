import type { z } from 'zod';
import { describeIssue, rewrittenText } from './describe-issue.js';
import { type MapNode, type NodePath, toPlain } from './document-node.js';
import type { PlaceIndex } from './places.js';
import { type Repair, repairTree } from './repair-tree.js';
import type { ShapeProblem } from './shape-problem.js';
import { findUnseenKeys } from './unseen-keys.js';
import { WrittenPositions } from './written-positions.js';

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
  const problems = findUnseenKeys(schema, root);
  const reported = new Set<string>();
  const positions = new WrittenPositions();
  let tree = withoutThem(root, problems);
  for (let pass = 0; pass < MAXIMUM_PASSES; pass += 1) {
    const result = schema.safeParse(toPlain(tree));
    if (result.success) {
      places.attach(result.data, tree);
      return { value: result.data, problems };
    }
    const repairs: Repair[] = [];
    for (const issue of result.error.issues) {
      for (const found of describeIssue(schema, tree, issue)) {
        const problem = { ...found, path: positions.of(found.path) };
        repairs.push(repairOf(found, problem, rewrittenText(issue), fillMissing));
        // A value that could not be read was taken out, and so is missing the next time: said already.
        const path = JSON.stringify(problem.path);
        if (problem.issue.kind !== 'missing' || !reported.has(path)) problems.push(problem);
        reported.add(path);
      }
    }
    const before = tree;
    tree = repairTree(tree, repairs);
    if (tree === before) return { value: undefined, problems };
    positions.note(repairs);
  }
  throw new Error('validation did not come to an end');
}

/** Validates without repairing: for catalogs and configurations, which are right or not used at all. */
export function validateStrictly<Value>(
  schema: z.ZodType<Value>,
  root: MapNode,
  places: PlaceIndex,
): Validated<Value> {
  const unseen = findUnseenKeys(schema, root);
  // A schema used once is not worth the program the library would write for it.
  const result = schema.safeParse(toPlain(withoutThem(root, unseen)), { jitless: true });
  if (result.success && unseen.length === 0) {
    places.attach(result.data, root);
    return { value: result.data, problems: [] };
  }
  const problems = (result.error?.issues ?? []).flatMap((issue) => describeIssue(schema, root, issue));
  return { value: undefined, problems: [...unseen, ...problems] };
}

function withoutThem(root: MapNode, problems: readonly ShapeProblem[]): MapNode {
  return repairTree(
    root,
    problems.map(({ path }) => ({ path, replacement: undefined })),
  );
}

/** @param written the same problem by the positions of the file, which a stand-in may name */
function repairOf(
  { path, place, issue }: ShapeProblem,
  written: ShapeProblem,
  rewritten: string | undefined,
  fillMissing: FillMissing,
): Repair {
  const text = issue.kind === 'missing' ? fillMissing(written.path) : rewritten;
  if (text !== undefined) return { path, replacement: { kind: 'text', text, place } };
  return { path: issue.kind === 'missing' ? path.slice(0, -1) : path, replacement: undefined };
}
