import { describe, expect, it } from 'vitest';
import { toPlain } from '../../../src/base/document-node.js';
import { PlaceIndex } from '../../../src/base/places.js';
import { decodeInventory } from '../../../src/inventory/decode-inventory.js';
import { isTemplate, readTemplate } from '../../../src/inventory/excel/read-template.js';
import { buildWorkbook, type CellSource, type SheetSource } from '../../support/workbook-builder.js';

const LISTS: SheetSource = {
  name: 'Daftar',
  hidden: true,
  rows: [
    ['Indikator', 'Kunci Indikator', 'Indikator SPD', 'Kunci SPD'],
    ['16 Regulasi Inovasi Daerah', 'regulasi', '2a Penetapan APBD', 'apbd_tepat_waktu'],
    ['33 Kemanfaatan inovasi', 'kemanfaatan'],
  ],
};
const INNOVATIONS: SheetSource = {
  name: 'Inovasi',
  rows: [
    ['Perangkat Daerah', 'ID', 'Nama Inovasi'],
    ['Dinas Kesehatan', 'INV-001', 'GEBRAKS'],
    ['Dinas Sosial', 'INV-002', 'SIAP'],
  ],
};

const read = (...sheets: readonly SheetSource[]) => {
  const { root, problems, questions } = readTemplate(buildWorkbook(...sheets));
  const said = problems.map(({ key, issue, place }) => `${place.lembar}!${place.sel} ${key} ${issue.kind}`);
  const asked = questions.map(({ place, ...question }) => [`${place.lembar}!${place.sel}`, question]);
  return { plain: toPlain(root), root, said, asked };
};
/** The question about an added column. */
const added = (question: object) => ({
  kind: 'kolom_tambahan',
  lembar: 'Inovasi',
  mirip: undefined,
  ...question,
});
const sheet = (name: string, ...rows: (readonly CellSource[])[]): SheetSource => ({ name, rows });

