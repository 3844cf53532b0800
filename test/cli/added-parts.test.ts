import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './support/run-command.js';

/** What offices add to our template: columns, rows, sheets; and rows whose ID is none. */

let folder = '';
const at = (name: string) => join(folder, name);

interface Found {
  readonly kode: string;
  readonly tingkat: string;
  readonly pesan: string;
  readonly saran: string;
  readonly inovasi?: string;
  readonly lokasi: { readonly lembar?: string; readonly sel?: string };
}

async function findingsOf(file: string, ...options: readonly string[]): Promise<readonly Found[]> {
  const { report } = await runCommand(
    'periksa',
    file,
    '--format',
    'json',
    '--tanggal',
    '2026-06-10',
    '--tanpa-berkas',
    ...options,
  );
  const { temuan } = JSON.parse(report);
  return temuan;
}

async function change(name: string, edit: (workbook: ExcelJS.Workbook) => void): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(at('asal.xlsx'));
  edit(workbook);
  await workbook.xlsx.writeFile(at(name));
  return at(name);
}

/** Fills the column behind the last one of a sheet, in rows 2 and 3. */
function addColumn(workbook: ExcelJS.Workbook, name: string, heading: string | null): string {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(name);
  const column = sheet.columnCount + 1;
  sheet.getCell(1, column).value = heading;
  for (const row of [2, 3]) sheet.getCell(row, column).value = 'sudah dicek';
  return sheet.getCell(1, column).address;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'siap-iga-tambahan-'));
  const innovation = (id: string) =>
    `  - {id: ${id}, nama: SIAP ${id}, perangkat_daerah: Dinas Sosial, indikator: {regulasi: {klaim: 1, bukti: [{jenis: perkada, berkas: a.pdf}]}}}`;
  writeFileSync(
    at('asal.yaml'),
    ['pemda: {nama: Kabupaten Contoh}', 'inovasi:', innovation('INV-001'), innovation('INV-002'), ''].join(
      '\n',
    ),
  );
  await runCommand('konversi', at('asal.yaml'), at('asal.xlsx'), '--senyap');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a column somebody added to the template', () => {
  it.each(['Inovasi', 'Parameter', 'Data Dukung'])('of %s is one warning about the file', async (name) => {
    let cell = '';
    const file = await change(`kolom-${name}.xlsx`, (workbook) => {
      cell = addColumn(workbook, name, 'Petugas');
    });
    const before = await findingsOf(at('asal.xlsx'));
    const found = await findingsOf(file);
    expect(found).toHaveLength(before.length + 1);
    const [finding] = found.filter(({ kode }) => kode.startsWith('masukan/'));
    expect(finding).toMatchObject({
      kode: 'masukan/kolom-tidak-dibaca',
      tingkat: 'peringatan',
      pesan: `Kolom "Petugas" di lembar ${name} tidak dikenal, sehingga isinya (2 sel) tidak dibaca.`,
      lokasi: { lembar: name, sel: cell },
    });
    expect(finding?.inovasi).toBeUndefined();
  });

  it('without a heading, and a mistyped one, are named with what to do', async () => {
    const file = await change('judul.xlsx', (workbook) => {
      addColumn(workbook, 'Inovasi', null);
      const sheet = workbook.getWorksheet('Inovasi');
      if (sheet === undefined) throw new Error('Inovasi');
      sheet.getRow(1).eachCell((cell) => {
        if (cell.value === 'Waktu Penerapan') cell.value = 'Waktu Penerpan';
      });
      const heading = sheet.getRow(1).values;
      const column = Array.isArray(heading) ? heading.indexOf('Waktu Penerpan') : 0;
      sheet.getCell(2, column).value = '2024-06-01';
    });
    const found = (await findingsOf(file)).filter(({ kode }) => kode === 'masukan/kolom-tidak-dibaca');
    expect(found.map(({ pesan, saran }) => `${pesan} ${saran}`)).toEqual([
      expect.stringContaining('Ganti judulnya menjadi "Waktu Penerapan"'),
      expect.stringMatching(/tidak berjudul.*2 sel/),
    ]);
  });
});

describe('what belongs nowhere in the template', () => {
  it('a sheet is a warning, a row with an ID that is none an error with the nearest ID', async () => {
    const file = await change('yatim.xlsx', (workbook) => {
      workbook.addWorksheet('Rekap').getCell('A1').value = 'catatan';
      const sheet = workbook.getWorksheet('Data Dukung');
      if (sheet !== undefined) sheet.getCell('A3').value = 'INV-02';
    });
    const found = (await findingsOf(file)).filter(({ kode }) => kode.startsWith('masukan/'));
    expect(found).toMatchObject([
      {
        kode: 'masukan/baris-tidak-dibaca',
        tingkat: 'galat',
        pesan: expect.stringContaining('"INV-02"'),
        saran: expect.stringContaining('"INV-002"'),
        lokasi: { lembar: 'Data Dukung', sel: 'A3' },
      },
      {
        kode: 'masukan/lembar-tidak-dibaca',
        tingkat: 'peringatan',
        pesan: 'Lembar "Rekap" bukan bagian templat, sehingga isinya (1 baris) tidak dibaca.',
        lokasi: { lembar: 'Rekap', sel: 'A1' },
      },
    ]);
  });
});

describe('the files of a draft that nobody has placed', () => {
  const addUnplaced = (workbook: ExcelJS.Workbook) => {
    const sheet = workbook.addWorksheet('Belum Ditempatkan');
    sheet.addRow(['Berkas', 'ID Inovasi', 'Keadaan']);
    sheet.addRow(['a/foto.jpg', undefined, 'inovasinya tidak diketahui']);
    sheet.addRow(['a/surat.pdf', 'INV-001', 'tidak ada petunjuk indikatornya']);
  };

  it('are counted by the check', async () => {
    const file = await change('draf.xlsx', addUnplaced);
    const found = (await findingsOf(file)).filter(({ kode }) => kode === 'masukan/lembar-tidak-dibaca');
    expect(found.map(({ pesan }) => pesan)).toEqual([
      'Lembar "Belum Ditempatkan" masih memuat 2 berkas yang belum masuk inventaris.',
    ]);
  });

  it('go along into another workbook, and into YAML as comments; both times the screen says how many', async () => {
    const file = await change('draf2.xlsx', addUnplaced);
    const excel = await runCommand('konversi', file, at('salinan.xlsx'));
    expect([excel.code, excel.notes]).toEqual([0, expect.stringContaining('(2 berkas)')]);
    const copy = new ExcelJS.Workbook();
    await copy.xlsx.readFile(at('salinan.xlsx'));
    const rows: unknown[] = [];
    copy.getWorksheet('Belum Ditempatkan')?.eachRow((row) => rows.push(row.values));
    expect(rows).toEqual([
      [undefined, 'Berkas', 'ID Inovasi', 'Keadaan'],
      [undefined, 'a/foto.jpg', undefined, 'inovasinya tidak diketahui'],
      [undefined, 'a/surat.pdf', 'INV-001', 'tidak ada petunjuk indikatornya'],
    ]);
    const yaml = await runCommand('konversi', file, at('salinan.yaml'));
    expect([yaml.code, yaml.notes]).toEqual([0, expect.stringContaining('2 berkas di lembar')]);
    expect(readFileSync(at('salinan.yaml'), 'utf8')).toContain('A3: a/surat.pdf | B3: INV-001');
  });
});
