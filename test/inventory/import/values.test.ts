import { describe, expect, it } from 'vitest';
import {
  importChecked,
  importCsv,
  importSheets,
  questionsOf,
  valuesOf,
} from '../../support/import-sheets.js';
import { buildWorkbook, type CellSource } from '../../support/workbook-builder.js';

/** Imports one column of values beside names, and gives what became of them. */
function importColumn(heading: string, values: readonly CellSource[]) {
  const rows = values.map((value, index): readonly CellSource[] => [
    `Inovasi ${'ABCDEFGH'[index]}`,
    'Dinkes',
    value,
  ]);
  return importSheets({ rows: [['Nama Inovasi', 'OPD', heading], ...rows] });
}

describe('dates', () => {
  it.each([
    ['45292', '2024-01-01'],
    ['45292.5', '2024-01-01'],
    [{ text: '44197', kind: 'number' as const }, '2021-01-01'],
    [{ text: '2024-03-01', kind: 'date' as const }, '2024-03-01'],
    ['1 Januari 2023', '2023-01-01'],
    ['1 Jan 23', '2023-01-01'],
    ['5 Pebruari 2024', '2024-02-05'],
    ['10 Nopember 2024', '2024-11-10'],
    ['Agt 2024', '2024-08'],
    ['2024-02-01 00:00:00', '2024-02-01'],
    ['2024-02-01T08:30:00Z', '2024-02-01'],
    ['2023', '2023'],
    ['25-12-2023', '2023-12-25'],
  ])('%j is %s', (written, iso) => {
    expect(valuesOf(importColumn('Tanggal Penerapan', [written]), 'waktu_penerapan')).toEqual([iso]);
  });

  it('of an epoch in months: 36526 is the first day of 2000, 60 000 too late for this trade', () => {
    expect(valuesOf(importColumn('Tanggal Penerapan', ['36526', '60001']), 'waktu_penerapan')).toEqual([
      '2000-01-01',
      '60001',
    ]);
  });

  it.each([
    // 1 March 2024 is day 43890 from 1 January 1904, and day 45352 from 30 December 1899.
    ['43890', '2024-03-01'],
    [{ text: '43890', kind: 'number' as const }, '2024-03-01'],
    ['43890.75', '2024-03-01'],
    // What the workbook itself shows as a date has been reckoned already.
    [{ text: '2024-03-01', kind: 'date' as const }, '2024-03-01'],
    // 2064-04-08 counted from 1904: as late as 60 000 from 1900, and no day later.
    ['58538', '2064-04-08'],
    ['58539', '58539'],
  ])('counted from 1904: %j is %s', (written, iso) => {
    const workbook = buildWorkbook({
      rows: [
        ['Nama Inovasi', 'OPD', 'Tanggal Penerapan'],
        ['SIAP', 'Dinkes', written],
      ],
    });
    const result = importChecked({ ...workbook, is1904: true });
    expect(valuesOf(result, 'waktu_penerapan')).toEqual([iso]);
  });

  it('have the day first where another value of the column proves it', () => {
    const result = importColumn('Tanggal Penerapan', ['01/02/2023', '25/12/2023']);
    expect(valuesOf(result, 'waktu_penerapan')).toEqual(['2023-02-01', '2023-12-25']);
  });

  it('have the month first where another value of the column proves that', () => {
    const result = importColumn('Tanggal Penerapan', ['01/02/2023', '12/25/2023']);
    expect(valuesOf(result, 'waktu_penerapan')).toEqual(['2023-01-02', '2023-12-25']);
    expect(result.report.changes.map(({ reason }) => reason)).toContain('urutan_tanggal_kolom');
  });

  it('stay as written where nothing or everything is proven, so that the check asks', () => {
    expect(valuesOf(importColumn('Tanggal Penerapan', ['01/02/2023']), 'waktu_penerapan')).toEqual([
      '01/02/2023',
    ]);
    const mixed = importColumn('Tanggal Penerapan', ['01/02/2023', '25/12/2023', '12/25/2023']);
    expect(valuesOf(mixed, 'waktu_penerapan')).toEqual(['01/02/2023', '2023-12-25', '12/25/2023']);
  });

  it('in ISO beside day first are both read', () => {
    const result = importColumn('Tanggal Penerapan', ['2024-01-31', '31-01-2024']);
    expect(valuesOf(result, 'waktu_penerapan')).toEqual(['2024-01-31', '2024-01-31']);
  });

  it('of zeros are no dates', () => {
    const result = importColumn('Tanggal Penerapan', ['0000-00-00', '0000-00-00 00:00:00', '-']);
    expect(valuesOf(result, 'waktu_penerapan')).toEqual([undefined, undefined, undefined]);
    expect(result.report.sheets[0]?.cellTally.dropped).toBe(3);
  });
});

