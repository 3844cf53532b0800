import { KEY_OF_LIST } from '../edition/inherit.js';
import { isObject, type JsonObject, type JsonValue, mapMembers, textsOf } from './json-schema-data.js';

/** A catalog that builds upon another one says these itself. */
const OWN_WORDS = ['mewarisi', 'kode', 'nama'];

const BASIS_WORDS: readonly string[] = ['keyakinan', 'sumber', 'catatan'];

/**
 * The schema of a small catalog that builds upon another one: nothing has to be repeated, and `hapus: ya` removes an
 * item of a list. It follows the rules by which catalogs inherit.
 *
 * @param whole the schema of a catalog that stands alone
 * @param inheritance the schema of the keys that say what is inherited
 */
export function describeHeir(whole: JsonObject, inheritance: JsonObject): JsonObject {
  const { properties, ...partial } = loosen(whole, '');
  const inherited = isObject(inheritance.properties) ? inheritance.properties : {};
  return {
    ...partial,
    properties: { ...inherited, ...(isObject(properties) ? properties : {}) },
    required: OWN_WORDS,
  };
}

function loosen(schema: JsonObject, path: string): JsonObject {
  if (schema.type === 'object') return isMeasure(schema) ? schema : loosenMap(schema, path);
  const key = KEY_OF_LIST.get(path);
  return schema.type === 'array' && key !== undefined ? loosenList(schema, key, path) : schema;
}

function loosenMap(schema: JsonObject, path: string): JsonObject {
  const { required, properties, ...rest } = schema;
  const inside = (member: JsonObject, key: string): JsonObject =>
    loosen(member, path === '' ? key : `${path}.${key}`);
  return {
    ...rest,
    ...(isObject(properties) ? { properties: mapMembers(properties, inside) } : {}),
    ...dependencies(textsOf(required)),
  };
}

/** Content that is changed does not keep the certainty and the source of the old one. */
function dependencies(required: readonly string[]): JsonObject {
  if (!required.includes('keyakinan')) return {};
  const basis = required.filter((key) => BASIS_WORDS.includes(key));
  const content = required.filter((key) => !BASIS_WORDS.includes(key));
  return { dependentRequired: Object.fromEntries(content.map((key): [string, JsonValue] => [key, basis])) };
}

function loosenList(schema: JsonObject, key: string, path: string): JsonObject {
  const { items, minItems: _, ...rest } = schema;
  if (!isObject(items)) return rest;
  const { properties, ...item } = loosenMap(items, path);
  const removal = { description: 'Hapus butir ini dari yang diwarisi', type: ['string', 'boolean'] };
  const members = { ...(isObject(properties) ? properties : {}), hapus: removal };
  return { ...rest, items: { ...item, properties: members, required: [key] } };
}

/** A measure replaces the inherited one whole, so all of it must be there. */
function isMeasure({ properties }: JsonObject): boolean {
  return isObject(properties) && properties.cara !== undefined;
}
