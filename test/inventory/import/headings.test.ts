import { describe, expect, it } from 'vitest';
import {
  importChecked,
  importCsv,
  importSheets,
  questionsOf,
  valuesOf,
} from '../../support/import-sheets.js';
import { buildWorkbook } from '../../support/workbook-builder.js';

const fieldsOf = (result: ReturnType<typeof importSheets>): readonly (string | undefined)[] =>
  result.report.sheets[0]?.columns.map(({ field }) => field) ?? [];

describe('the heading', () => {
  it('is found below titles', () => {
    const result = importSheets({
      rows: [
        ['DAFTAR INOVASI DAERAH'],
        ['PEMERINTAH KABUPATEN BANJAR'],
        [],
        ['No', 'Nama Inovasi', 'OPD'],
        ['1', 'SIAP', 'Dinas Kesehatan'],
      ],
      merges: ['A1:C1', 'A2:C2'],
    });
    expect(result.report.sheets[0]?.headerRows).toEqual([4]);
    expect(result.report.sheets[0]?.rowTally).toMatchObject({ judul: 2, kepala: 1, diterima: 1 });
    expect(valuesOf(result, 'nama')).toEqual(['SIAP']);
  });

  it('joins two lines with merged parents', () => {
    const result = importSheets({
      rows: [
        ['No', 'Profil', undefined, 'Waktu'],
        [undefined, 'Nama', 'Bentuk', 'Uji Coba', 'Penerapan', 'Pengembangan'],
        ['1', 'SIAP', 'Tata Kelola', '2023', '2024', '2025'],
      ],
      merges: ['A1:A2', 'B1:C1', 'D1:F1'],
    });
    expect(fieldsOf(result)).toEqual([
      'nomor_urut',
      'nama',
      'bentuk',
      'waktu_uji_coba',
      'waktu_penerapan',
      'waktu_pengembangan',
    ]);
    expect(valuesOf(result, 'waktu_penerapan')).toEqual(['2024']);
  });

  it('joins three lines of words that were broken by hand', () => {
    const result = importSheets({
      rows: [
        ['Nama', 'Perangkat', 'Urusan'],
        ['Inovasi', 'Daerah', 'Pemerintahan'],
        ['Daerah', 'Pengampu', 'Utama'],
        ['SIAP', 'Dinas Sosial', 'Sosial'],
      ],
    });
    expect(result.report.sheets[0]?.headerRows).toEqual([1, 2, 3]);
    expect(fieldsOf(result)).toEqual(['nama', 'perangkat_daerah', 'urusan']);
    expect(valuesOf(result, 'nama')).toEqual(['SIAP']);
  });

  it('never takes the first innovation for a line of its own', () => {
    const result = importCsv('inovasi_id,opd,nama_inovasi,penjelasan,manfaat\n8,dishub,SIAP,uraian,baik\n');
    expect(result.report.sheets[0]?.headerRows).toEqual([1]);
    expect(valuesOf(result, 'nama')).toEqual(['SIAP']);
  });

  it('knows the numbers below it', () => {
    const result = importSheets({
      rows: [
        ['No', 'Judul Inovasi', 'SKPD', 'Tahapan'],
        ['1', '2', '3', '4'],
        ['1', 'SIAP', 'Dinas Sosial', 'Penerapan'],
      ],
    });
    expect(result.report.sheets[0]?.rowTally).toMatchObject({ penomoran: 1, diterima: 1 });
  });

  it('may be repeated further down, as on printed pages', () => {
    const result = importCsv('No,Nama Inovasi,OPD\n1,SIAP,Dinsos\nNo,Nama Inovasi,OPD\n2,TANGGAP,Dinkes\n');
    expect(result.report.sheets[0]?.rowTally).toMatchObject({ kepala: 2, diterima: 2 });
  });
});