describe('the innovations', () => {
  it('are read from columns in any order, below a title', () => {
    const { plain, said } = read(
      sheet('INOVASI ', ['Daftar inovasi 2026'], [], ...INNOVATIONS.rows.map((row) => [undefined, ...row])),
    );
    expect(said).toEqual([]);
    expect(plain).toEqual({
      inovasi: [
        { id: 'INV-001', nama: 'GEBRAKS', perangkat_daerah: 'Dinas Kesehatan' },
        { id: 'INV-002', nama: 'SIAP', perangkat_daerah: 'Dinas Sosial' },
      ],
    });
  });

  it('keep values of unknown columns, which are asked about once at the header', () => {
    const { plain, root, asked } = read(
      sheet('Inovasi', ['ID', 'Nama Inovasi', 'Catatan Kami'], ['A', 'B', 'C'], ['D', 'E', 'F'], ['G', 'H']),
    );
    expect(asked).toEqual([
      ['Inovasi!C1', added({ judul: 'Catatan Kami', kolom: 'C', nilai: 2, terbawa: true })],
    ]);
    expect(plain).toMatchObject({ inovasi: [{ id: 'A', nama: 'B', 'Catatan Kami': 'C' }, {}, {}] });
    const { problems } = decodeInventory(root, new PlaceIndex());
    const unknown = problems.filter(({ issue }) => issue.kind === 'unknown_key');
    expect(unknown.map(({ key, place }) => [key, place.sel])).toEqual([
      ['Catatan Kami', 'C1'],
      ['Catatan Kami', 'C1'],
    ]);
  });

  it('leave out the example and nothing that only looks like it', () => {
    const { plain } = read(
      sheet(
        'Inovasi',
        ['ID', 'Nama Inovasi'],
        ['CONTOH', 'CONTOH: gerakan'],
        ['CONTOH', 'SIAP'],
        ['A', 'CONTOH'],
      ),
    );
    expect(plain).toEqual({
      inovasi: [
        { id: 'CONTOH', nama: 'SIAP' },
        { id: 'A', nama: 'CONTOH' },
      ],
    });
  });

  it('report a header that is there twice, and cells with errors', () => {
    const { said, asked } = read(
      sheet(
        'Inovasi',
        ['ID', 'Nama Inovasi', 'Tujuan', 'tujuan', 'Hasil'],
        ['A', 'B', 'satu', 'dua', { text: '#REF!', kind: 'error' }],
        ['C', { text: '=A1&"x"', kind: 'uncalculated' }],
      ),
    );
    expect(asked).toEqual([
      ['Inovasi!D1', { kind: 'kolom_kembar', lembar: 'Inovasi', judul: 'tujuan', nilai: 1, dipakai: 'C' }],
    ]);
    expect(said).toEqual(['Inovasi!E2 hasil wrong_type', 'Inovasi!B3 nama wrong_type']);
  });

  it('ask about a mistyped heading, one that is missing, and the columns of levels alike', () => {
    const { asked, plain, said } = read(
      LISTS,
      sheet(
        'Inovasi',
        ['ID', 'Nama Inovasi', 'Perangkat Daerah', 'Waktu Penerpan', undefined, 'PIC'],
        ['A', 'SIAP', 'Dinas', '2024', 'cek lagi'],
      ),
      sheet(
        'Parameter',
        ['ID', 'Nama Inovasi', 'Regulasi Inovasi Daerah', 'Keterangan', '16 Regulasi Inovasi Darah'],
        ['A', 'SIAP', '2', 'sudah dicek'],
      ),
    );
    expect(said).toEqual([]);
    expect(asked).toEqual([
      [
        'Inovasi!D1',
        added({ judul: 'Waktu Penerpan', kolom: 'D', nilai: 1, mirip: 'Waktu Penerapan', terbawa: true }),
      ],
      ['Inovasi!E1', added({ judul: '', kolom: 'E', nilai: 1, terbawa: false })],
      [
        'Parameter!D1',
        added({ lembar: 'Parameter', judul: 'Keterangan', kolom: 'D', nilai: 1, terbawa: false }),
      ],
    ]);
    expect(plain).toMatchObject({ inovasi: [{ id: 'A', indikator: { regulasi: { klaim: '2' } } }] });
  });

  it('say where a value stands that a second row states again', () => {
    const { asked, plain } = read(
      LISTS,
      INNOVATIONS,
      sheet('Parameter', ['ID', '16 Regulasi Inovasi Daerah'], ['INV-001', '2'], ['INV-001', '3']),
      sheet(
        'Pemda',
        ['Kunci', 'Nilai'],
        ['Nama Pemda', 'Kota A'],
        ['Nama Pemda', 'Kota B'],
        ['Telepn', '0511'],
      ),
    );
    expect(asked).toEqual([
      ['Pemda!B3', { kind: 'nilai_ganda', judul: 'Nama Pemda', dipakai: 'B2' }],
      ['Pemda!A4', { kind: 'kunci_tambahan', lembar: 'Pemda', kunci: 'Telepn', mirip: undefined }],
      ['Parameter!B3', { kind: 'nilai_ganda', judul: '16 Regulasi Inovasi Daerah', dipakai: 'B2' }],
    ]);
    expect(plain).toMatchObject({ inovasi: [{ indikator: { regulasi: { klaim: '2' } } }, {}] });
  });

  it.each<[string, string, CellSource, unknown]>([
    [
      'a true number is not ambiguous',
      'Kematangan',
      { text: '1.234', kind: 'number' },
      { kematangan: '1.2340' },
    ],
    ['a typed one is', 'Kematangan', '1.234', { kematangan: '1.234' }],
    ['a list', 'Urusan Beririsan', 'Sosial; Pendidikan ;', { urusan_beririsan: ['Sosial', 'Pendidikan'] }],
    ['a date', 'Waktu Penerapan', { text: '2024-06-01', kind: 'date' }, { waktu_penerapan: '2024-06-01' }],
    // Day 2024 of a spreadsheet is 16 July 1905.
    [
      'a bare year in a cell for dates',
      'Waktu Penerapan',
      { text: '1905-07-16', kind: 'date' },
      { waktu_penerapan: '2024' },
    ],
    ['a nested key', 'Lampiran HAKI', 'x.pdf', { lampiran: { haki: 'x.pdf' } }],
    [
      'a box that is ticked',
      'Kriteria Manfaat',
      { text: 'ya', kind: 'boolean' },
      { kriteria: { manfaat: 'ya' } },
    ],
    ['the key itself as header', 'nama_inisiator', 'N.N.', { nama_inisiator: 'N.N.' }],
    ['a header in two lines, marked', 'Waktu\nPenerapan *', '2024', { waktu_penerapan: '2024' }],
  ])('%s', (_, header, cell, expected) => {
    const { plain } = read(sheet('Inovasi', ['ID', 'Nama Inovasi', header], ['A', 'B', cell]));
    expect(plain).toEqual({
      inovasi: [{ id: 'A', nama: 'B', ...(typeof expected === 'object' ? expected : {}) }],
    });
  });
});

