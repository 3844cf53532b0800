import { writeFile } from 'node:fs/promises';
import { buildSchemas } from './json-schemas.js';

/** `npm run schemas`: writes the generated JSON Schemas; a test fails when they have drifted. */
for (const [name, content] of Object.entries(buildSchemas())) {
  await writeFile(new URL(`../../schemas/${name}`, import.meta.url), content);
}