describe('columns', () => {
  it.each([
    ['Judul', 'nama'],
    ['NAMA INOVASI DAERAH', 'nama'],
    ['Nama Inovasi *', 'nama'],
    ['1.1 Nama Inovasi', 'nama'],
    ['Nama\u00a0 Inovasi', 'nama'],
    ['nama_inovasi', 'nama'],
  ])('%j is the name', (heading, field) => {
    expect(fieldsOf(importCsv(`${heading};OPD\nSIAP;Dinkes\n`))).toEqual([field, 'perangkat_daerah']);
  });

  it('of the official download are known, and what has no place in the inventory is named', () => {
    const headings =
      'No,Judul Inovasi,Pemda,Admin OPD,Inisiator,Nama Inisiator,Bentuk Inovasi,Jenis,Asta Cipta,Urusan Utama,Urusan lain yang beririsan,Kematangan,Tahapan Inovasi,Tanggal Input,Tanggal Penerapan,Tanggal Pengembangan,Video,Link Video,Koordinat';
    const row =
      '1,SIAP,Kabupaten Banjar,Dinas Kesehatan,ASN,Budi,Inovasi pelayanan publik,Digital,4,Kesehatan,Sosial,"87,00",Penerapan,13/01/2026,14/06/2024,15/03/2025,Ada,https://contoh.id/v,"-3.41,114.85"';
    const result = importCsv(`${headings}\n${row}\n`);
    expect(result.report.sheets[0]?.columns.filter(({ field }) => field === undefined)).toMatchObject([
      { title: 'Tanggal Input', ignored: 'tidak_dipakai' },
      { title: 'Video', ignored: 'bukan_matriks' },
      { title: 'Link Video', ignored: 'tidak_dipakai' },
    ]);
    expect(valuesOf(result, 'waktu_penerapan')).toEqual(['2024-06-14']);
    expect(valuesOf(result, 'kematangan')).toEqual(['87,00']);
    expect(valuesOf(result, 'koordinat')).toEqual(['-3.41, 114.85']);
    expect(valuesOf(result, 'bentuk')).toEqual(['pelayanan_publik']);
    const pemda = result.document.entries.get('pemda')?.value;
    expect(pemda?.kind === 'map' ? pemda.entries.get('nama')?.value : undefined).toMatchObject({
      text: 'Kabupaten Banjar',
      place: { sel: 'C2' },
    });
  });

  it('without a heading or with an unknown one are named with their number of values', () => {
    const result = importCsv('Nama Inovasi,,PIC\nSIAP,a,b\nTANGGAP,c,\n');
    expect(questionsOf(result, 'kolom_tak_dikenal')).toMatchObject([
      { judul: 'PIC', nilai: 1, place: { sel: 'C1' } },
      { judul: '', nilai: 2, place: { sel: 'B2' } },
    ]);
  });

  it('of one heading: the first is read, the second is asked about', () => {
    const result = importCsv('Nama Inovasi,OPD,OPD\nSIAP,Dinkes,Dinsos\n');
    expect(valuesOf(result, 'perangkat_daerah')).toEqual(['Dinkes']);
    expect(questionsOf(result, 'kolom_rangkap')).toMatchObject([
      { judul: 'OPD', isian: 'perangkat_daerah', dipakai: 'B', place: { sel: 'C1' } },
    ]);
  });

  it('guessed by a letter or by what they hold are used and asked about', () => {
    const misspelt = importCsv('Nama Inovsai,OPD\nSIAP,Dinkes\n');
    expect(questionsOf(misspelt, 'kolom_diduga')).toMatchObject([{ judul: 'Nama Inovsai', isian: 'nama' }]);
    const byContent = importCsv('Nama Inovasi,Nama Pemda\nSIAP,Dinas Kesehatan\nTANGGAP,Dinas Sosial\n');
    expect(valuesOf(byContent, 'perangkat_daerah')).toEqual(['Dinas Kesehatan', 'Dinas Sosial']);
    expect(questionsOf(byContent, 'kolom_diduga')).toHaveLength(1);
  });

  it('follow the configuration before anything else', () => {
    const alias = { 'Nama Kegiatan Unggulan': 'nama', 'Aspek Hukum': 'abaikan', OPD: 'nama_inisiator' };
    const result = importCsv('Nama Kegiatan Unggulan,Aspek Hukum,OPD\nSIAP,x,Budi\n', { alias });
    expect(fieldsOf(result)).toEqual(['nama', undefined, 'nama_inisiator']);
  });

  it('are asked about where the configuration gives them a field that there is not', () => {
    const result = importCsv('Nama Inovasi,Skor Kami\nSIAP,80\n', { alias: { 'Skor Kami': 'skore' } });
    expect(questionsOf(result, 'isian_pemetaan_salah')).toMatchObject([
      { judul: 'Skor Kami', isian: 'skore' },
    ]);
  });

  it('of years and regions in one list of several regions make no region', () => {
    const result = importCsv('Nama Inovasi,Kab/Kota\nSIAP,Kab. Tapin\nTANGGAP,Kota Banjarbaru\n');
    expect(result.document.entries.has('pemda')).toBe(false);
    expect(questionsOf(result, 'pemda_beragam')).toHaveLength(1);
  });
});

describe('a workbook without a list', () => {
  it('says so', () => {
    const result = importChecked(buildWorkbook({ rows: [['Catatan rapat'], ['Hadir: 12 orang']] }));
    expect(questionsOf(result, 'tidak_ada_daftar')).toHaveLength(1);
    expect(result.report.sheets[0]?.unread).toBe('bukan_daftar');
  });
});
