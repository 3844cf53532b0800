import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/schema.js';
import { excelBytes } from '../support/excel-files.js';
import { check, checkAsData } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

const REGION = 'pemda: {nama: Kabupaten Banjar, jenis: kabupaten}\n';

const list = (...names: readonly string[]): string =>
  `Nama Inovasi;OPD\n${names.map((name) => `${name};Dinas Sosial\n`).join('')}`;

const idsOf = ({ inovasi }: Report): readonly string[] => inovasi.map(({ id }) => id).toSorted();

function findingsOf(report: Report, code: string) {
  return report.temuan.filter(({ kode }) => kode === code);
}

describe('made-up ids', () => {
  it('of several files never collide, and are the same whatever is read beside them', async () => {
    const first = await folder.write('opd/dinkes.csv', list('SIAP', 'TANGGAP'));
    const second = await folder.write('opd/disdik.csv', list('CERDAS'));
    const both = await checkAsData(first, second);
    expect(idsOf(both)).toEqual(['DINKES-001', 'DINKES-002', 'DISDIK-001']);
    expect(idsOf(await checkAsData(second, first))).toEqual(idsOf(both));
    expect(idsOf(await checkAsData(first))).toEqual(['DINKES-001', 'DINKES-002']);
    expect(findingsOf(both, 'masukan/id-ganda')).toEqual([]);
  });

  it('of one list under two names differ, and the copies are found by their names', async () => {
    const first = await folder.write('dinkes.csv', list('GERAKAN BERSAMA SEHAT'));
    const second = await folder.write('dinkes-revisi.csv', list('GERAKAN BERSAMA SEHAT'));
    const report = await checkAsData(first, second);
    expect(idsOf(report)).toEqual(['DINKES-001', 'DINKES-REVISI-001']);
    expect(findingsOf(report, 'masukan/id-ganda')).toEqual([]);
    expect(findingsOf(report, 'profil/nama-mirip')).toHaveLength(1);
  });

  it('of files with one name in two folders, or with two endings, differ', async () => {
    const files = [
      await folder.write('dinkes/daftar.csv', list('SIAP')),
      await folder.write('disdik/daftar.csv', list('TANGGAP')),
      await folder.write('disdik/daftar.tsv', list('SIGAP').replaceAll(';', '\t')),
    ];
    const ids = idsOf(await checkAsData(...files));
    expect(new Set(ids).size).toBe(3);
    expect(idsOf(await checkAsData(...files.toReversed()))).toEqual(ids);
  });

  it('give way to ids that another file states itself', async () => {
    const own = await folder.write(
      'pemda.yaml',
      `${REGION}inovasi: [{id: dinkes-001, nama: MANDIRI, perangkat_daerah: Dinas Kesehatan}]\n`,
    );
    const foreign = await folder.write('zz.csv', 'ID;Nama Inovasi;OPD\nDINKES-002;RAMAH;Dinas Sosial\n');
    const lists = await folder.write('dinkes.csv', list('SIAP', 'TANGGAP'));
    const report = await checkAsData(lists, own, foreign);
    expect(idsOf(report)).toEqual(['DINKES-002', 'DINKES-003', 'DINKES-004', 'dinkes-001']);
    expect(findingsOf(report, 'masukan/id-ganda')).toEqual([]);
  });

  it('leave ids alone that offices wrote, and say when two files have the same one', async () => {
    const table = (name: string) => `ID;Nama Inovasi;OPD\nINV-001;${name};Dinas Sosial\n`;
    const first = await folder.write('a.csv', table('SIAP'));
    const second = await folder.write('b.csv', table('CERDAS BERSAMA'));
    const found = findingsOf(await checkAsData(first, second), 'masukan/id-ganda');
    expect(found.map(({ lokasi }) => [lokasi.berkas, lokasi.sel])).toEqual([
      [first, 'A2'],
      [second, 'A2'],
    ]);
    expect(found[0]?.pesan).toContain(`${second} lembar b sel A2`);
    expect(found[1]?.pesan).toContain(`${first} lembar a sel A2`);
  });
});

