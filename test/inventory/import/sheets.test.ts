import { describe, expect, it } from 'vitest';
import { importSheets, innovationsOf, questionsOf, valuesOf } from '../../support/import-sheets.js';

const LIST = {
  name: 'Daftar',
  rows: [
    ['No', 'Nama Inovasi', 'OPD', 'Tahapan'],
    ['1', 'SIAP', 'Dinkes', 'Penerapan'],
    ['2', 'TANGGAP', 'Dinsos', 'Penerapan'],
  ],
};

describe('sheets', () => {
  it('are chosen by what is in them', () => {
    const result = importSheets({ name: 'Petunjuk', rows: [['Isilah lembar berikut.']] }, LIST, {
      name: 'Kosong',
      rows: [],
    });
    expect(result.report.sheets.map(({ role, unread }) => role ?? unread)).toEqual([
      'bukan_daftar',
      'daftar',
      'kosong',
    ]);
    expect(valuesOf(result, 'nama')).toEqual(['SIAP', 'TANGGAP']);
  });

  it('that are hidden come last: left out beside a visible list, and asked about', () => {
    const old = {
      ...LIST,
      name: 'Lama',
      hidden: true,
      rows: [...LIST.rows, ['3', 'SIGAP', 'Dinkes', 'Penerapan']],
    };
    const result = importSheets(old, LIST);
    expect(result.report.sheets.map(({ role, unread }) => unread ?? role)).toEqual(['tersembunyi', 'daftar']);
    expect(questionsOf(result, 'lembar_lain')).toMatchObject([{ lembar: 'Lama', baris: 4 }]);
    expect(importSheets(old).report.innovations).toBe(3);
  });

  it('with the same columns are parts of one list', () => {
    const other = { name: 'Dinsos', rows: [LIST.rows[0] ?? [], ['1', 'SIGAP', 'Dinsos', 'Penerapan']] };
    expect(valuesOf(importSheets(LIST, other), 'nama')).toEqual(['SIAP', 'TANGGAP', 'SIGAP']);
  });

  it('with another list are asked about', () => {
    const other = {
      name: 'Lomba',
      rows: [
        ['Judul Inovasi', 'Skor'],
        ['CERDAS', '80'],
        ['MANDIRI', '75'],
      ],
    };
    const result = importSheets(LIST, other);
    expect(result.report.innovations).toBe(2);
    expect(questionsOf(result, 'lembar_lain')).toMatchObject([{ lembar: 'Lomba' }]);
  });
});

describe('sheets beside the list', () => {
  it('with figures of the regional unit are named with the reason', () => {
    const result = importSheets(LIST, {
      name: 'Data Daerah',
      rows: [
        ['No', 'Indikator', 'Keterangan'],
        ['1', 'Visi dan Misi', 'ada'],
        ['2', 'Opini BPK', 'WTP'],
        ['3', 'Persentase penduduk miskin T-1', '5,14'],
      ],
    });
    expect(result.report.sheets.map(({ unread }) => unread)).toEqual([undefined, 'spd']);
    expect(questionsOf(result, 'lembar_lain')).toMatchObject([
      { lembar: 'Data Daerah', baris: 4, alasan: 'spd', place: { lembar: 'Data Daerah' } },
    ]);
  });

  it('that are no lists are named as well, blank ones are not', () => {
    const result = importSheets(
      LIST,
      { name: 'Rekap', rows: [['Jumlah per OPD'], ['Dinkes', '12']] },
      { name: 'Kosong', rows: [] },
    );
    expect(questionsOf(result, 'lembar_lain')).toMatchObject([{ lembar: 'Rekap', alasan: 'bukan_daftar' }]);
  });
});

