import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../support/run-command.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'siap-iga-konversi-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

/** Everything of a report but where things were read. */
async function checked(file: string): Promise<object> {
  const options = ['--format', 'json', '--tanggal', '2026-06-10', '--tanpa-berkas'];
  const { report } = await runCommand('periksa', file, ...options);
  const { masukan: _, temuan, ...others } = JSON.parse(report);
  const kinds = temuan.map(
    (finding: { kode: string; inovasi?: string }) => `${finding.kode} ${finding.inovasi}`,
  );
  return { ...others, temuan: kinds.sort() };
}

describe('iga konversi', () => {
  it.each(['banjar-2026', 'banjar-2023'])(
    'makes a workbook of %s that checks the same, and back',
    async (name) => {
      const source = `fixtures/${name}/inventaris.yaml`;
      expect(await runCommand('konversi', source, at('a.xlsx'), '--senyap')).toEqual({
        code: 0,
        report: '',
        notes: '',
      });
      expect((await runCommand('convert', at('a.xlsx'), at('b.yaml'))).code).toBe(0);
      const expected = await checked(source);
      expect(await checked(at('a.xlsx'))).toEqual(expected);
      expect(await checked(at('b.yaml'))).toEqual(expected);
    },
  );

  it('points at the cell', async () => {
    await runCommand('konversi', 'fixtures/banjar-2026/inventaris.yaml', at('a.xlsx'));
    const { report } = await runCommand(
      'periksa',
      at('a.xlsx'),
      '--format',
      'json',
      '--tanggal',
      '2026-06-10',
    );
    const places = JSON.parse(report).temuan.map((finding: { lokasi: object }) => finding.lokasi);
    expect(places).toContainEqual(
      expect.objectContaining({ lembar: 'Data Dukung', sel: expect.stringMatching(/^[A-P]\d+$/) }),
    );
  });

  it('points at the empty cell where something is missing', async () => {
    writeFileSync(
      at('a.yaml'),
      [
        'pemda: {nama: Kabupaten Contoh, jenis: kabupaten}',
        'spd: {baris: {visi_misi: {pilihan: misi_visi}}}',
        'inovasi:',
        '  - {id: A-1, nama: GEBRAKS, perangkat_daerah: Dinas Kesehatan, indikator: {regulasi: {klaim: 1}}}',
        '',
      ].join('\n'),
    );
    await runCommand('konversi', at('a.yaml'), at('a.xlsx'));
    const { report } = await runCommand(
      'periksa',
      at('a.xlsx'),
      '--format',
      'json',
      '--tanggal',
      '2026-06-10',
    );
    const placeOf = (indicator: string) =>
      JSON.parse(report).temuan.find((finding: { indikator?: string }) => finding.indikator === indicator)
        .lokasi;
    // Of the sheet Parameter: ID, name, indicator 16, indicator 17; of the SPD: code, indicator, klaim, from row 2 on.
    expect(placeOf('sdm')).toMatchObject({ lembar: 'Parameter', sel: 'D2' });
    expect(placeOf('haki')).toMatchObject({ lembar: 'SPD', sel: 'C21' });
  });

  it('overwrites nothing without being told, and its source never', async () => {
    const source = 'fixtures/banjar-2026/inventaris.yaml';
    writeFileSync(at('a.xlsx'), 'milik orang');
    const refused = await runCommand('konversi', source, at('a.xlsx'));
    expect(refused.code).toBe(2);
    expect(refused.notes).toContain('sudah ada');
    expect(readFileSync(at('a.xlsx'), 'utf8')).toBe('milik orang');
    expect((await runCommand('konversi', source, at('a.xlsx'), '--timpa')).code).toBe(0);
    expect((await runCommand('konversi', at('a.xlsx'), at('a.xlsx'), '--timpa')).code).toBe(2);
  });

  it('writes nothing when something would be lost, and names the place', async () => {
    writeFileSync(at('a.yaml'), 'pemda: {nama: X}\ninovasi:\n  - id: A\n    nama: {x: y}\n');
    const { code, notes } = await runCommand('konversi', at('a.yaml'), at('a.xlsx'));
    expect(code).toBe(2);
    expect(notes).toContain('a.yaml:4:11: "nama"');
    expect(() => readFileSync(at('a.xlsx'))).toThrow();
  });

  it('carries what has no place in the inventory into YAML as comments, and says so', async () => {
    writeFileSync(at('a.yaml'), 'pemda: {nama: Kabupaten Contoh}\ninovasi:\n  - {id: A, nama: SIAP}\n');
    await runCommand('konversi', at('a.yaml'), at('a.xlsx'));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(at('a.xlsx'));
    const added = workbook.addWorksheet('Rekap OPD');
    added.getCell('A1').value = 'OPD';
    added.getCell('B2').value = 'dua\nbaris';
    await workbook.xlsx.writeFile(at('b.xlsx'));
    const { code, notes } = await runCommand('konversi', at('b.xlsx'), at('b.yaml'));
    expect(code).toBe(0);
    expect(notes).toContain('2 baris');
    const text = readFileSync(at('b.yaml'), 'utf8');
    expect(text).toContain('\n# Rekap OPD A1: OPD\n# Rekap OPD B2: "dua\\nbaris"\n');
    expect((await runCommand('konversi', at('b.yaml'), at('c.xlsx'))).code).toBe(0);
    expect((await runCommand('konversi', at('b.xlsx'), at('d.xlsx'))).code).toBe(2);
  });

  it('carries columns and keys of the office into YAML as comments too, where nothing refuses them', async () => {
    writeFileSync(at('a.yaml'), 'pemda: {nama: Kabupaten Contoh}\ninovasi:\n  - {id: A, nama: SIAP}\n');
    await runCommand('konversi', at('a.yaml'), at('a.xlsx'));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(at('a.xlsx'));
    const sheet = workbook.getWorksheet('Inovasi');
    const region = workbook.getWorksheet('Pemda');
    if (sheet === undefined || region === undefined) throw new Error('no sheet');
    const column = sheet.columnCount + 1;
    sheet.getCell(1, column).value = 'Petugas Entri';
    sheet.getCell(2, column).value = 'Meja 4';
    const row = region.rowCount + 1;
    region.getCell(row, 1).value = 'Ruang rapat';
    region.getCell(row, 2).value = 'Lantai 2';
    await workbook.xlsx.writeFile(at('b.xlsx'));
    const { code, notes } = await runCommand('konversi', at('b.xlsx'), at('b.yaml'));
    expect(code).toBe(0);
    expect(notes).toContain('"Ruang rapat" dan "Petugas Entri" bukan isian inventaris');
    const text = readFileSync(at('b.yaml'), 'utf8');
    expect(text).not.toMatch(/^[^#]*(?:Petugas Entri|Ruang rapat)/m);
    expect(text).toMatch(/^# Inovasi A1: ID \| \w+1: Petugas Entri$/m);
    expect(text).toMatch(/^# Inovasi A2: A \| \w+2: Meja 4$/m);
    expect(text).toMatch(/^# Pemda A\d+: Ruang rapat \| B\d+: Lantai 2$/m);
    const { report } = await runCommand('periksa', at('b.yaml'), '--format', 'json', '--gagal-pada', 'tidak');
    expect(report).not.toContain('masukan/kunci-tak-dikenal');
    // From a workbook to a workbook they stay what they were.
    expect((await runCommand('konversi', at('b.xlsx'), at('c.xlsx'))).code).toBe(0);
    const again = new ExcelJS.Workbook();
    await again.xlsx.readFile(at('c.xlsx'));
    expect(again.getWorksheet('Inovasi')?.getRow(1).values).toContain('Petugas Entri');
  });

  it.each([
    ['a.ods', 'Format ".ods" belum tersedia'],
    ['tanpa-akhiran', 'Format'],
  ])('knows no form for %s', async (name, expected) => {
    const { code, notes } = await runCommand('konversi', 'fixtures/banjar-2026/inventaris.yaml', at(name));
    expect(code).toBe(2);
    expect(notes).toContain(expected);
  });
});

describe('iga templat', () => {
  it.each(['iga-2023', 'iga-2024', 'iga-2025', 'iga-2026', 'iga-2027'])(
    'makes both forms for %s',
    async (edition) => {
      for (const name of ['t.xlsx', 't.yaml']) {
        expect((await runCommand('templat', '-o', at(name), '--edisi', edition, '--timpa')).code).toBe(0);
        const { report } = await runCommand('periksa', at(name), '--format', 'json', '--gagal-pada', 'tidak');
        expect(JSON.parse(report)).toMatchObject({
          edisi: { kode: 'iga-2026' === edition ? edition : expect.any(String) },
          inovasi: [],
        });
      }
    },
  );

  it('begins with a list of innovations', async () => {
    writeFileSync(
      at('daftar.csv'),
      '\ufeffNama Inovasi;ID;Perangkat Daerah\r\nGEBRAKS;INV-1;Dinas Kesehatan\r\n"SIAP; MAJU";INV-2;Dinas Sosial\r\n',
    );
    expect((await runCommand('templat', '-o', at('t.xlsx'), '--inovasi', at('daftar.csv'))).code).toBe(0);
    expect((await runCommand('konversi', at('t.xlsx'), at('t.yaml'))).code).toBe(0);
    expect(readFileSync(at('t.yaml'), 'utf8')).toBe(
      'versi: 1\nedisi: iga-2026\ninovasi:\n' +
        '  - id: INV-1\n    nama: GEBRAKS\n    perangkat_daerah: Dinas Kesehatan\n' +
        '  - id: INV-2\n    nama: "SIAP; MAJU"\n    perangkat_daerah: Dinas Sosial\n',
    );
  });

  it('begins with a list of the office under headers of its own, and tells how it was read', async () => {
    writeFileSync(at('daftar.csv'), 'No;Judul Inovasi;OPD\n1;GEBRAKS;Dinas Kesehatan\n2;SIAP;Dinas Sosial\n');
    const { code, report } = await runCommand('templat', '-o', at('t.yaml'), '--inovasi', at('daftar.csv'));
    expect(code).toBe(0);
    expect(report).toMatch(/OPD +perangkat_daerah/);
    const { report: checked } = await runCommand(
      'periksa',
      at('t.yaml'),
      '--format',
      'json',
      '--gagal-pada',
      'tidak',
    );
    expect(JSON.parse(checked).inovasi).toMatchObject([
      { nama: 'GEBRAKS', perangkat_daerah: 'Dinas Kesehatan' },
      { nama: 'SIAP', perangkat_daerah: 'Dinas Sosial' },
    ]);
  });

  it('says which columns a list must have', async () => {
    writeFileSync(at('daftar.csv'), 'Belanja;Harga\nkertas;35000\n');
    const { code, notes } = await runCommand('templat', '-o', at('t.xlsx'), '--inovasi', at('daftar.csv'));
    expect(code).toBe(2);
    expect(notes).toContain('ID, Nama Inovasi, dan Perangkat Daerah');
  });

  it('carries an old inventory into a new edition', async () => {
    const source = 'fixtures/banjar-2026/inventaris.yaml';
    expect(
      (await runCommand('templat', '-o', at('t.xlsx'), '--edisi', 'iga-2027', '--dari', source)).code,
    ).toBe(0);
    const { report } = await runCommand('periksa', at('t.xlsx'), '--format', 'json', '--tanpa-berkas');
    const read = JSON.parse(report);
    expect(read.edisi.kode).toBe('iga-2027');
    expect(read.inovasi).toHaveLength(12);
  });

  it('asks for the file to be made', async () => {
    const { code, notes } = await runCommand('templat');
    expect(code).toBe(2);
    expect(notes).toContain('-o');
  });
});
