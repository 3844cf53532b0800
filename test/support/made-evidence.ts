import {
  closeSync,
  cpSync,
  existsSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** How a file too large to keep is made: a copy of another, filled up to a size in bytes. */
const recipesSchema = z.record(z.string(), z.strictObject({ dari: z.string(), bita: z.int() }));

/** The evidence of a fixture folder with the files that are made for the test; undefined where there is none. */
export function evidenceOf(folder: string): {
  readonly path: string | undefined;
  readonly remove: () => void;
} {
  const kept = join(folder, 'bukti');
  const recipes = join(folder, 'buatan.json');
  if (!existsSync(kept)) return { path: undefined, remove: () => undefined };
  if (!existsSync(recipes)) return { path: kept, remove: () => undefined };
  const made = mkdtempSync(join(tmpdir(), 'siap-iga-'));
  makeEvidence(kept, recipes, made);
  return { path: made, remove: () => rmSync(made, { recursive: true, force: true }) };
}

/** Copies an evidence folder and makes the files of its recipes. */
function makeEvidence(kept: string, recipes: string, folder: string): void {
  cpSync(kept, folder, { recursive: true });
  for (const [path, { dari, bita }] of Object.entries(
    recipesSchema.parse(JSON.parse(readFileSync(recipes, 'utf8'))),
  )) {
    const content = readFileSync(join(folder, dari));
    if (path.endsWith('.pdf')) writeFileSync(join(folder, path), widenPdf(content, bita));
    else writeSparse(join(folder, path), content, bita);
  }
}

/** Blanks between the trailer and the place of the table: no offset in the file changes. */
function widenPdf(content: Buffer, bytes: number): Buffer {
  const at = content.lastIndexOf('startxref');
  return Buffer.concat([
    content.subarray(0, at),
    Buffer.alloc(bytes - content.length, ' '),
    content.subarray(at),
  ]);
}

/** What follows takes no room on the disk. */
function writeSparse(path: string, content: Buffer, bytes: number): void {
  const file = openSync(path, 'w');
  writeSync(file, content);
  ftruncateSync(file, bytes);
  closeSync(file);
}
