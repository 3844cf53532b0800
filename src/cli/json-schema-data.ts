/** A JSON Schema as data, to be read and rewritten without its library. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textsOf(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The same object with every member rewritten. */
export function mapMembers(
  members: JsonObject,
  rewrite: (member: JsonObject, key: string) => JsonObject,
): JsonObject {
  const pairs = Object.entries(members).map(([key, member]): [string, JsonValue] => [
    key,
    isObject(member) ? rewrite(member, key) : member,
  ]);
  return Object.fromEntries(pairs);
}

/** The same schema, which also takes an empty value. */
export function orBlank(schema: JsonObject): JsonObject {
  const { type, enum: list, const: fixed, ...rest } = schema;
  if (fixed !== undefined || type === undefined) return { anyOf: [schema, { type: 'null' }] };
  const types = typeof type === 'string' ? [type] : textsOf(type);
  return { ...rest, type: [...types, 'null'], ...(Array.isArray(list) ? { enum: [...list, null] } : {}) };
}
