import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { read } from 'hucre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toPlain } from '../../../src/base/document-node.js';
import { parseYaml } from '../../../src/base/parse-yaml.js';
import { markWorkbook } from '../../../src/inventory/excel/mark/mark-workbook.js';
import { readWorkbook } from '../../../src/inventory/excel/read-workbook.js';
import { readWorkbookDocument } from '../../../src/inventory/excel/read-workbook-document.js';
import { writeTemplate } from '../../../src/inventory/excel/write-template.js';
import { layOutInventory } from '../../../src/inventory/template/lay-out-inventory.js';
import { officeWorkbook } from '../../support/office-workbook.js';
import { SAMPLE_MARKS } from '../../support/sample-marks.js';
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

  it('a marked copy opens, keeps its notes and colours, and can be marked anew', async () => {
    const office = await officeWorkbook();
    const copy = markWorkbook(office, 'inventaris.xlsx', SAMPLE_MARKS).bytes;
    const saved = saveAgain(copy);
    const cells = async (bytes: Buffer) => {
      const { sheets } = await read(bytes, { readStyles: true });
      expect(sheets[0]?.name).toBe('Hasil Periksa');
      return sheets[1]?.cells;
    };
    const cell = (await cells(saved))?.get('2,1');
    expect(cell?.comment?.text).toMatch(/^Tanyakan <b>Bidang & Litbang\n\n── siap-iga ──\nGaris & <judul>\n/);
    expect(cell?.style?.fill).toMatchObject({ fgColor: { rgb: 'F2A59B' } });
    const again = (await cells(markWorkbook(saved, 'inventaris.xlsx', SAMPLE_MARKS).bytes))?.get('2,1');
    expect(again?.comment?.text).toBe(cell?.comment?.text);
    const [before, after] = [await readWorkbook(office, 'a.xlsx'), await readWorkbook(saved, 'a.xlsx')];
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  }, 180_000);
});
