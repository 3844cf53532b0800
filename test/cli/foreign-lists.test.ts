import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/schema.js';
import { excelBytes } from '../support/excel-files.js';
import { check, checkAsData, runCommand } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

const REGION = 'pemda: {nama: Kabupaten Banjar, jenis: kabupaten}\n';

const LIST = [
  'DAFTAR INOVASI DAERAH;;;;',
  'No;Nama Inovasi;OPD Pelaksana;Keunikan;Waktu Penerapan',
  '1;GEBRAKS;Dinas Kesehatan;a;13/06/2024',
  '2;SAPA BUNDA;Dinas Kesehatan;b;01/02/2025',
  '3;;Dinas Pendidikan;c;2024',
  'Jumlah;18;;;',
  '',
].join('\n');

const codesOf = ({ temuan }: Report): readonly string[] => temuan.map(({ kode }) => kode);
const namesOf = ({ inovasi }: Report): readonly string[] => inovasi.map(({ nama }) => nama);

function findingsOf(report: Report, code: string) {
  return report.temuan.filter(({ kode }) => kode === code);
}

describe('a list that does not follow the template', () => {
  it('is read directly, and what could not be known is a finding at its cell', async () => {
    const file = await folder.write('daftar.csv', LIST);
    const report = await checkAsData(file);
    expect(namesOf(report)).toEqual(['GEBRAKS', 'SAPA BUNDA']);
    expect(report.masukan).toMatchObject([{ berkas: file, inovasi: 2 }]);
    const place = (sel: string) => ({ berkas: file, lembar: 'daftar', sel });
    expect(findingsOf(report, 'masukan/kolom-tidak-dibaca')).toMatchObject([
      { tingkat: 'peringatan', lokasi: place('D2'), saran: expect.stringContaining('"Keunikan: abaikan"') },
    ]);
    expect(findingsOf(report, 'masukan/baris-tidak-dibaca')).toMatchObject([
      { tingkat: 'galat', lokasi: place('A5'), pesan: expect.stringContaining('nama inovasinya kosong') },
    ]);
    expect(findingsOf(report, 'masukan/jumlah-tertulis-berbeda')).toMatchObject([
      { pesan: 'Jumlah tertulis 18, terbaca 2 inovasi.', lokasi: place('B6') },
    ]);
  });

  it('is summed up on stderr, and silently with --senyap', async () => {
    const file = await folder.write('daftar.csv', LIST);
    const { notes, report } = await check(file);
    expect(report).not.toContain('OPD Pelaksana');
    const said = notes.replace(/\s+/g, ' ');
    expect(said).toContain('judul kolom di baris 2');
    expect(said).toContain('C OPD Pelaksana = perangkat_daerah');
    expect(said).toContain('D Keunikan (judul tidak dikenal)');
    expect(said).toContain('2 diterima, 1 ditolak, 1 judul di atas daftar, 1 judul kolom, 1 jumlah');
    expect(said).toContain('nama inovasinya kosong (1)');
    expect(said).toContain('kode inovasi dibuatkan (2)');
    expect((await check(file, '--senyap')).notes).toBe('');
  });

  it('made into a draft, says how many questions the draft does not carry', async () => {
    const file = await folder.write('daftar.csv', LIST);
    const { code, notes } = await runCommand('konversi', file, folder.at('draf.yaml'));
    expect(code).toBe(0);
    // The column Keunikan, the nameless row and the wrong total; the rest is no question.
    expect(notes.replace(/\s+/g, ' ')).toMatch(/3 hal tentang .*daftar\.csv masih perlu ditegaskan/);
  });

  it('is read by iga skor as well', async () => {
    const file = await folder.write('daftar.csv', LIST);
    const { code, notes, report } = await runCommand('skor', file, '--tanggal', '2026-06-10');
    expect(code).toBe(0);
    expect(report).toContain('SAPA BUNDA');
    expect(notes).toContain('daftar.csv');
  });

  it.each(['daftar.tsv', 'DAFTAR.CSV', 'dengan spasi é.csv'])('as %s', async (name) => {
    const content = name.endsWith('.tsv') ? LIST.replaceAll(';', '\t') : LIST;
    expect(namesOf(await checkAsData(await folder.write(name, content)))).toEqual(['GEBRAKS', 'SAPA BUNDA']);
  });

  it('as a workbook, also under the name of a CSV file', async () => {
    const bytes = await excelBytes((workbook) => {
      workbook.addWorksheet('Data').addRows([
        ['Nama Inovasi', 'OPD'],
        ['SIAP', 'Dinas Sosial'],
      ]);
    });
    for (const name of ['daftar.xlsx', 'sebenarnya-excel.csv']) {
      const report = await checkAsData(await folder.write(name, bytes));
      expect(namesOf(report)).toEqual(['SIAP']);
      expect(await readFile(folder.at(name))).toEqual(bytes);
    }
  });

  it('without a list says so, and the other files are read all the same', async () => {
    const notes = await folder.write('rapat.csv', 'Catatan rapat;12 Januari 2026\n');
    const list = await folder.write('daftar.csv', 'Nama Inovasi;OPD\nSIAP;Dinas Sosial\n');
    const report = await checkAsData(notes, list);
    expect(namesOf(report)).toEqual(['SIAP']);
    expect(findingsOf(report, 'masukan/tanpa-daftar')).toMatchObject([{ lokasi: { berkas: notes } }]);
    // Nothing to score is not the same as nothing there.
    const alone = await checkAsData(notes);
    expect(alone.skor.terbukti?.indeks).not.toBe('0.00');
  });

  it('gives the same bytes twice and is not written to', async () => {
    const file = await folder.write('daftar.csv', LIST);
    const first = await check(file, '--format', 'json');
    expect(await check(file, '--format', 'json')).toEqual(first);
    expect(await readFile(file, 'utf8')).toBe(LIST);
  });

  it('does not show the names of people in the report', async () => {
    const file = await folder.write(
      'daftar.csv',
      'No;Nama Inovasi;OPD;Nama Inisiator\n1;SIAP;Dinas Sosial;Budi Rahasia\n2;;;Siti Rahasia\n',
    );
    const { report } = await check(file, '--format', 'json');
    expect(report).not.toContain('Rahasia');
  });
});

