import { z } from 'zod';
import { catalogSchema } from '../edition/schema/catalog.js';
import { inheritanceSchema } from '../edition/schema/inheritance.js';
import { inventoryFileSchema } from '../inventory/schema/inventory.js';
import { toJson } from '../report/json.js';
import { reportSchema } from '../report/schema.js';
import { configurationSchema } from './configuration/schema.js';
import { describeHeir } from './heir-schema.js';
import {
  isObject,
  type JsonObject,
  type JsonValue,
  mapMembers,
  orBlank,
  textsOf,
} from './json-schema-data.js';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** File name -> content of every JSON Schema, generated from the schemas the program itself reads with. */
export function buildSchemas(): Readonly<Record<string, string>> {
  const catalog = describe(catalogSchema, 'input');
  const edition = {
    if: { required: ['mewarisi'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nothing waits for this object.
    then: allowBlanks(describeHeir(catalog, describe(inheritanceSchema, 'input'))),
    else: allowBlanks(catalog),
  };
  return {
    'inventory.schema.json': write(
      'Inventaris inovasi daerah (siap-iga)',
      describeInput(inventoryFileSchema),
    ),
    'edition.schema.json': write('Katalog edisi (siap-iga)', edition),
    'config.schema.json': write('Konfigurasi siap-iga', describeInput(configurationSchema)),
    'report.schema.json': write('Laporan siap-iga', describe(reportSchema, 'output')),
  };
}

function write(title: string, schema: JsonObject): string {
  return toJson({ title, $schema: DIALECT, ...schema });
}

/** What users write: with the values an editor sees, and blanks where something may be left out. */
function describeInput(schema: z.ZodType): JsonObject {
  return allowBlanks(describe(schema, 'input'));
}

function describe(schema: z.ZodType, io: 'input' | 'output'): JsonObject {
  const { $schema: _, ...described } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (io === 'input') offerTypedValues(zodSchema, jsonSchema);
    },
  });
  const data: JsonObject = JSON.parse(JSON.stringify(described));
  return data;
}

/**
 * Our schemas read every scalar as text; an editor sees numbers, dates and booleans. What a leaf says of itself in its
 * metadata (`jsonType`, `list`) becomes the type that the editor checks.
 */
function offerTypedValues(schema: z.core.$ZodType, target: z.core.JSONSchema.BaseSchema): void {
  const meta = z.globalRegistry.get(schema);
  delete target.jsonType;
  delete target.list;
  delete target.propertyNames;
  if (typeof target.const === 'string' && /^\d+$/.test(target.const)) {
    target.enum = [target.const, Number(target.const)];
    target.type = ['string', 'number'];
    delete target.const;
  }
  if (schema instanceof z.ZodString) target.type = ['string', 'number'];
  const types = meta?.jsonType;
  if (!Array.isArray(types)) return;
  target.type = types.length === 1 ? types[0] : types;
  const list = meta?.list;
  if (Array.isArray(list)) target.examples = list;
}

/** A key without a value counts as left out, so an editor must not complain where it may be. */
function allowBlanks(schema: JsonObject): JsonObject {
  const rewritten: Record<string, JsonValue> = { ...schema };
  const { properties, items, additionalProperties, oneOf, anyOf } = schema;
  const required = textsOf(schema.required);
  if (isObject(properties))
    rewritten.properties = mapMembers(properties, (member, key) =>
      required.includes(key) ? allowBlanks(member) : orBlank(allowBlanks(member)),
    );
  if (isObject(items)) rewritten.items = allowBlanks(items);
  if (isObject(additionalProperties))
    rewritten.additionalProperties = orBlank(allowBlanks(additionalProperties));
  if (Array.isArray(oneOf))
    rewritten.oneOf = oneOf.map((branch) => (isObject(branch) ? allowBlanks(branch) : branch));
  if (Array.isArray(anyOf))
    rewritten.anyOf = anyOf.map((branch) => (isObject(branch) ? allowBlanks(branch) : branch));
  return rewritten;
}
