import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from 'hucre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toPlain } from '../../../src/base/document-node.js';
import { parseYaml } from '../../../src/base/parse-yaml.js';
import { PlaceIndex } from '../../../src/base/places.js';
import { decodeInventory } from '../../../src/inventory/decode-inventory.js';
import { writeTemplate } from '../../../src/inventory/excel/write-template.js';
import { addExamples } from '../../../src/inventory/template/add-examples.js';
import { layOutInventory } from '../../../src/inventory/template/lay-out-inventory.js';
import { startInventory } from '../../../src/inventory/template/start-inventory.js';
import { convert, fillWorkbook, OFFICE, PYTHON, type Step } from '../../support/libreoffice/office.js';
import { readWorkbookDocument } from '../../support/read-workbook-document.js';
import { guideOf } from '../../support/template-guides.js';

const EDITIONS = ['iga-2023', 'iga-2024', 'iga-2025', 'iga-2026', 'iga-2027'];
const FIXTURES = ['banjar-2026', 'banjar-2023'];

if (OFFICE === undefined) {
  process.stderr.write('LibreOffice is not installed: what goes through it is NOT tested.\n');
} else if (PYTHON === undefined) {
  process.stderr.write('python3-uno is not installed: filling a template in LibreOffice is NOT tested.\n');
}

let folder: string;
const written = new Map<string, Buffer>();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'siap-iga-office-'));
  for (const edition of EDITIONS) written.set(`${edition}.xlsx`, await emptyTemplate(edition));
  for (const fixture of FIXTURES) {
    const root = parseYaml(readFileSync(`fixtures/${fixture}/inventaris.yaml`, 'utf8'), 'inventaris.yaml');
    if (root.kind !== 'map') throw new Error('no map');
    const guide = await guideOf();
    written.set(`${fixture}.xlsx`, await writeTemplate(layOutInventory(root, guide).sheets, guide));
  }
  for (const [name, bytes] of written) writeFileSync(join(folder, name), bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As `iga templat` writes it. */
async function emptyTemplate(edition: string): Promise<Buffer> {
  const guide = await guideOf(edition);
  const { sheets } = layOutInventory(startInventory(undefined, guide), guide);
  return await writeTemplate(addExamples(sheets, guide), guide);
}

const originalOf = (name: string) => written.get(name) ?? Buffer.alloc(0);

describe.skipIf(OFFICE === undefined)('a workbook of ours, opened and saved by LibreOffice', () => {
  let saved: (name: string) => Buffer;
  beforeAll(() => {
    saved = convert(folder, [...written.keys()], 'xlsx');
  }, 180_000);

  it.each([...EDITIONS, ...FIXTURES])(
    '%s keeps every text of every sheet, as a second library reads them',
    async (name) => {
      const before = await read(originalOf(`${name}.xlsx`));
      const after = await read(saved(`${name}.xlsx`));
      expect(after.sheets.map((sheet) => sheet.name)).toEqual(before.sheets.map((sheet) => sheet.name));
      for (const [index, sheet] of before.sheets.entries()) {
        expect(filledCells(after.sheets[index]?.rows)).toEqual(filledCells(sheet.rows));
      }
    },
  );

  it.each(FIXTURES)('the inventory of %s comes back as it went', async (name) => {
    const before = await readWorkbookDocument(originalOf(`${name}.xlsx`), 'inventaris.xlsx');
    const after = await readWorkbookDocument(saved(`${name}.xlsx`), 'inventaris.xlsx');
    expect(after.problems).toEqual([]);
    expect(toPlain(after.root)).toEqual(toPlain(before.root));
  });

  it('prints', () => {
    const printed = convert(folder, ['iga-2026.xlsx'], 'pdf')('iga-2026.xlsx');
    expect(printed.subarray(0, 5).toString()).toBe('%PDF-');
    // A4 across: 842 by 595 points.
    expect(printed.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 84[12]\.\d+ 595\.\d+/);
  }, 120_000);
});

describe.skipIf(OFFICE === undefined || PYTHON === undefined)('a template filled in LibreOffice', () => {
  let result: ReturnType<typeof fillWorkbook>;
  beforeAll(() => {
    result = fillWorkbook(folder, originalOf('iga-2026.xlsx'), STEPS);
  }, 180_000);

  it('offers what the indicator of the row takes', () => {
    expect(result.opened).toMatchObject({
      'Parameter!A3': ['CONTOH', 'INV-001', 'INV-002'],
      'Data Dukung!C3': ['perda', 'perkada', 'sk_kdh', 'sk_kpd_an_kdh'],
      'Data Dukung!L4': ['manual', 'elektronik', 'daring'],
      'SPD!D2': ['misi', 'visi', 'misi_visi'],
      'Verifikasi!B2': expect.arrayContaining(['16 Regulasi Inovasi Daerah', '35 Video inovasi daerah']),
      'Verifikasi!B3': expect.arrayContaining(['1 Visi dan Misi', '15 Fasilitasi pengakuan HAKI']),
    });
  });

  it('is the inventory that was typed', async () => {
    const { root, problems } = await readWorkbookDocument(result.saved, 'inventaris.xlsx');
    expect(problems).toEqual([]);
    expect(toPlain(root)).toEqual(EXPECTED);
    expect(decodeInventory(root, new PlaceIndex()).problems).toEqual([]);
  });
});

/** Rows without their empty ends: programs differ in how many of those they write. */
function filledCells(rows: readonly (readonly unknown[])[] = []): unknown[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      value === null || value === undefined || value === '' ? [] : [[row, column, value]],
    ),
  );
}