describe('verdicts of a person', () => {
  it('on a sheet of their own come to the slots, with their own date and level', () => {
    const result = importSheets(LIST, {
      name: 'Hasil Verifikasi',
      rows: [
        ['Nama Inovasi', 'Indikator', 'Status', 'Parameter', 'Alasan', 'Tanggal'],
        ['SIAP', 'Regulasi', 'Tidak Sesuai', 'P1', 'nama inovasi tidak ada di lampiran', '2 Juni 2026'],
        ['SIAP', 'Replikasi', 'Sesuai', '-', '', '13/06/2026'],
        ['TANGGAP', '35', 'SESUAI', '2', '', ''],
        ['HILANG', 'Regulasi', 'Sesuai', '', '', ''],
      ],
    });
    expect(valuesOf(result, 'indikator')).toEqual([
      {
        regulasi: {
          verifikasi: {
            status: 'tidak_sesuai',
            level: '1',
            alasan: 'nama inovasi tidak ada di lampiran',
            tanggal: '2026-06-02',
          },
        },
        replikasi: { verifikasi: { status: 'sesuai', tanggal: '2026-06-13' } },
      },
      { video: { verifikasi: { status: 'sesuai', level: '2' } } },
    ]);
    expect(questionsOf(result, 'baris_ditolak')).toMatchObject([{ alasan: 'yatim', isi: 'HILANG' }]);
    // "Parameter" may be the claim as well.
    expect(questionsOf(result, 'kolom_diduga')).toMatchObject([
      { judul: 'Parameter', isian: 'verifikasi.level' },
    ]);
  });

  it('beside documents leave the date to the document; two that differ are asked about', () => {
    const result = importSheets(LIST, {
      name: 'Bukti',
      rows: [
        ['Nama Inovasi', 'Indikator', 'Nama File', 'Tanggal', 'Hasil Verifikasi'],
        ['SIAP', '16', 'a.pdf', '2024-03-01', 'Sesuai'],
        ['SIAP', '16', 'b.pdf', '', 'Tidak sesuai'],
        ['TANGGAP', '35', 'c.mp4', '', ''],
      ],
    });
    expect(valuesOf(result, 'indikator.regulasi')[0]).toEqual({
      verifikasi: { status: 'sesuai' },
      bukti: [{ tanggal: '2024-03-01', berkas: 'a.pdf' }, { berkas: 'b.pdf' }],
    });
    expect(questionsOf(result, 'nilai_rangkap')).toMatchObject([
      { isian: 'verifikasi.status', isi: 'tidak_sesuai', dipakai: 'sesuai', place: { sel: 'E3' } },
    ]);
  });

  it('are none where "Status" says something else', () => {
    const result = importSheets(LIST, {
      name: 'Bukti',
      rows: [
        ['Nama Inovasi', 'Indikator', 'Nama File', 'Status'],
        ['SIAP', '16', 'a.pdf', 'lengkap'],
        ['SIAP', '35', 'b.mp4', 'sesuai'],
      ],
    });
    expect(questionsOf(result, 'kolom_tak_dikenal')).toMatchObject([{ judul: 'Status', nilai: 2 }]);
  });
});

describe('a sheet that goes downwards', () => {
  it('is read by its labels', () => {
    const result = importSheets({
      rows: [
        ['PROFIL INOVASI'],
        ['No', 'Data', 'Deskripsi'],
        ['1', '1.1 Nama Inovasi', 'SIAP'],
        ['2', '1.2 Tahapan Inovasi', 'Penerapan'],
        ['3', '1.3 Inisiator Inovasi Daerah', 'ASN'],
        ['4', '1.4 Jenis Inovasi', 'Digital'],
        ['5', '1.5 Urusan Inovasi Daerah', 'Kesehatan'],
        ['6', '1.6 Waktu Uji Coba Inovasi Daerah', '01-02-2023'],
        ['7', '1.7 Tujuan Inovasi Daerah'],
        ['8', '1.8 Warna Kesukaan', 'biru'],
      ],
    });
    expect(innovationsOf(result)).toEqual([
      {
        id: 'INV-001',
        nama: 'SIAP',
        tahapan: 'penerapan',
        inisiator: 'asn',
        jenis: 'digital',
        urusan: 'Kesehatan',
        waktu_uji_coba: '01-02-2023',
      },
    ]);
    expect(result.report.sheets[0]).toMatchObject({
      role: 'menurun',
      rowTally: { diterima: 6, ditolak: 1, judul: 1, kepala: 1, kosong: 1 },
    });
    expect(questionsOf(result, 'baris_ditolak')).toMatchObject([{ alasan: 'label_tak_dikenal' }]);
  });

  it('may hold several innovations, one below the other', () => {
    const block = (name: string) => [
      ['Nama Inovasi :', name],
      ['Perangkat Daerah :', 'Dinkes'],
      ['Tahapan :', 'Penerapan'],
      ['Bentuk Inovasi :', 'Pelayanan Publik'],
    ];
    const result = importSheets({ rows: [...block('SIAP'), [], ...block('TANGGAP')] });
    expect(valuesOf(result, 'nama')).toEqual(['SIAP', 'TANGGAP']);
    expect(valuesOf(result, 'bentuk')).toEqual(['pelayanan_publik', 'pelayanan_publik']);
  });
});