describe('levels, documents and verdicts', () => {
  it('find their innovation and indicator, by name, number or key', () => {
    const { plain, said } = read(
      INNOVATIONS,
      LISTS,
      sheet(
        'Parameter',
        ['ID', 'Nama Inovasi', '16 Regulasi Inovasi Daerah', '33. Kemanfaatan', '33 Basis'],
        ['inv-001 ', 'GEBRAKS', { text: '2', kind: 'number' }, { text: '3', kind: 'number' }, 'orang'],
        ['INV-002', 'SIAP'],
      ),
      sheet(
        'Data Dukung',
        ['Berkas', 'Indikator', 'ID Inovasi', 'Tautan'],
        ['a.pdf', '16', 'INV-001'],
        ['b.pdf', 'regulasi', 'INV-001', { text: 'klik', link: 'https://contoh.go.id' }],
      ),
      sheet('Verifikasi', ['ID Inovasi', 'Indikator', 'Status'], ['INV-001', '16 Regulasi', 'sesuai']),
    );
    expect(said).toEqual([]);
    expect(plain).toMatchObject({
      inovasi: [
        {
          id: 'INV-001',
          indikator: {
            regulasi: {
              klaim: '2',
              bukti: [{ berkas: 'a.pdf' }, { berkas: 'b.pdf', tautan: 'https://contoh.go.id' }],
              verifikasi: { status: 'sesuai' },
            },
            kemanfaatan: { klaim: '3', basis: 'orang' },
          },
        },
        { id: 'INV-002' },
      ],
    });
  });

  it('place a slot that is empty in the row of its innovation, not at a document of another slot', () => {
    const evidence = sheet('Data Dukung', ['ID Inovasi', 'Indikator', 'Berkas'], ['INV-001', '16', 'a.pdf']);
    const placeOfSlots = (...sheets: readonly SheetSource[]) => {
      const { root } = read(...sheets);
      const list = root.entries.get('inovasi')?.value;
      const first = list?.kind === 'list' ? list.items[0] : undefined;
      const slots = first?.kind === 'map' ? first.entries.get('indikator')?.value : undefined;
      return `${slots?.place.lembar}!${slots?.place.sel}`;
    };
    // Column A is Perangkat Daerah, the first cell of the row.
    expect(placeOfSlots(INNOVATIONS, evidence)).toBe('Inovasi!A2');
    const levels = sheet('Parameter', ['ID', 'Nama Inovasi', '17 SDM'], ['INV-001', 'GEBRAKS', '1']);
    expect(placeOfSlots(INNOVATIONS, levels, evidence)).toBe('Parameter!A2');
  });

  it('know indicators by number when the hidden lists are gone', () => {
    const { plain } = read(
      INNOVATIONS,
      sheet('Parameter', ['ID', '16 Regulasi Inovasi Daerah'], ['INV-002', '1']),
    );
    expect(plain).toMatchObject({ inovasi: [{}, { indikator: { '16': { klaim: '1' } } }] });
  });

  it('are reported when their innovation is not listed or not named', () => {
    const { said, asked, plain } = read(
      INNOVATIONS,
      sheet('Parameter', ['ID', '16 Regulasi'], ['INV-003', '1']),
      sheet(
        'Data Dukung',
        ['ID Inovasi', 'Indikator', 'Berkas'],
        ['INV-01', '16', 'a.pdf'],
        [undefined, '16', 'b.pdf'],
        ['INV-001', undefined, 'c.pdf'],
        ['CONTOH', '16', 'CONTOH/perbup.pdf'],
        ['CONTOH', '16', 'milik-kami.pdf'],
        ['Siap', '16', 'd.pdf'],
      ),
    );
    expect(said).toEqual(['Data Dukung!A3 id missing', 'Data Dukung!B4 indikator missing']);
    // INV-001 and INV-002 are one letter away from both; the first of them is taken.
    expect(asked).toEqual([
      ['Parameter!A2', { kind: 'id_tak_terdaftar', id: 'INV-003', mirip: 'INV-001', senama: undefined }],
      ['Data Dukung!A2', { kind: 'id_tak_terdaftar', id: 'INV-01', mirip: 'INV-001', senama: undefined }],
      ['Data Dukung!A6', { kind: 'id_tak_terdaftar', id: 'CONTOH', mirip: undefined, senama: undefined }],
      ['Data Dukung!A7', { kind: 'id_tak_terdaftar', id: 'Siap', mirip: undefined, senama: 'INV-002' }],
    ]);
    expect(JSON.stringify(plain)).not.toContain('pdf');
  });
});