const enter = (sheet: string, row: number, cells: Readonly<Record<string, string>>): Step[] =>
  Object.entries(cells).map(([column, value]) => ({ do: 'enter', sheet, row, column, value }));
const choose = (sheet: string, row: number, cells: Readonly<Record<string, string>>): Step[] =>
  Object.entries(cells).map(([column, value]) => ({ do: 'choose', sheet, row, column, value }));

/** Row 2 of most sheets is the example. Everything is typed as an Indonesian keyboard types it. */
const STEPS: readonly Step[] = [
  ...enter('Pemda', 4, { Nilai: 'Kabupaten Contoh Jaya' }),
  ...choose('Pemda', 5, { Nilai: 'kabupaten' }),
  ...enter('Pemda', 7, { Nilai: '63.10' }),
  ...enter('Pemda', 9, { Nilai: '54' }),
  ...enter('Perangkat Daerah', 2, { Nama: 'Dinas Kesehatan', Alias: 'Dinkes; Dinkes Contoh' }),
  ...choose('Perangkat Daerah', 2, { Jenis: 'dinas' }),
  ...enter('Riwayat', 2, { Tahun: '2023', Indeks: '57,64' }),
  ...choose('Riwayat', 2, { 'Jenis Catatan': 'riwayat', Predikat: 'Inovatif' }),
  ...enter('Inovasi', 3, {
    ID: 'INV-001',
    'Nama Inovasi': 'GEBRAKS "Gerak Sehat"',
    'Waktu Uji Coba': "'2024",
    'Waktu Penerapan': '1/6/2024',
    'Waktu Pengembangan': '5 Maret 2025',
    Koordinat: '-3.41, 114.85',
    Kematangan: '57,5',
  }),
  ...choose('Inovasi', 3, {
    'Perangkat Daerah': 'Dinas Kesehatan',
    Tahapan: 'penerapan',
    Jenis: 'digital',
    'Asta Cita': '4',
    PKPN: 'D',
    Urusan: 'Kesehatan',
    Kirim: 'ya',
  }),
  ...enter('Inovasi', 4, { ID: 'INV-002', 'Nama Inovasi': 'SIAP', 'Perangkat Daerah': 'Dinas Sosial' }),
  ...choose('Parameter', 3, { ID: 'INV-001', '16 Regulasi Inovasi Daerah': '2', '33 Basis': 'orang' }),
  ...enter('Parameter', 3, { '19 Alat Kerja': '3' }),
  ...choose('Data Dukung', 3, {
    'ID Inovasi': 'INV-001',
    Indikator: '16 Regulasi Inovasi Daerah',
    'Jenis Dokumen': 'perkada',
    Penandatangan: 'kdh',
  }),
  ...enter('Data Dukung', 3, {
    Berkas: 'INV-001/perbup.pdf',
    Nomor: '3/2025',
    Tanggal: '2024-03-01',
    Tentang: 'Inovasi Daerah',
    Memuat: 'nama_inovasi; tanda_tangan',
  }),
  ...enter('Data Dukung', 4, { 'ID Inovasi': 'INV-001', Indikator: '19', Nomor: '012', Tahun: '2025' }),
  ...choose('Data Dukung', 4, { 'Jenis Dokumen': 'foto', Pilihan: 'daring' }),
  ...enter('Data Dukung', 5, { 'ID Inovasi': 'INV-001', Indikator: '33', Nilai: '1.250' }),
  ...choose('SPD', 2, { Pilihan: 'misi_visi', 'Jenis Dokumen': 'rpjmd' }),
  ...enter('SPD', 7, { 'T-1': '3,25', 'T-2': '3,9' }),
  ...enter('SPD', 8, { Nilai: '3,25%' }),
  ...enter('SPD', 10, { 'T-1': '315.000.000.000', 'T-2': '280.000.000.000,50' }),
  ...choose('Verifikasi', 2, {
    'ID Inovasi': 'INV-001',
    Indikator: '16 Regulasi Inovasi Daerah',
    Status: 'tidak_sesuai',
    Level: '1',
  }),
  ...enter('Verifikasi', 2, { Tanggal: '2/6/2026' }),
  ...enter('Verifikasi', 3, { 'ID Inovasi': 'SPD' }),
  ...choose('Verifikasi', 3, { Indikator: '1 Visi dan Misi', Status: 'sesuai' }),
  { do: 'insert', sheet: 'Inovasi', row: 1 },
  { do: 'insert', sheet: 'Data Dukung', row: 3 },
];

