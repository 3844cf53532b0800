import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MapNode } from '../../src/base/document-node.js';
import { type Failure, KnownFailure } from '../../src/base/known-failure.js';
import { parseYaml } from '../../src/base/parse-yaml.js';
import { type Rational, toExactDecimal } from '../../src/base/rational.js';
import type { Band } from '../../src/edition/model.js';

/** The text of a catalog that comes with the program. */
export function readShippedText(code: string): Promise<string> {
  return readFile(new URL(`../../schemas/editions/${code}.yaml`, import.meta.url), 'utf8');
}

export function parseMap(text: string, file = 'katalog.yaml'): MapNode {
  const node = parseYaml(text, file);
  if (node.kind !== 'map') throw new Error('the test text is not a map');
  return node;
}

/** Runs a test in a folder of its own that holds these files. */
export async function inFolder<Result = void>(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'siap-iga-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return await test(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The failure with which a promise ends. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof KnownFailure) return error.failure;
    throw error;
  }
  throw new Error('nothing failed');
}

/** Line and column, from 1, of a text that stands once in another. */
export function whereIs(marker: string, text: string): { baris: number; kolom: number } {
  const offset = text.indexOf(marker);
  if (offset < 0 || text.indexOf(marker, offset + 1) >= 0)
    throw new Error(`"${marker}" does not stand there once`);
  const before = text.slice(0, offset).split('\n');
  return { baris: before.length, kolom: (before.at(-1) ?? '').length + 1 };
}

export function number(value: Rational | undefined): string | undefined {
  return value === undefined ? undefined : toExactDecimal(value);
}

/** The limits of levels 1, 2 and 3 as "from..to"; a limit that is not included is in brackets. */
export function limits(bands: readonly Band[]): string[] {
  return [1, 2, 3].map((level) => {
    const band = bands.find((candidate) => candidate.level === level);
    if (band === undefined) return 'none';
    const from = number(band.dari) ?? (band.di_atas === undefined ? '' : `(${number(band.di_atas)})`);
    const to = number(band.sampai) ?? (band.di_bawah === undefined ? '' : `(${number(band.di_bawah)})`);
    return `${from}..${to}`;
  });
}