describe('a list of documents', () => {
  const EVIDENCE = [
    'Nama Inovasi',
    'Indikator',
    'Jenis Dokumen',
    'Nama File',
    'Nomor Surat',
    'Tanggal Surat',
    'Tentang',
  ];

  it('is put under the indicators of the innovations; orphans are rejected', () => {
    const result = importSheets(LIST, {
      name: 'Bukti',
      rows: [
        EVIDENCE,
        ['SIAP', 'Regulasi Inovasi Daerah', 'Perkada', 'a.pdf', '12/2024', '1 Maret 2024', 'Inovasi'],
        ['SIAP', '2. Ketersediaan SDM', 'SK KDH', 'x\\sk.pdf', '3/2025', '45658', 'Tim'],
        ['HILANG', 'Replikasi', 'Dokumen', 'r.pdf', '', '', ''],
        ['TANGGAP', 'Entah Apa', 'Dokumen', 'e.pdf', '', '', ''],
      ],
    });
    expect(valuesOf(result, 'indikator')).toEqual([
      {
        regulasi: {
          bukti: [
            {
              jenis: 'Perkada',
              berkas: 'a.pdf',
              nomor: '12/2024',
              tanggal: '2024-03-01',
              tentang: 'Inovasi',
            },
          ],
        },
        // 45658 is 2025-01-01: 366 days of 2024 after 45292.
        sdm: {
          bukti: [
            { jenis: 'SK KDH', berkas: 'x/sk.pdf', nomor: '3/2025', tanggal: '2025-01-01', tentang: 'Tim' },
          ],
        },
      },
      undefined,
    ]);
    expect(questionsOf(result, 'baris_ditolak')).toMatchObject([
      { alasan: 'yatim', isi: 'HILANG' },
      { alasan: 'indikator_tak_dikenal', isi: 'TANGGAP' },
    ]);
  });

  it.each([
    ['"Nomor" with numbers of documents', ['Nomor'], ['12/2024', '7']],
    ['"Nomor" beside "No", which counts the rows', ['No', 'Nomor'], ['1', '12/2024', '2', '7']],
    ['"No" behind "No", both with small numbers', ['No', 'No.'], ['1', '1', '2', '7']],
  ])('takes the number of a document from %s', (_, headings, cells) => {
    const width = headings.length;
    const result = importSheets(LIST, {
      name: 'Bukti',
      rows: [
        [...headings, 'Nama Inovasi', 'Indikator', 'Nama File'],
        [...cells.slice(0, width), 'SIAP', 'Regulasi', 'a.pdf'],
        [...cells.slice(width), 'SIAP', 'Replikasi', 'b.pdf'],
      ],
    });
    expect(valuesOf(result, 'indikator')[0]).toEqual({
      regulasi: { bukti: [{ nomor: cells[width - 1], berkas: 'a.pdf' }] },
      replikasi: { bukti: [{ nomor: '7', berkas: 'b.pdf' }] },
    });
  });

  it('leaves a "Nomor" that counts the rows alone', () => {
    const result = importSheets(LIST, {
      name: 'Bukti',
      rows: [
        ['Nomor', 'Nama Inovasi', 'Indikator', 'Nama File'],
        ['1.', 'SIAP', 'Regulasi', 'a.pdf'],
        ['2.', 'SIAP', 'Replikasi', 'b.pdf'],
      ],
    });
    expect(valuesOf(result, 'indikator.regulasi.bukti')[0]).toEqual([{ berkas: 'a.pdf' }]);
  });

  it('several files in one cell are several documents', () => {
    const result = importSheets(LIST, {
      name: 'Bukti',
      rows: [
        ['Nama Inovasi', 'Indikator', 'Jenis Dokumen', 'Nama File'],
        ['SIAP', 'Bimtek', 'Daftar Hadir', '1. hadir.pdf\n2. undangan, tahap 2.pdf; D:\\Bukti\\foto.jpg'],
        ['SIAP', 'Replikasi', 'PKS', 'a.pdf, b.pdf dan c.pdf'],
      ],
    });
    const files = (key: string) => valuesOf(result, `indikator.${key}.bukti`)[0];
    expect(files('bimtek')).toMatchObject([
      { berkas: 'hadir.pdf', jenis: 'Daftar Hadir' },
      { berkas: 'undangan, tahap 2.pdf' },
      { berkas: 'D:/Bukti/foto.jpg' },
    ]);
    expect(files('replikasi')).toMatchObject([{ berkas: 'a.pdf' }, { berkas: 'b.pdf' }, { berkas: 'c.pdf' }]);
  });

  it('takes the target of a link, and the file its text names', () => {
    const link = { text: 'perbup.pdf', link: 'https://contoh.id/f/1' };
    const result = importSheets(LIST, {
      name: 'Bukti',
      rows: [
        ['Nama Inovasi', 'Indikator', 'Nama File'],
        ['SIAP', '16', link],
        ['SIAP', '35', { text: 'klik di sini', link: 'https://contoh.id/v' }],
      ],
    });
    expect(valuesOf(result, 'indikator')[0]).toEqual({
      regulasi: { bukti: [{ berkas: 'perbup.pdf', tautan: 'https://contoh.id/f/1' }] },
      video: { bukti: [{ tautan: 'https://contoh.id/v' }] },
    });
  });

  it('a name that several innovations have does not tell which one a row is about', () => {
    const list = {
      rows: [
        ['No', 'Nama Inovasi', 'OPD', 'Tahapan'],
        ['1', 'SIAP', 'Dinkes', 'Penerapan'],
        ['2', 'SIAP', 'Dinsos', 'Penerapan'],
      ],
    };
    const score = {
      name: 'Skor',
      rows: [
        ['Nama Inovasi', 'Kematangan'],
        ['SIAP', '80'],
      ],
    };
    const bukti = {
      name: 'Bukti',
      rows: [
        ['Nama Inovasi', 'Indikator', 'File'],
        ['SIAP', 'Regulasi', 'a.pdf'],
      ],
    };
    for (const other of [score, bukti]) {
      expect(questionsOf(importSheets(list, other), 'baris_ditolak')).toMatchObject([
        { alasan: 'nama_rangkap' },
      ]);
    }
  });

  it('tells the numbering of indicators by those that are named as well', () => {
    const bukti = (named: string) => ({
      name: 'Bukti',
      rows: [
        ['Nama Inovasi', 'Indikator', 'Nama File'],
        ['SIAP', '16', 'a.pdf'],
        ['SIAP', named, 'b.pdf'],
      ],
    });
    const keysOf = (named: string) =>
      Object.keys(Object(valuesOf(importSheets(LIST, bukti(named)), 'indikator')[0]));
    // Number 16 of the form is regulasi; the sixteenth indicator, number 31 of the form, is replikasi.
    expect(keysOf('33. Kemanfaatan Inovasi')).toEqual(['regulasi', 'kemanfaatan']);
    expect(keysOf('18. Kemanfaatan Inovasi')).toEqual(['replikasi', 'kemanfaatan']);
    expect(keysOf('Kemanfaatan Inovasi')).toEqual(['kemanfaatan']);
  });

  it('keeps figures as they were typed, for the decoder to read or to ask about', () => {
    const figures = ['Rp 1.250.000,-', '12 org', '(5,14)', '\u221250,32', '0,01%-10,00%', '90%', '90', '0.9'];
    const result = importSheets(LIST, {
      name: 'Bukti',
      rows: [
        ['Nama Inovasi', 'Indikator', 'Nilai'],
        ...figures.map((figure) => ['SIAP', 'Kemanfaatan', figure]),
      ],
    });
    expect(valuesOf(result, 'indikator.kemanfaatan.bukti')[0]).toEqual(figures.map((nilai) => ({ nilai })));
    // Beside percentages, 90 and 90 % are the same; 0.9 may be 0.9 % or 90 %.
    expect(questionsOf(result, 'persen_rancu')).toMatchObject([{ isi: '0.9', place: { sel: 'C9' } }]);
  });

  it('merged names hold for all their rows, and a list of documents alone makes the innovations', () => {
    const result = importSheets({
      rows: [
        ['Nama Inovasi', 'OPD', 'Indikator', 'Level', 'Nama File'],
        ['SIAP', 'Dinkes', '16', '2', 'a.pdf'],
        [undefined, undefined, '35', 'P3', 'b.mp4'],
        ['TANGGAP', 'Dinsos', '16', '1', 'c.pdf'],
      ],
      merges: ['A2:A3', 'B2:B3'],
    });
    expect(innovationsOf(result)).toMatchObject([
      {
        nama: 'SIAP',
        perangkat_daerah: 'Dinkes',
        indikator: {
          regulasi: { klaim: '2', bukti: [{ berkas: 'a.pdf' }] },
          video: { klaim: '3', bukti: [{ berkas: 'b.mp4' }] },
        },
      },
      { nama: 'TANGGAP', indikator: { regulasi: { klaim: '1' } } },
    ]);
  });
});

