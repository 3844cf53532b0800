import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { SHEETS } from '../src/inventory/template/sheets.js';
import { runBinary } from './cli/support/run-binary.js';
import { useTemporaryFolder } from './cli/support/temporary-folder.js';

const GUIDE = readFileSync('docs/excel.md', 'utf8');
const COMMANDS = [...GUIDE.matchAll(/^iga (.+)$/gm)].map((match) => (match[1] ?? '').split(' '));

const folder = useTemporaryFolder();

/** Types a few values into a sheet, found by the header of their column. */
async function fill(
  file: string,
  sheet: string,
  row: number,
  cells: Readonly<Record<string, string>>,
): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file, { ignoreNodes: ['dataValidations'] });
  const found = workbook.getWorksheet(sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  for (const [header, value] of Object.entries(cells)) {
    found.getRow(1).eachCell((cell, column) => {
      if (cell.value === header) found.getCell(row, column).value = value;
    });
  }
  await workbook.xlsx.writeFile(file);
}

describe('the guide for Excel', () => {
  it('names every sheet that is seen', () => {
    const { lists: _, ...seen } = SHEETS;
    for (const name of Object.values(seen)) expect(GUIDE).toContain(`| **${name}**`);
  });

  it('works when it is followed line by line in an empty folder', { timeout: 240_000 }, async () => {
    const iga = (line: number) => runBinary(COMMANDS[line] ?? [], {}, folder.at('.'));
    expect(COMMANDS.map(([command]) => command)).toEqual([
      'templat',
      'templat',
      'periksa',
      'periksa',
      'konversi',
      'templat',
    ]);
    expect((await iga(0)).code).toBe(0);
    await folder.write('daftar.csv', 'No;Judul Inovasi;OPD\n1;GEBRAKS;Dinas Kesehatan\n');
    expect((await iga(1)).code).toBe(0);
    const file = folder.at('inventaris.xlsx');
    await fill(file, 'Pemda', 4, { Nilai: 'Kabupaten Contoh Jaya' });
    await fill(file, 'Inovasi', 3, {
      ID: 'INV-001',
      'Nama Inovasi': 'SIAP',
      'Perangkat Daerah': 'Dinas Sosial',
    });
    await fill(file, 'Data Dukung', 3, { 'ID Inovasi': 'INV-001', Indikator: '16', Berkas: 'hilang.pdf' });
    const first = await iga(2);
    // 1: an inventory that has only begun has findings.
    expect(first.code).toBe(1);
    expect(first.stdout).toContain('Kabupaten Contoh Jaya');
    expect(first.stdout).toContain('inventaris.xlsx Inovasi!A3');
    for (const part of ['dinkes.xlsx', 'disdik.xlsx'])
      await runBinary(['templat', '-o', part], {}, folder.at('.'));
    expect((await iga(3)).code).not.toBe(2);
    expect((await iga(4)).code).toBe(0);
    expect((await iga(5)).code).toBe(0);
  });
});
