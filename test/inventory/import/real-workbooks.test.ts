import { describe, expect, it } from 'vitest';
import { excelBytes } from '../../support/excel-files.js';
import { importCsv, importExcel, questionsOf, valuesOf } from '../../support/import-sheets.js';

const HEADER = ['No', 'Nama Inovasi', 'OPD', 'Kematangan', 'Tanggal Penerapan', 'Penghargaan'];

describe('a workbook as offices keep it', () => {
  it('with titles, merged offices, hidden rows, formulas, rich text, links and painted rows', async () => {
    const bytes = await excelBytes((workbook) => {
      const sheet = workbook.addWorksheet('Rekap Inovasi');
      sheet.getCell('B1').value = {
        richText: [{ text: 'DAFTAR ' }, { text: 'INOVASI', font: { bold: true } }],
      };
      sheet.mergeCells('B1:G1');
      // Column A and row 2 stay blank; the list begins in column B.
      for (const [index, title] of HEADER.entries()) sheet.getCell(3, index + 2).value = title;
      for (const [index] of HEADER.entries()) sheet.getCell(4, index + 2).value = index + 1;
      sheet.getRow(5).values = [
        undefined,
        1,
        'SIAP',
        'Dinas Kesehatan',
        { formula: 'SUM(J5:K5)', result: 87.5 },
      ];
      sheet.getCell('F5').value = 45352;
      sheet.getCell('F5').numFmt = 'dd/mm/yyyy';
      sheet.getCell('G5').value = { text: 'klik di sini', hyperlink: 'https://contoh.go.id/p.pdf' };
      sheet.getRow(6).values = [undefined, 2, { richText: [{ text: 'TANGGAP ' }, { text: '2.0' }] }];
      sheet.getCell('E6').value = { formula: 'SUM(J6:K6)' };
      sheet.getCell('F6').value = 45352;
      sheet.mergeCells('D5:D6');
      sheet.getRow(7).values = [
        undefined,
        3,
        'SIGAP',
        'Dinas Sosial',
        { formula: '1/0', result: { error: '#DIV/0!' } },
      ];
      sheet.getCell('F7').value = '45352';
      sheet.getRow(7).hidden = true;
      sheet.getRow(8).values = [
        undefined,
        undefined,
        'Jumlah',
        undefined,
        { formula: 'COUNT(B5:B7)', result: 3 },
      ];
      for (let row = 9; row < 3000; row += 1) {
        sheet.getCell(row, 3).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
      }
      workbook
        .addWorksheet('Arsip', { state: 'hidden' })
        .addRows([HEADER, [1, 'LAMA', 'Dinas Sosial', 1, 2020]]);
    });
    const result = await importExcel(bytes);
    expect(valuesOf(result, 'nama')).toEqual(['SIAP', 'TANGGAP 2.0', 'SIGAP']);
    expect(valuesOf(result, 'perangkat_daerah')).toEqual([
      'Dinas Kesehatan',
      'Dinas Kesehatan',
      'Dinas Sosial',
    ]);
    expect(valuesOf(result, 'kematangan')).toEqual(['87.5', '=SUM(J6:K6)', '#DIV/0!']);
    // The same day as a date, as a number without a format and as a text.
    expect(valuesOf(result, 'waktu_penerapan')).toEqual(['2024-03-01', '2024-03-01', '2024-03-01']);
    expect(valuesOf(result, 'lampiran.penghargaan')[0]).toBe('https://contoh.go.id/p.pdf');
    expect(questionsOf(result, 'rumus')).toMatchObject([
      { galat: false, place: { sel: 'E6' } },
      { galat: true, isi: '#DIV/0!', place: { sel: 'E7' } },
    ]);
    expect(questionsOf(result, 'baris_tersembunyi')).toMatchObject([{ nama: 'SIGAP' }]);
    expect(questionsOf(result, 'lembar_lain')).toMatchObject([{ lembar: 'Arsip', alasan: 'tersembunyi' }]);
    expect(questionsOf(result, 'jumlah_berbeda')).toEqual([]);
    expect(result.report.sheets[0]?.rowTally).toMatchObject({
      judul: 1,
      kepala: 1,
      penomoran: 1,
      diterima: 3,
      jumlah: 1,
    });
  });

  it('that counts its days from 1904', async () => {
    // 1 March 2024 is day 43890 from 1 January 1904.
    const bytes = await excelBytes((workbook) => {
      workbook.properties.date1904 = true;
      const sheet = workbook.addWorksheet('Data');
      sheet.addRows([
        ['Nama Inovasi', 'OPD', 'Tanggal Penerapan'],
        ['SIAP', 'Dinkes', 43890],
        ['TANGGAP', 'Dinkes', 43890],
        ['SIGAP', 'Dinkes', '43890'],
      ]);
      sheet.getCell('C2').numFmt = 'dd/mm/yyyy';
    });
    const result = await importExcel(bytes);
    expect(valuesOf(result, 'waktu_penerapan')).toEqual(['2024-03-01', '2024-03-01', '2024-03-01']);
  });

  it('with percentages typed, formatted and bare in one column', async () => {
    const bytes = await excelBytes((workbook) => {
      workbook.addWorksheet('Daftar').addRows([
        ['Nama Inovasi', 'OPD'],
        ['SIAP', 'Dinkes'],
      ]);
      const sheet = workbook.addWorksheet('Bukti');
      sheet.addRows([
        ['Nama Inovasi', 'Indikator', 'Nilai'],
        ['SIAP', 'Kemanfaatan', 0.0426],
        ['SIAP', 'Kemanfaatan', '4,26%'],
        ['SIAP', 'Kemanfaatan', 90],
        ['SIAP', 'Kemanfaatan', 0.9],
      ]);
      sheet.getCell('C2').numFmt = '0.00%';
    });
    const result = await importExcel(bytes);
    expect(valuesOf(result, 'indikator.kemanfaatan.bukti')[0]).toEqual([
      { nilai: '4.26' },
      { nilai: '4,26%' },
      { nilai: '90' },
      { nilai: '0.9' },
    ]);
    expect(questionsOf(result, 'persen_rancu')).toMatchObject([{ isi: '0.9', place: { sel: 'C5' } }]);
  });
});