describe('the configuration and the mapping', () => {
  it('name columns, and what is named is not asked about', async () => {
    const file = await folder.write('daftar.csv', 'Usulan;OPD;Keunikan\nSIAP;Dinas Sosial;a\n');
    expect(codesOf(await checkAsData(file))).toContain('masukan/tanpa-daftar');
    await folder.write('iga.config.yaml', 'alias: {kolom: {Usulan: nama, Keunikan: abaikan}}\n');
    const report = await checkAsData(file);
    expect(namesOf(report)).toEqual(['SIAP']);
    expect(codesOf(report).filter((code) => code.startsWith('masukan/'))).toEqual([
      'masukan/isian-wajib-hilang',
    ]);
  });

  it('save the mapping once and use it from then on', async () => {
    const file = await folder.write('daftar.csv', LIST);
    const mapping = folder.at('peta.yaml');
    await check(file, '--pemetaan', mapping);
    const saved = await readFile(mapping, 'utf8');
    expect(saved).toContain('{judul: "Keunikan", isian: "?"}');
    // Asked until somebody answers.
    const again = await checkAsData(file, '--pemetaan', mapping);
    expect(codesOf(again)).toContain('masukan/kolom-tidak-dibaca');
    await folder.write('peta.yaml', saved.replace('"?"', 'abaikan'));
    const settled = await checkAsData(file, '--pemetaan', mapping);
    expect(codesOf(settled)).not.toContain('masukan/kolom-tidak-dibaca');
    await folder.write(
      'peta.yaml',
      saved
        .replace('isian: nama}', 'isian: tujuan}')
        .replace('"Keunikan", isian: "?"', '"Keunikan", isian: nama'),
    );
    expect(namesOf(await checkAsData(file, '--pemetaan', mapping))).toEqual(['a', 'b', 'c']);
  });

  it('keep the sheets of several files apart', async () => {
    const sheet = (name: string) => async (heading: string) =>
      await folder.write(
        name,
        await excelBytes((workbook) => {
          workbook.addWorksheet('Sheet1').addRows([
            ['Nama Inovasi', 'OPD', heading],
            [name, 'Dinas Sosial', 'x'],
          ]);
        }),
      );
    const files = [await sheet('a.xlsx')('Keunikan'), await sheet('b.xlsx')('Potensi')];
    const mapping = folder.at('peta.yaml');
    await check(...files, '--pemetaan', mapping);
    const saved = await readFile(mapping, 'utf8');
    expect(saved.match(/berkas: "[ab]\.xlsx"/g)).toEqual(['berkas: "a.xlsx"', 'berkas: "b.xlsx"']);
    // The heading of one file is not missed in the other.
    await folder.write('peta.yaml', saved.replaceAll('"?"', 'abaikan'));
    const again = await checkAsData(...files, '--pemetaan', mapping);
    expect(codesOf(again).filter((code) => /tegaskan|kolom/.test(code))).toEqual([]);
  });

  it('leave out again what was left out before', async () => {
    const bytes = await excelBytes((workbook) => {
      workbook.addWorksheet('Daftar').addRows([
        ['No', 'Nama Inovasi', 'OPD', 'Tahapan'],
        [1, 'SIAP', 'Dinas Sosial', 'Penerapan'],
      ]);
      workbook.addWorksheet('Lomba').addRows([
        ['Judul Inovasi', 'Skor'],
        ['CERDAS', 80],
      ]);
    });
    const file = await folder.write('daftar.xlsx', bytes);
    const mapping = folder.at('peta.yaml');
    await check(file, '--pemetaan', mapping);
    expect(namesOf(await checkAsData(file, '--pemetaan', mapping))).toEqual(['SIAP']);
  });
});

