import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/schema.js';
import { excelBytes } from '../support/excel-files.js';
import { checkAsData, runCommand } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

/** The cells in which findings with these codes say an indicator of an innovation is empty. */
function emptyCells({ temuan }: Report, name: string): Readonly<Record<string, string | undefined>> {
  const found = temuan.filter(
    ({ kode, nama_inovasi }) =>
      (kode === 'indikator/tidak-terisi' || kode === 'indikator/wajib-kosong') && nama_inovasi === name,
  );
  return Object.fromEntries(found.map(({ indikator = '', lokasi }) => [indikator, lokasi.sel]));
}

const HEADING = [
  'Regulasi Inovasi Daerah',
  'Ketersediaan SDM',
  'Dukungan Anggaran',
  'Bimtek',
  'Video Inovasi',
];

describe('an empty indicator of a list of the office', () => {
  it('points at its own cell, or at the name where the list has no column for it', async () => {
    const file = await folder.write(
      'matriks.csv',
      `No;Nama Inovasi;OPD;${HEADING.join(';')}\n1;SIAP;Dinas Sosial;2;;1;;3\n2;CERDAS;Dinas Sosial;;;;;\n`,
    );
    const report = await checkAsData(file);
    expect(emptyCells(report, 'SIAP')).toMatchObject({ sdm: 'E2', bimtek: 'G2', replikasi: 'B2' });
    expect(emptyCells(report, 'CERDAS')).toMatchObject({
      regulasi: 'D3',
      sdm: 'E3',
      anggaran: 'F3',
      bimtek: 'G3',
      video: 'H3',
      replikasi: 'B3',
    });
  });

  it('points at the cell whose mark gave no level', async () => {
    const file = await folder.write(
      'matriks.csv',
      `Nama Inovasi;OPD;${HEADING.join(';')}\nSIAP;Dinas Sosial;2;x;1;2;3\n`,
    );
    expect(emptyCells(await checkAsData(file), 'SIAP')).toMatchObject({ sdm: 'D2' });
  });

  it('points into the sheet with the levels, and at the name beside a list of documents', async () => {
    const bytes = await excelBytes((workbook) => {
      workbook.addWorksheet('Daftar').addRows([
        ['No', 'Nama Inovasi', 'OPD', 'Tahapan'],
        [1, 'SIAP', 'Dinas Sosial', 'Penerapan'],
      ]);
      workbook.addWorksheet('Bukti').addRows([
        ['Nama Inovasi', 'Indikator', 'Jenis Dokumen', 'Klaim'],
        ['SIAP', 'Bimtek', 'Foto', 2],
      ]);
    });
    const file = await folder.write('dua.xlsx', bytes);
    const report = await checkAsData(file);
    const places = report.temuan
      .filter(({ indikator }) => indikator === 'regulasi')
      .map(({ lokasi }) => lokasi);
    expect(places).toMatchObject([{ lembar: 'Daftar', sel: 'B2' }]);
  });

  it('points at the cell beside its label in a sheet that goes downwards', async () => {
    const rows = [
      'Data;Deskripsi',
      'Nama Inovasi;SIAP',
      'OPD;Dinas Sosial',
      'Tahapan;Penerapan',
      'Tujuan;Melayani',
      ...HEADING.map((name, index) => `${name};${index === 1 ? '' : '2'}`),
    ];
    const file = await folder.write('profil.csv', `${rows.join('\n')}\n`);
    expect(emptyCells(await checkAsData(file), 'SIAP')).toMatchObject({ sdm: 'B7', replikasi: 'B2' });
  });

  it('leaves no trace in the draft', async () => {
    const file = await folder.write(
      'matriks.csv',
      `Nama Inovasi;OPD;HAKI;${HEADING.join(';')}\nSIAP;Dinas Sosial;;;;;;\n`,
    );
    await runCommand('konversi', file, folder.at('draf.yaml'));
    expect((await readFile(folder.at('draf.yaml'), 'utf8')).split('\n').slice(0, 4)).toEqual([
      'inovasi:',
      '  - id: MATRIKS-001',
      '    nama: SIAP',
      '    perangkat_daerah: Dinas Sosial',
    ]);
  });
});

describe('a score that cannot be read', () => {
  it('is that of its own row, also where it stands left of the name', async () => {
    const file = await folder.write(
      'skor.csv',
      'Kematangan;Nama Inovasi;OPD\n70;SIAP;Dinas Sosial\nmenunggu;CERDAS;Dinas Sosial\n',
    );
    const { inovasi } = await checkAsData(file);
    expect(inovasi.map(({ nama, skor }) => [nama, skor.klaim])).toEqual([
      ['SIAP', '70.00'],
      ['CERDAS', null],
    ]);
  });
});

describe('a formula that failed', () => {
  it('is one finding, and the score of its innovation is unknown', async () => {
    const bytes = await excelBytes((workbook) => {
      workbook.addWorksheet('Daftar').addRows([
        ['No', 'Nama Inovasi', 'OPD', 'Kematangan'],
        [1, 'SIAP', 'Dinas Sosial', { formula: '1/0', result: { error: '#DIV/0!' } }],
        [2, 'CERDAS', 'Dinas Sosial', { formula: '40+30', result: 70 }],
      ]);
    });
    const report = await checkAsData(await folder.write('rumus.xlsx', bytes));
    const found = report.temuan.filter(({ lokasi }) => lokasi.sel === 'D2');
    expect(found.map(({ kode }) => kode)).toEqual(['masukan/perlu-ditegaskan']);
    expect(found[0]?.pesan).toContain('#DIV/0!');
    expect(report.inovasi.map(({ skor }) => skor.klaim)).toEqual([null, '70.00']);
  });
});

describe('an absent value of a list of the office', () => {
  it('points at its blank cell, and what was filled in for it is compared with nothing', async () => {
    const file = await folder.write(
      'daftar.csv',
      'Nama Inovasi;Urusan;OPD\nSIAP;Sosial;\nCERDAS;Sosial;Dinas Sosial\n',
    );
    const pemda = await folder.write(
      'pemda.yaml',
      'pemda: {nama: Kabupaten Banjar, jenis: kabupaten, perangkat_daerah: [{nama: Dinas Sosial}]}\n',
    );
    const { temuan } = await checkAsData(file, pemda);
    const missing = temuan.filter(({ kode }) => kode === 'masukan/isian-wajib-hilang');
    expect(missing.map(({ lokasi }) => lokasi.sel)).toEqual(['C2']);
    expect(temuan.map(({ kode }) => kode)).not.toContain('profil/perangkat-daerah-tak-terdaftar');
  });
});
