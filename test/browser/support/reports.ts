import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Report, reportSchema } from '../../../src/report/schema.js';
import { makeInventory } from '../../bench/make-inventory.mjs';
import { ON_DAY, runCommand } from '../../cli/support/run-command.js';

/** A page on disk, and the report it shows. */
export interface WrittenReport {
  readonly file: string;
  readonly report: Report;
}

/** Writes pages into a folder of their own, which goes when the tests are over. */
export function useReports(): (inventory: string, ...options: readonly string[]) => Promise<WrittenReport> {
  const folder = mkdtempSync(join(tmpdir(), 'siap-iga-browser-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let count = 0;
  return async (inventory, ...options) => {
    count += 1;
    const input = inventory.includes('\n') ? join(folder, `inventaris-${count}.yaml`) : inventory;
    if (input !== inventory) await writeFile(input, inventory);
    const file = join(folder, `laporan-${count}.html`);
    const data = join(folder, `laporan-${count}.json`);
    const { code, notes } = await runCommand('laporan', input, '-o', file, '-o', data, ...ON_DAY, ...options);
    if (code === 2) throw new Error(notes);
    return { file, report: reportSchema.parse(JSON.parse(await readFile(data, 'utf8'))) };
  };
}

export const BANJAR = 'fixtures/banjar-2026/inventaris.yaml';

/** So many innovations; every fourth has lost its evidence, so that there is something to find in each of its slots. */
export function makeMessyInventory(count: number): string {
  const [head = '', ...innovations] = makeInventory(count).split(/^(?= {2}- id: )/m);
  return (
    head + innovations.map((text, position) => (position % 4 === 0 ? withoutEvidence(text) : text)).join('')
  );
}

function withoutEvidence(innovation: string): string {
  return innovation
    .split('\n')
    .filter((line) => !/^ {8}bukti:|^ {10}/.test(line))
    .join('\n');
}