describe('the edition', () => {
  // "SK kepala perangkat daerah" is the wording of level 1 of regulasi in 2023, and of none in 2026.
  const MATRIX =
    'Nama Inovasi;OPD;Regulasi Inovasi Daerah;Ketersediaan SDM;Dukungan Anggaran;Bimtek;Video Inovasi\nSIAP;Dinas Sosial;SK kepala perangkat daerah;;;;\n';

  it('of the other files decides how a list is read', async () => {
    const list = await folder.write('daftar.csv', MATRIX);
    const other = await folder.write('pemda.yaml', `edisi: iga-2023\n${REGION}`);
    const claim = ({ inovasi }: Report) => inovasi[0]?.slot.regulasi?.klaim;
    const newest = await checkAsData(list);
    expect(codesOf(newest)).toContain('masukan/perlu-ditegaskan');
    expect(claim(newest)).toBe(0);
    const old = await checkAsData(list, other);
    expect(old.edisi.kode).toBe('iga-2023');
    expect(claim(old)).toBe(1);
    expect(claim(await checkAsData(list, other, '--edisi', 'iga-2026'))).toBe(0);
    await folder.write('iga.config.yaml', 'edisi: iga-2023\n');
    expect(claim(await checkAsData(list))).toBe(1);
  });
});

describe('the mapping file', () => {
  it('is never overwritten by the report', async () => {
    const file = await folder.write('daftar.csv', LIST);
    const mapping = folder.at('peta.txt');
    const outcome = await check(file, '--pemetaan', mapping, '-o', mapping, '--timpa');
    expect(outcome.code).toBe(2);
    // Refused before anything is read, so that neither takes the place of the other.
    expect(existsSync(mapping)).toBe(false);
    await check(file, '--pemetaan', mapping);
    await check(file, '--pemetaan', mapping, '-o', mapping, '--timpa');
    expect(await readFile(mapping, 'utf8')).toContain('format: siap-iga/pemetaan');
  });

  it('with mistakes is refused, and the report is not written', async () => {
    const file = await folder.write('daftar.csv', LIST);
    const mapping = await folder.write(
      'peta.yaml',
      'format: siap-iga/pemetaan\nversi: 1\nlembar: [{nama: a}]\n',
    );
    const outcome = await check(file, '--pemetaan', mapping);
    expect(outcome).toMatchObject({ code: 2, report: '' });
    expect(outcome.notes).toContain('peta.yaml');
  });
});
