import { z } from 'zod';
import { ownValue } from './own-value.js';

/** What the schema library finds wrong. Named here, so that few files have to know the library. */
export type SchemaIssue = z.core.$ZodIssue;
export type UnionIssue = z.core.$ZodIssueInvalidUnion;

/** One of the schemas that may hold at a path of a document. */
export type Branch = z.core.$ZodType;

/** The keys a schema allows at a path of a document: what "maksud Anda ...?" chooses from. */
export function knownKeysAt(schema: Branch, path: readonly (string | number)[]): readonly string[] {
  let branches = branchesOf(schema);
  for (const step of path) branches = branches.flatMap((branch) => stepInto(branch, step));
  return keysOf(branches);
}

/** The keys that the branches name, each once; none where any key is allowed. */
export function keysOf(branches: readonly Branch[]): readonly string[] {
  const keys = new Set<string>();
  for (const branch of branches) {
    if (branch instanceof z.ZodObject) for (const key of Object.keys(branch.shape)) keys.add(key);
  }
  return [...keys];
}

/** The branches of a key or list position. */
export function stepInto(branch: Branch, step: string | number): Branch[] {
  if (branch instanceof z.ZodObject) {
    const child = ownValue(branch.shape, String(step));
    return child === undefined ? [] : branchesOf(child);
  }
  if (branch instanceof z.ZodArray) return branchesOf(branch.element);
  if (branch instanceof z.ZodRecord) return branchesOf(branch.valueType);
  return [];
}

/** The schemas behind wrappers that do not change the keys. */
export function branchesOf(schema: Branch): Branch[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return branchesOf(schema.def.innerType);
  }
  if (schema instanceof z.ZodPipe) return [...branchesOf(schema.def.in), ...branchesOf(schema.def.out)];
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap(branchesOf);
  return [schema];
}
