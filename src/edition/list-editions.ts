import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { toPlain } from '../base/document-node.js';
import { parseYaml } from '../base/parse-yaml.js';
import { plainText } from '../base/schema-leaf.js';
import { type EditionStatus, STATUSES } from './schema/catalog.js';
import { integer } from './schema/leaves.js';
import { listShippedCodes, shippedFile } from './shipped.js';

/** An edition that comes with the program, as a list shows it. */
export interface EditionSummary {
  readonly kode: string;
  readonly nama: string;
  /** T-0. */
  readonly tahun: number;
  readonly status: EditionStatus;
}

/** Every catalog of the program says these of itself, whatever it inherits. */
const summarySchema = z.object({
  kode: plainText('Kode edisi'),
  nama: plainText('Nama edisi'),
  tahun: integer('Tahun T-0'),
  status: z.enum(STATUSES),
});

/** The editions that come with the program, oldest first. Only the heads of their catalogs are read. */
export async function listEditions(): Promise<readonly EditionSummary[]> {
  const codes = await listShippedCodes();
  const editions = await Promise.all(codes.map(readSummary));
  return editions.sort((left, right) => left.tahun - right.tahun);
}

/** The newest edition that is not a prognosis: what holds when nobody names one. */
export async function defaultEditionCode(): Promise<string> {
  const editions = await listEditions();
  const newest = editions.filter(({ status }) => status !== 'prognosis').at(-1);
  if (newest === undefined) throw new Error('the program came without an edition in force');
  return newest.kode;
}

async function readSummary(code: string): Promise<EditionSummary> {
  const { path, shownAs } = shippedFile(code);
  const text = await readFile(path, 'utf8');
  return summarySchema.parse(toPlain(parseYaml(headOf(text), shownAs)));
}

/** The lines before the first key with a block below it; a whole catalog takes much longer to parse. */
function headOf(text: string): string {
  const block = text.search(/^[a-z_]+:[ \t]*$/m);
  return block < 0 ? text : text.slice(0, block);
}
