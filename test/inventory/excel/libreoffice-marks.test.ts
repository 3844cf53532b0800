import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from 'hucre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markWorkbook } from '../../../src/inventory/excel/mark/mark-workbook.js';
import { readWorkbook } from '../../../src/inventory/excel/read-workbook.js';
import { convert, OFFICE } from '../../support/libreoffice/office.js';
import { officeWorkbook } from '../../support/office-workbook.js';
import { SAMPLE_MARKS } from '../../support/sample-marks.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'siap-iga-marks-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(OFFICE === undefined)('a marked copy, opened and saved by LibreOffice', () => {
  it('opens, keeps its notes and colours, and can be marked anew', async () => {
    const office = await officeWorkbook();
    writeFileSync(
      join(folder, 'inventaris.xlsx'),
      markWorkbook(office, 'inventaris.xlsx', SAMPLE_MARKS).bytes,
    );
    const saved = convert(folder, ['inventaris.xlsx'], 'xlsx')('inventaris.xlsx');
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