describe('sheets beside the list', () => {
  const LIST = {
    name: 'Daftar',
    rows: [
      ['Nama Inovasi', 'OPD', 'Tahapan', 'Ket'],
      ['SIAP', 'Dinkes', 'Penerapan', 'x'],
    ],
  };

  it('a list of employees is no list of innovations', () => {
    const people = {
      name: 'Data Pegawai',
      rows: [
        ['NIP', 'Nama', 'Gol'],
        ['1', 'A', 'III/a'],
      ],
    };
    expect(questionsOf(importSheets(LIST, people), 'lembar_lain')).toMatchObject([
      { alasan: 'bukan_daftar' },
    ]);
  });

  it('one called SPD is about the regional unit, whatever it calls the indicators', () => {
    const unit = {
      name: 'SPD 2026',
      rows: [
        ['Uraian', 'Nilai'],
        ['Jumlah pegawai', '12'],
      ],
    };
    expect(questionsOf(importSheets(LIST, unit), 'lembar_lain')).toMatchObject([{ alasan: 'spd' }]);
  });

  it('values of a sheet downwards beside the column that is read are asked about', () => {
    const result = importSheets({
      rows: [
        ['No', 'Data', '', 'Deskripsi', 'Catatan Bappeda'],
        ['1', 'Nama Inovasi', ':', 'SIAP'],
        ['2', 'OPD', ':', 'Dinas Sosial', 'sudah pindah ke Dinas Kesehatan'],
        ['3', 'Tahapan', ':', 'Penerapan'],
        ['4', 'Tujuan', ':', 'Melayani', 'kurang jelas'],
      ],
    });
    expect(questionsOf(result, 'kolom_tak_dikenal')).toMatchObject([
      { judul: 'Catatan Bappeda', nilai: 2, alasan: 'di_samping_profil', place: { sel: 'E1' } },
    ]);
  });

  it('a column of remarks is not called evidence', () => {
    expect(questionsOf(importSheets(LIST), 'kolom_tak_dikenal')).toMatchObject([
      { judul: 'Ket', alasan: 'tak_dikenal' },
    ]);
  });
});