describe('the region', () => {
  it('is read from keys and values, the register and the records from their sheets', () => {
    const { plain, said } = read(
      sheet(
        'Pemda',
        ['Kunci', 'Nilai', 'Keterangan'],
        ['Versi', { text: '1', kind: 'number' }],
        ['Nama Pemda', 'Kabupaten Banjar', 'wajib'],
        ['Kode Wilayah', '63.03'],
        ['Provinsi'],
        ['Total SPD', { text: '45.125', kind: 'number' }],
        ['Jumlah Inovasi Diumumkan', '54'],
        ['Rincian puskesmas', '7'],
      ),
      sheet('Perangkat Daerah', ['Nama', 'Alias'], ['Dinas Kesehatan', 'Dinkes; Dinkes Banjar']),
      sheet(
        'Riwayat',
        ['Jenis Catatan', 'Tahun', 'Nama', 'Indeks'],
        ['riwayat', '2022', undefined, '52,53'],
        ['Pembanding', undefined, 'Rata-rata nasional', '49,43'],
        ['lain', '2021'],
      ),
    );
    expect(said).toEqual(['Riwayat!A4 jenis not_in_list']);
    expect(plain).toEqual({
      versi: '1',
      pemda: {
        nama: 'Kabupaten Banjar',
        kode: '63.03',
        perangkat_daerah: [{ nama: 'Dinas Kesehatan', alias: ['Dinkes', 'Dinkes Banjar'] }],
      },
      deklarasi: { jumlah_inovasi: '54', rincian: { puskesmas: '7' } },
      riwayat: [{ tahun: '2022', indeks: '52,53' }],
      pembanding: [{ nama: 'Rata-rata nasional', indeks: '49,43' }],
      spd: { total: '45.1250' },
    });
  });

  it('has rows of the SPD with one document each, further ones below', () => {
    const { plain, said } = read(
      LISTS,
      sheet(
        'SPD',
        ['Kode', 'Indikator', 'Klaim', 'Nilai', 'T-1', 'Jenis Dokumen', 'Berkas'],
        ['2a', 'Penetapan APBD', undefined, { text: '3', kind: 'number' }, undefined, 'perda', 'a.pdf'],
        ['2a', undefined, undefined, undefined, undefined, 'perda', 'b.pdf'],
        ['7', 'PAD'],
        [undefined, 'tanpa kode', '2'],
      ),
      sheet('Verifikasi', ['ID Inovasi', 'Indikator', 'Status'], ['SPD', '2a', 'sesuai']),
    );
    expect(said).toEqual(['SPD!B5 kode missing']);
    expect(plain).toEqual({
      spd: {
        baris: {
          apbd_tepat_waktu: {
            nilai: '3',
            bukti: [
              { jenis: 'perda', berkas: 'a.pdf' },
              { jenis: 'perda', berkas: 'b.pdf' },
            ],
            verifikasi: { status: 'sesuai' },
          },
        },
      },
    });
  });
});

