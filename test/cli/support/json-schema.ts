import { isObject, type JsonObject, type JsonValue, textsOf } from '../../../src/cli/json-schema-data.js';

/** Where a value breaks a JSON Schema; only the keywords that the generated schemas use are known. */
export function listViolations(schema: JsonObject, value: JsonValue, path = '$'): string[] {
  const { anyOf, oneOf } = schema;
  const branches = anyOf ?? oneOf;
  if (Array.isArray(branches)) return fitsAny(branches, value) ? [] : [`${path}: fits no branch`];
  if (isObject(schema.if)) {
    const chosen = listViolations(schema.if, value).length === 0 ? schema.then : schema.else;
    return isObject(chosen) ? listViolations(chosen, value, path) : [];
  }
  const types = typeof schema.type === 'string' ? [schema.type] : textsOf(schema.type);
  if (types.length > 0 && !types.some((type) => isOfType(value, type))) {
    return [`${path}: ${JSON.stringify(value)} is not ${types.join(' or ')}`];
  }
  return [...listScalarViolations(schema, value, path), ...listInnerViolations(schema, value, path)];
}

function fitsAny(branches: readonly JsonValue[], value: JsonValue): boolean {
  return branches.some((branch) => isObject(branch) && listViolations(branch, value).length === 0);
}

function isOfType(value: JsonValue, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function listScalarViolations(schema: JsonObject, value: JsonValue, path: string): string[] {
  const { enum: list, const: fixed, pattern, minimum, maximum, minItems, maxItems } = schema;
  const found: string[] = [];
  if (Array.isArray(list) && !list.includes(value)) found.push(`${path}: not in the list`);
  if (fixed !== undefined && fixed !== value) found.push(`${path}: not ${String(fixed)}`);
  if (typeof value === 'string' && typeof pattern === 'string' && !new RegExp(pattern).test(value))
    found.push(`${path}: does not match ${pattern}`);
  if (typeof value === 'number' && typeof minimum === 'number' && value < minimum)
    found.push(`${path}: too small`);
  if (typeof value === 'number' && typeof maximum === 'number' && value > maximum)
    found.push(`${path}: too large`);
  if (Array.isArray(value) && typeof minItems === 'number' && value.length < minItems)
    found.push(`${path}: too short`);
  if (Array.isArray(value) && typeof maxItems === 'number' && value.length > maxItems)
    found.push(`${path}: too long`);
  return found;
}

function listInnerViolations(schema: JsonObject, value: JsonValue, path: string): string[] {
  const { items } = schema;
  if (Array.isArray(value) && isObject(items))
    return value.flatMap((item: JsonValue, index) => listViolations(items, item, `${path}[${index}]`));
  if (!isObject(value)) return [];
  const properties = isObject(schema.properties) ? schema.properties : {};
  const rest = schema.additionalProperties;
  const found = textsOf(schema.required)
    .filter((key) => !(key in value))
    .map((key) => `${path}: ${key} is missing`);
  for (const [key, needed] of Object.entries(
    isObject(schema.dependentRequired) ? schema.dependentRequired : {},
  ))
    for (const other of textsOf(needed))
      if (key in value && !(other in value)) found.push(`${path}: ${key} needs ${other}`);
  for (const [key, member] of Object.entries(value)) {
    const own = Object.hasOwn(properties, key) ? properties[key] : rest;
    if (own === false) found.push(`${path}: ${key} is unknown`);
    else if (isObject(own)) found.push(...listViolations(own, member, `${path}.${key}`));
  }
  return found;
}