const EXPECTED = {
  versi: '1',
  edisi: 'iga-2026',
  pemda: {
    nama: 'Kabupaten Contoh Jaya',
    jenis: 'kabupaten',
    kode: '63.10',
    perangkat_daerah: [{ nama: 'Dinas Kesehatan', alias: ['Dinkes', 'Dinkes Contoh'], jenis: 'dinas' }],
  },
  deklarasi: { jumlah_inovasi: '54' },
  riwayat: [{ tahun: '2023', indeks: '57.64', predikat: 'Inovatif' }],
  spd: {
    baris: {
      visi_misi: { pilihan: 'misi_visi', bukti: [{ jenis: 'rpjmd' }], verifikasi: { status: 'sesuai' } },
      tpt_penurunan: { t1: '3.25', t2: '3.9' },
      tpt: { nilai: '3.25' },
      pad: { t1: '315000000000', t2: '280000000000.5' },
    },
  },
  inovasi: [
    {
      id: 'INV-001',
      nama: 'GEBRAKS "Gerak Sehat"',
      perangkat_daerah: 'Dinas Kesehatan',
      tahapan: 'penerapan',
      jenis: 'digital',
      asta_cita: '4',
      pkpn: 'D',
      urusan: 'Kesehatan',
      koordinat: '-3.41, 114.85',
      waktu_uji_coba: '2024',
      waktu_penerapan: '2024-06-01',
      waktu_pengembangan: '2025-03-05',
      kirim: 'ya',
      kematangan: '57.5',
      indikator: {
        regulasi: {
          klaim: '2',
          bukti: [
            {
              jenis: 'perkada',
              berkas: 'INV-001/perbup.pdf',
              nomor: '3/2025',
              tanggal: '2024-03-01',
              tentang: 'Inovasi Daerah',
              penandatangan: 'kdh',
              memuat: ['nama_inovasi', 'tanda_tangan'],
            },
          ],
          verifikasi: { status: 'tidak_sesuai', level: '1', tanggal: '2026-06-02' },
        },
        alat_kerja: {
          klaim: '3',
          bukti: [{ jenis: 'foto', nomor: '012', tahun: '2025', pilihan: 'daring' }],
        },
        kemanfaatan: { basis: 'orang', bukti: [{ nilai: '1250' }] },
      },
    },
    { id: 'INV-002', nama: 'SIAP', perangkat_daerah: 'Dinas Sosial' },
  ],
};
