import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toPlain } from '../../../src/base/document-node.js';
import { parseYaml } from '../../../src/base/parse-yaml.js';
import { writeTemplate } from '../../../src/inventory/excel/write-template.js';
import { layOutInventory } from '../../../src/inventory/template/lay-out-inventory.js';
import { readWorkbookDocument } from '../../support/read-workbook-document.js';
import { guideOf } from '../../support/template-guides.js';

const OFFICE = ['soffice', 'libreoffice'].find(runs);

function runs(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

if (OFFICE === undefined) {
  process.stderr.write('LibreOffice is not installed: its round trip is not tested.\n');
}

describe.skipIf(OFFICE === undefined)('through LibreOffice', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'siap-iga-office-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Opens a workbook in LibreOffice and saves it again, with a profile of its own. */
  function saveAgain(bytes: Buffer): Buffer {
    writeFileSync(join(folder, 'inventaris.xlsx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const target = join(folder, 'baru');
    const args = [
      profile,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      target,
      join(folder, 'inventaris.xlsx'),
    ];
    execFileSync(OFFICE ?? '', args, { stdio: 'ignore', timeout: 120_000 });
    return readFileSync(join(target, 'inventaris.xlsx'));
  }

  it.each(['banjar-2026', 'banjar-2023'])(
    'the inventory of %s comes back as it went',
    async (name) => {
      const root = parseYaml(readFileSync(`fixtures/${name}/inventaris.yaml`, 'utf8'), 'inventaris.yaml');
      if (root.kind !== 'map') throw new Error('no map');
      const guide = await guideOf();
      const written = await writeTemplate(layOutInventory(root, guide).sheets, guide);
      const before = await readWorkbookDocument(written, 'inventaris.xlsx');
      const after = await readWorkbookDocument(saveAgain(written), 'inventaris.xlsx');
      expect(after.problems).toEqual([]);
      expect(toPlain(after.root)).toEqual(toPlain(before.root));
    },
    180_000,
  );
});
