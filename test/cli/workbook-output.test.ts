import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeLinkTo } from '../../src/cli/link-to.js';
import { readZipDirectory, unpackText } from '../../src/inventory/excel/zip.js';
import { readCalculation } from '../support/report-workbook.js';
import { SMALL } from './support/inventories.js';
import { expectRefusal, ON_DAY, runCommand } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

describe('a report as a workbook', () => {
  it('is written by its ending, and says what the check says', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    const { code, report } = await runCommand('laporan', file, ...ON_DAY, '-o', folder.at('laporan.xlsx'));
    expect([code, report]).toEqual([1, '']);
    const bytes = await readFile(folder.at('laporan.xlsx'));
    // 45 of SPD, nothing proven: 18.00; claimed 45 + 6/12 = 45.50: 18.20.
    expect(await readCalculation(bytes, 'terbukti')).toMatchObject({ Indeks: 18 });
    expect(await readCalculation(bytes, 'klaim')).toMatchObject({ Indeks: 18.2 });
    const again = folder.at('lagi.xlsx');
    await runCommand('laporan', file, ...ON_DAY, '-o', again);
    expect(await readFile(again)).toEqual(bytes);
  });

  it('links to the inventory from where it lies', async () => {
    const file = await folder.write('data/inventaris.yaml', SMALL);
    await folder.write('hasil/ada.txt', '');
    await runCommand('laporan', file, ...ON_DAY, '-o', folder.at('hasil/laporan.xlsx'));
    const parts = readZipDirectory(await readFile(folder.at('hasil/laporan.xlsx')));
    const relations = parts?.get('xl/worksheets/_rels/sheet3.xml.rels');
    expect(relations === undefined ? '' : unpackText(relations)).toContain(
      'Target="../data/inventaris.yaml" TargetMode="External"',
    );
  });

  it('needs a file', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    expectRefusal(await runCommand('laporan', file, '--format', 'xlsx'), 'xlsx');
  });
});

describe('an address of a file', () => {
  it.each([
    ['inventaris.xlsx', 'hasil/laporan.xlsx', '../inventaris.xlsx'],
    ['hasil/a b#1%.xlsx', 'hasil/laporan.xlsx', 'a%20b%231%25.xlsx'],
    ['javascript:alert(1).yaml', 'laporan.xlsx', 'javascript%3Aalert(1).yaml'],
    ['a\ud800.yaml', 'laporan.xlsx', 'a%EF%BF%BD.yaml'],
    ['../luar/x.yaml', 'laporan.xlsx', '../luar/x.yaml'],
  ])('%s from %s is %s', (file, output, address) => {
    expect(makeLinkTo(output)(file)).toBe(address);
    expect(makeLinkTo(resolve(output))(join(process.cwd(), file))).toBe(address);
  });
});
