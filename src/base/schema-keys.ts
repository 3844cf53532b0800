import { z } from 'zod';

/** The keys a schema allows at a path of a document: what "maksud Anda ...?" chooses from. */
export function knownKeysAt(schema: z.ZodType, path: readonly (string | number)[]): readonly string[] {
  let branches = unwrap(schema);
  for (const step of path) branches = branches.flatMap((branch) => stepInto(branch, step));
  return [
    ...new Set(
      branches.flatMap((branch) => (branch instanceof z.ZodObject ? Object.keys(branch.shape) : [])),
    ),
  ];
}

function stepInto(schema: z.core.$ZodType, step: string | number): z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) {
    const child = schema.shape[String(step)];
    return child === undefined ? [] : unwrap(child);
  }
  if (schema instanceof z.ZodArray) return unwrap(schema.element);
  if (schema instanceof z.ZodRecord) return unwrap(schema.valueType);
  return [];
}

/** The schemas behind wrappers that do not change the keys. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return unwrap(schema.def.innerType);
  }
  if (schema instanceof z.ZodPipe) return [...unwrap(schema.def.in), ...unwrap(schema.def.out)];
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap(unwrap);
  return [schema];
}
