import { z } from 'zod';
import { catalogSchema } from '../edition/schema/catalog.js';
import { inventoryFileSchema } from '../inventory/schema/inventory.js';
import { toJson } from '../report/json.js';
import { reportSchema } from '../report/schema.js';
import { configurationSchema } from './configuration/schema.js';

/** File name -> content of every JSON Schema, generated from the schemas the program itself reads with. */
export function buildSchemas(): Readonly<Record<string, string>> {
  return {
    'inventory.schema.json': describeSchema(
      inventoryFileSchema,
      'Inventaris inovasi daerah (siap-iga)',
      'input',
    ),
    'edition.schema.json': describeSchema(catalogSchema, 'Katalog edisi (siap-iga)', 'input'),
    'config.schema.json': describeSchema(configurationSchema, 'Konfigurasi siap-iga', 'input'),
    'report.schema.json': describeSchema(reportSchema, 'Laporan siap-iga', 'output'),
  };
}

function describeSchema(schema: z.ZodType, title: string, io: 'input' | 'output'): string {
  const described = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => offerTypedValues(zodSchema, jsonSchema),
  });
  return toJson({ title, ...described });
}

/**
 * Our schemas read every scalar as text; an editor sees numbers, dates and booleans. What a leaf says of itself in its
 * metadata (`jsonType`, `list`) becomes the type that the editor checks.
 */
function offerTypedValues(schema: z.core.$ZodType, target: z.core.JSONSchema.BaseSchema): void {
  const meta = z.globalRegistry.get(schema);
  const types = meta?.jsonType;
  delete target.jsonType;
  delete target.list;
  if (!Array.isArray(types)) return;
  target.type = types.length === 1 ? types[0] : types;
  const list = meta?.list;
  if (Array.isArray(list)) target.examples = list;
}