describe('numbers', () => {
  it.each([
    // 111 is the most that the indicators give (37 weights, three levels); a score out of 100 is of another scale.
    ['87 dari 111', '87'],
    ['87/111', '87'],
    ['87 dari 100', '87 dari 100'],
    ['12 org', '12 org'],
    ['90%', '90%'],
    [{ text: '90', kind: 'percent' as const }, '90%'],
    ['57,64', '57,64'],
    [{ text: '57.64', kind: 'number' as const }, '57.64'],
    // Typed, it has two readings and is asked; a number of the spreadsheet has one.
    ['1.234', '1.234'],
    [{ text: '1.234', kind: 'number' as const }, '1.2340'],
    ['-', undefined],
  ])('%j becomes %s', (written, text) => {
    expect(valuesOf(importColumn('Kematangan', [written]), 'kematangan')).toEqual([text]);
  });

  it('that a spreadsheet has rounded to 1,98E+17 are dropped wherever they stand', () => {
    const result = importColumn('Nama Inisiator', ['1,98E+17', '1.98003E+17', 'Budi']);
    expect(valuesOf(result, 'nama_inisiator')).toEqual([undefined, undefined, 'Budi']);
    expect(result.report.changes.filter(({ reason }) => reason === 'nip_rusak')).toHaveLength(2);
    expect(questionsOf(result, 'angka_dibulatkan')).toHaveLength(2);
  });

  it('of formulas without a result or with an error are asked for', () => {
    const result = importColumn('Kematangan', [
      { text: 'SUM(D2:W2)', kind: 'uncalculated' },
      { text: '#REF!', kind: 'error' },
    ]);
    // As written, which no decoder takes for a number: the score is unknown, not absent and so zero.
    expect(valuesOf(result, 'kematangan')).toEqual(['SUM(D2:W2)', '#REF!']);
    expect(questionsOf(result, 'rumus')).toMatchObject([
      { isi: 'SUM(D2:W2)', galat: false },
      { isi: '#REF!', galat: true },
    ]);
  });
});

describe('texts', () => {
  it('lose what nobody sees, and keep their capitals', () => {
    const result = importColumn('Nama Inisiator', ['  BUDI\u00a0  SANTOSO\u200b ', 'Siti\nAminah']);
    expect(valuesOf(result, 'nama_inisiator')).toEqual(['BUDI SANTOSO', 'Siti Aminah']);
  });

  it('of descriptions lose tags and entities, but keep paragraphs and signs', () => {
    const html = '<p>Menekan&nbsp;stunting &amp; gizi</p><ul><li>usia < 5 tahun</li></ul>&#8220;baik&#8221;';
    const result = importColumn('Rancang Bangun', [html]);
    expect(valuesOf(result, 'rancang_bangun')).toEqual([
      'Menekan stunting & gizi\nusia < 5 tahun\n\u201cbaik\u201d',
    ]);
    expect(result.report.changes).toMatchObject([{ reason: 'id_dibuat' }, { reason: 'html' }]);
  });
});

describe('closed lists', () => {
  it.each([
    ['Jenis', 'NON DIGITAL', 'jenis', 'non_digital'],
    ['Bentuk Inovasi', 'Inovasi Tata Kelola Pemerintahan Daerah', 'bentuk', 'tata_kelola'],
    ['Tahapan', 'Ujicoba', 'tahapan', 'uji_coba'],
    ['Inisiator', 'Anggota DPRD', 'inisiator', 'dprd'],
    ['Asta Cipta', '4. Memperkuat pembangunan SDM', 'asta_cita', '4'],
    ['PKPN', 'Klaster D', 'pkpn', 'D'],
    // Several where one belongs: left for the check to ask about.
    ['Asta Cita', '4, 5', 'asta_cita', '4, 5'],
    ['Asta Cita', 'Asta Cita 4 dan 6', 'asta_cita', 'Asta Cita 4 dan 6'],
    ['Asta Cita', '4, SDM', 'asta_cita', '4'],
    ['PKPN', 'A; D', 'pkpn', 'A; D'],
    ['PKPN', 'Kesehatan', 'pkpn', 'D'],
    ['Kirim', 'v', 'kirim', 'ya'],
    ['Kirim', '\u2713', 'kirim', 'ya'],
    ['Kirim', '-', 'kirim', undefined],
    // Not in the list: left for the check, which knows the list and the nearest entry.
    ['Tahapan', 'Replikasi', 'tahapan', 'Replikasi'],
  ])('%s: %j', (heading, written, key, code) => {
    expect(valuesOf(importColumn(heading, [written]), key)).toEqual([code]);
  });

  it('a cross is asked about', () => {
    const result = importColumn('Kirim', ['x']);
    expect(valuesOf(result, 'kirim')).toEqual([undefined]);
    expect(questionsOf(result, 'tanda_silang')).toHaveLength(1);
  });

  it('jenis and bentuk in each other\u2019s column are put right, row by row', () => {
    const result = importCsv(
      'Nama Inovasi,Jenis Inovasi,Bentuk Inovasi\nSIAP,Pelayanan Publik,Digital\nTANGGAP,Non Digital,Tata Kelola\n',
    );
    expect(valuesOf(result, 'jenis')).toEqual(['digital', 'non_digital']);
    expect(valuesOf(result, 'bentuk')).toEqual(['pelayanan_publik', 'tata_kelola']);
    expect(result.report.changes.filter(({ reason }) => reason === 'jenis_bentuk_tertukar')).toHaveLength(2);
  });
});