describe('what stands below or beside the names', () => {
  it('a note among the names is said, a signature elsewhere is only counted', () => {
    const result = importCsv(
      'No,Nama Inovasi,OPD,Tahapan\n1,SIAP,Dinkes,Penerapan\n,Catatan: diisi Bappeda,,\n,,,"Martapura, 12 Juni 2025"\n',
    );
    expect(result.report.sheets[0]?.rowTally).toMatchObject({ diterima: 1, ditolak: 2 });
    expect(questionsOf(result, 'baris_ditolak')).toMatchObject([
      { alasan: 'catatan_kaki', isi: 'Catatan: diisi Bappeda' },
    ]);
  });

  it('blank columns between the others change nothing', () => {
    const result = importCsv(',No,,Nama Inovasi,,,OPD\n,1,,SIAP,,,Dinkes\n,,,,,,\n,2,,SIGAP,,,Dinsos\n');
    expect(valuesOf(result, 'perangkat_daerah')).toEqual(['Dinkes', 'Dinsos']);
    expect(result.report.questions).toEqual([]);
  });

  it('files without a column for the indicator, and lone columns like an indicator, are asked about', () => {
    const result = importCsv('Nama Inovasi,OPD,Nama File,Video\nSIAP,Dinkes,a.pdf,ada\n');
    expect(questionsOf(result, 'kolom_tak_dikenal')).toMatchObject([
      { judul: 'Nama File', alasan: 'bukti_tanpa_indikator', nilai: 1, place: { sel: 'C1' } },
      { judul: 'Video', alasan: 'bukan_matriks', nilai: 1, place: { sel: 'D1' } },
    ]);
  });

  it('a year of nobody knows what is no document; beside files it is', () => {
    const bare = importCsv('Nama Inovasi,OPD,TAHUN,Nilai\nSIAP,Dinkes,2024,5\n');
    expect(questionsOf(bare, 'kolom_tak_dikenal')).toMatchObject([
      { judul: 'TAHUN', alasan: 'waktu_tidak_jelas' },
      { judul: 'Nilai', alasan: 'tak_dikenal' },
    ]);
    const withFiles = importCsv('Nama Inovasi,OPD,Nama File,TAHUN\nSIAP,Dinkes,a.pdf,2024\n');
    expect(questionsOf(withFiles, 'kolom_tak_dikenal')).toMatchObject([
      { judul: 'Nama File', alasan: 'bukti_tanpa_indikator' },
      { judul: 'TAHUN', alasan: 'bukti_tanpa_indikator' },
    ]);
  });
});