describe('sheets', () => {
  it('that somebody added or whose headers are gone are reported', () => {
    const { said, asked } = read(
      INNOVATIONS,
      sheet('Rekap OPD', [], [undefined, 'a'], [], ['b']),
      sheet('Belum Ditempatkan', ['Berkas'], ['a.pdf'], ['b.pdf'], ['c.pdf']),
      sheet('Data Dukung', ['ID', 'Berkas'], ['A', 'b']),
    );
    expect(said).toEqual(['Data Dukung!A1 ID Inovasi missing', 'Data Dukung!A1 Indikator missing']);
    expect(asked).toEqual([
      ['Rekap OPD!B2', { kind: 'lembar_tambahan', lembar: 'Rekap OPD', baris: 2 }],
      ['Belum Ditempatkan!A1', { kind: 'belum_ditempatkan', lembar: 'Belum Ditempatkan', baris: 3 }],
    ]);
  });

  it('that somebody renamed are known by their headers, however those are typed', () => {
    const { plain, said } = read(
      LISTS,
      sheet('Daerah kita', ['KUNCI', 'NILAI'], ['Nama Pemda', 'Kabupaten Contoh']),
      sheet(
        'Daftar Inovasi 2026',
        ['Judul'],
        [],
        ['id', 'nama  inovasi', 'PERANGKAT DAERAH *'],
        ['A', 'SIAP', 'Dinas'],
      ),
      sheet('Level', ['ID', 'Nama Inovasi', '16 Regulasi Inovasi Daerah'], ['A', 'SIAP', '2']),
      sheet('Berkas', ['Berkas', 'Indikator', 'ID Inovasi'], ['a.pdf', '16', 'A']),
      sheet('Hasil periksa', ['ID Inovasi', 'Indikator', 'Status'], ['A', '16', 'sesuai']),
    );
    expect(said).toEqual([]);
    const regulasi = { klaim: '2', bukti: [{ berkas: 'a.pdf' }], verifikasi: { status: 'sesuai' } };
    expect(plain).toEqual({
      pemda: { nama: 'Kabupaten Contoh' },
      inovasi: [{ id: 'A', nama: 'SIAP', perangkat_daerah: 'Dinas', indikator: { regulasi } }],
    });
  });

  it('that are copies of others are reported, not read twice', () => {
    const { plain, asked } = read({ ...INNOVATIONS, name: 'Inovasi (2)' }, INNOVATIONS);
    expect(asked).toEqual([['Inovasi (2)!A1', { kind: 'lembar_tambahan', lembar: 'Inovasi (2)', baris: 3 }]]);
    expect(plain).toMatchObject({ inovasi: [{ id: 'INV-001' }, { id: 'INV-002' }] });
  });

  it('are read whole when a filter hides rows, and in whatever order they were sorted', () => {
    const rows = [
      ['ID', 'Nama Inovasi'],
      ['C', 'tiga'],
      ['A', 'satu'],
      ['B', 'dua'],
    ];
    const { plain } = read({ name: 'Inovasi', rows, hiddenRows: [3, 4] });
    expect(plain).toEqual({
      inovasi: [
        { id: 'C', nama: 'tiga' },
        { id: 'A', nama: 'satu' },
        { id: 'B', nama: 'dua' },
      ],
    });
  });

  it('hand over every row that has no room', () => {
    const { unread } = readTemplate(
      buildWorkbook(
        {
          name: 'Inovasi',
          rows: [
            ['ID', 'Nama Inovasi'],
            ['A', 'SIAP'],
          ],
        },
        sheet('Rekap', ['OPD', 'Jumlah'], [], ['Dinkes', { text: '3', kind: 'number' }]),
        sheet('Parameter', ['ID', '16 Regulasi', 'Keterangan'], ['A', '2', 'dicek'], ['Z', '3']),
      ),
    );
    const written = unread.map(({ cells }) => cells.map(({ address, text }) => `${address} ${text}`));
    expect(written).toEqual([
      ['A1 OPD', 'B1 Jumlah'],
      ['A3 Dinkes', 'B3 3'],
      ['A1 ID', 'C1 Keterangan'],
      ['A2 A', 'C2 dicek'],
      ['A3 Z', 'B3 3'],
    ]);
  });

  it.each<[SheetSource, boolean]>([
    [{ ...LISTS, name: 'Daftar' }, true],
    [INNOVATIONS, true],
    [sheet('Pemda', ['Kunci', 'Nilai']), true],
    [sheet('Sheet1', ['No', 'Judul Inovasi', 'Admin OPD']), false],
    [sheet('Inovasi', ['No', 'Judul', 'OPD']), false],
  ])('%# tell whether a workbook is ours', (source, expected) => {
    expect(isTemplate(buildWorkbook(source))).toBe(expected);
  });
});

describe('what is missing', () => {
  const problemsOf = (...sheets: readonly SheetSource[]) => {
    const { root, problems } = readTemplate(buildWorkbook(...sheets));
    const all = [...problems, ...decodeInventory(root, new PlaceIndex()).problems];
    return all
      .filter(({ issue }) => issue.kind === 'missing')
      .map(({ key, place }) => `${place.lembar}!${place.sel} ${key}`);
  };

  it('is said at the empty cell it belongs in', () => {
    expect(
      problemsOf(
        sheet(
          'Inovasi',
          ['ID', 'Nama Inovasi', 'Perangkat Daerah'],
          ['A', undefined, 'Dinas X'],
          [undefined, 'B', 'Dinas X'],
        ),
      ),
    ).toEqual(expect.arrayContaining(['Inovasi!B2 nama', 'Inovasi!A3 id']));
    const documents = sheet(
      'Data Dukung',
      ['ID Inovasi', 'Indikator', 'Berkas'],
      ['INV-001', undefined, 'a.pdf'],
    );
    expect(problemsOf(LISTS, INNOVATIONS, documents)).toContain('Data Dukung!B2 indikator');
  });
});