describe('urusan', () => {
  it.each([
    ['Ketentraman, Ketertiban Umum & Perlindungan Masyarakat'],
    ['Trantibumlinmas'],
    ['Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat'],
  ])('%j is one', (written) => {
    const result = importColumn('Urusan Utama', [written]);
    expect(valuesOf(result, 'urusan')).toEqual(['Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat']);
    expect(questionsOf(result, 'urusan_banyak')).toEqual([]);
  });

  it('several in one cell: the first is taken and asked about', () => {
    const result = importColumn('Urusan', ['Kesehatan, Koperasi, Usaha Kecil, dan Menengah, Sosial']);
    expect(valuesOf(result, 'urusan')).toEqual(['Kesehatan']);
    expect(valuesOf(result, 'urusan_beririsan')).toEqual([['Koperasi, Usaha Kecil, dan Menengah', 'Sosial']]);
    expect(questionsOf(result, 'urusan_banyak')).toMatchObject([{ utama: 'Kesehatan' }]);
  });

  it('as a list of a program is a list', () => {
    const result = importColumn('Urusan Irisan', ['["Sosial","Pangan"]']);
    expect(valuesOf(result, 'urusan_beririsan')).toEqual([['Sosial', 'Pangan']]);
  });

  it('a near miss stays as written for the check to ask', () => {
    expect(valuesOf(importColumn('Urusan', ['Kesehatn']), 'urusan')).toEqual(['Kesehatn']);
  });
});

describe('coordinates', () => {
  it.each([
    ['-3.41,114.85', '-3.41, 114.85'],
    ['-3,41; 114,85', '-3.41, 114.85'],
    ['-3,41, 114,85', '-3.41, 114.85'],
    ['(-3.41 , 114.85)', '-3.41, 114.85'],
    ['\u22123.41 114.85', '-3.41, 114.85'],
    // 24/60 + 36/3600 = 0.41; 51/60 = 0.85
    ['3\u00b024\'36"LS 114\u00b051\'0"BT', '-3.41, 114.85'],
  ])('%j', (written, text) => {
    const result = importColumn('Koordinat', [written]);
    expect(valuesOf(result, 'koordinat')).toEqual([text]);
    expect(result.report.questions).toEqual([]);
  });

  it('the other way round are turned and asked about', () => {
    const result = importColumn('Koordinat', ['114.85, -3.41']);
    expect(valuesOf(result, 'koordinat')).toEqual(['-3.41, 114.85']);
    expect(questionsOf(result, 'koordinat_tertukar')).toHaveLength(1);
  });

  it.each([
    ['48.85, 2.35', 'koordinat_di_luar' as const],
    ['Martapura', 'koordinat_tak_terbaca' as const],
  ])('%j stays and is asked about', (written, kind) => {
    const result = importColumn('Koordinat', [written]);
    expect(valuesOf(result, 'koordinat')).toEqual([written]);
    expect(questionsOf(result, kind)).toHaveLength(1);
  });

  it('in two columns make one', () => {
    const result = importCsv('Nama Inovasi;Latitude;Longitude\nSIAP;-3,41;114,85\n');
    expect(valuesOf(result, 'koordinat')).toEqual(['-3.41, 114.85']);
  });
});

describe('files', () => {
  it('attachments with paths of Windows get plain slashes', () => {
    const result = importColumn('Profil Bisnis', ['D:\\Bukti\\SIAP\\profil bisnis.pdf']);
    expect(valuesOf(result, 'lampiran.profil_bisnis')).toEqual(['D:/Bukti/SIAP/profil bisnis.pdf']);
  });

  it('the target of a link counts, not the words over it', () => {
    const result = importColumn('Penghargaan', [{ text: 'klik di sini', link: 'https://contoh.id/p.pdf' }]);
    expect(valuesOf(result, 'lampiran.penghargaan')).toEqual(['https://contoh.id/p.pdf']);
  });
});