describe('likely duplicates in two files', () => {
  it.each([
    ['an acronym and the same with its long form', 'GEBRAKS', 'GEBRAKS (Gerakan Bersama Tekan Stunting)'],
    [
      'two long forms of one acronym',
      'SIGAP (Siaga Gawat Darurat Pasien)',
      'SIGAP - Siap Gerak Atasi Penyakit',
    ],
    ['a slip in typing', 'Perpustakaan Terapung', 'Perpustakan Terapung'],
    ['another version', 'SAPA BUNDA', 'SAPA BUNDA 2.0'],
  ])('%s', async (_, one, other) => {
    const first = await folder.write('dinkes.csv', list(one));
    const second = await folder.write('disdik.csv', list(other));
    const report = await checkAsData(first, second);
    expect(report.inovasi).toHaveLength(2);
    const found = findingsOf(report, 'profil/nama-mirip');
    expect(found).toHaveLength(1);
    expect(found[0]?.lokasi.berkas).toBe(second);
    expect(found[0]?.pesan).toMatch(/\d+ ?(%|persen)/);
    expect(found[0]?.pesan).toContain('DINKES-001');
  });

  it('but not two that have little in common', async () => {
    const first = await folder.write('dinkes.csv', list('GEBRAKS'));
    const second = await folder.write('disdik.csv', list('KELAS TERAPUNG'));
    expect(findingsOf(await checkAsData(first, second), 'profil/nama-mirip')).toEqual([]);
  });
});

describe('what each office sends', () => {
  it('lists, a template and YAML are one region', async () => {
    const region = await folder.write('pemda.yaml', REGION);
    const bytes = await excelBytes((workbook) => {
      workbook.addWorksheet('Inovasi').addRows([
        ['ID', 'Nama Inovasi', 'Perangkat Daerah'],
        ['PUPR-1', 'JALAN MULUS', 'Dinas PUPR'],
      ]);
    });
    const files = [
      region,
      await folder.write('dinkes.csv', list('SIAP')),
      await folder.write('pupr.xlsx', bytes),
    ];
    const report = await checkAsData(...files);
    expect(report.pemda.nama).toBe('Kabupaten Banjar');
    expect(idsOf(report)).toEqual(['DINKES-001', 'PUPR-1']);
    expect(report.masukan).toHaveLength(3);
  });

  it('many lists are summed up in a line each', async () => {
    const files = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) => folder.write(`${name}.csv`, list(`INOVASI ${name}`))),
    );
    const { notes } = await check(...files);
    const said = notes.replace(/\s+/g, ' ');
    for (const file of files) {
      expect(said).toContain(
        `${file}: 1 inovasi dari 2 baris, 2 kolom dibaca, 0 tidak, 0 hal perlu ditegaskan`,
      );
    }
  });

  it.each([
    ['Dinas Kesehatan.csv', 'Dinas Kesehatan'],
    ['03. Daftar Inovasi Dinas_Kesehatan 2026 (1).csv', 'Dinas Kesehatan'],
    ['dinkes.csv', 'dinkes'],
    ['INSPEKTORAT.csv', 'INSPEKTORAT'],
  ])('%s says whose it is where the list does not, and that is said', async (name, office) => {
    const file = await folder.write(name, 'No;Nama Inovasi;Tahapan\n1;SIAP;Penerapan\n2;SIGAP;Penerapan\n');
    const report = await checkAsData(file);
    expect(report.perangkat_daerah.map(({ nama }) => nama)).toEqual([office]);
    const [found] = findingsOf(report, 'masukan/perlu-ditegaskan');
    expect(found?.pesan).toContain(`untuk 2 inovasi dipakai nama berkas: ${office}`);
    expect(found?.lokasi.sel).toBe('B2');
  });

  it.each(['Rumah Data.csv', 'Desa Digital.csv', 'daftar.csv'])('%s does not', async (name) => {
    const file = await folder.write(name, 'No;Nama Inovasi;Tahapan\n1;SIAP;Penerapan\n');
    const report = await checkAsData(file);
    expect(findingsOf(report, 'masukan/isian-wajib-hilang').map(({ pesan }) => pesan)).toContainEqual(
      expect.stringContaining('perangkat daerah'),
    );
  });

  it('a sheet says it for its own rows; a blank in a column of offices stays blank', async () => {
    const bytes = await excelBytes((workbook) => {
      for (const [sheet, name] of [
        ['Dinas Sosial', 'SIAP'],
        ['Kecamatan Aranio', 'SIGAP'],
      ] as const) {
        workbook.addWorksheet(sheet).addRows([
          ['No', 'Nama Inovasi', 'Tahapan'],
          [1, name, 'Penerapan'],
        ]);
      }
    });
    const report = await checkAsData(await folder.write('semua.xlsx', bytes));
    expect(report.inovasi.map(({ nama, perangkat_daerah }) => [nama, perangkat_daerah])).toEqual([
      ['SIAP', 'Dinas Sosial'],
      ['SIGAP', 'Kecamatan Aranio'],
    ]);
    const blank = await folder.write(
      'Dinas Kesehatan.csv',
      'Nama Inovasi;OPD;Tahapan\nSIAP;;Penerapan\nSIGAP;Dinas Sosial;Penerapan\n',
    );
    const offices = (await checkAsData(blank)).inovasi.map(({ perangkat_daerah }) => perangkat_daerah);
    expect(offices).not.toContain('Dinas Kesehatan');
  });
});
