import { read } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeTemplate } from '../../../src/inventory/excel/write-template.js';
import { readZipDirectory, unpackText } from '../../../src/inventory/excel/zip.js';
import { addExamples } from '../../../src/inventory/template/add-examples.js';
import type { TemplateGuide } from '../../../src/inventory/template/guide.js';
import { layOutInventory } from '../../../src/inventory/template/lay-out-inventory.js';
import { readWorkbookDocument } from '../../support/read-workbook-document.js';
import { guideOf } from '../../support/template-guides.js';
import { toNode } from '../../support/to-node.js';

let guide: TemplateGuide;
let bytes: Buffer;
beforeAll(async () => {
  guide = await guideOf();
  bytes = await writeTemplate(addExamples(layOutInventory(undefined, guide).sheets, guide), guide);
});

const partsOf = (workbook: Buffer) =>
  [...(readZipDirectory(workbook) ?? [])].map(([name, entry]) => [name, unpackText(entry) ?? ''] as const);

describe('the empty template', () => {
  it('has the sheets of the contract, as another library sees them', async () => {
    const { sheets } = await read(bytes);
    expect(sheets.map(({ name }) => name)).toEqual([
      'Petunjuk',
      'Pemda',
      'SPD',
      'Inovasi',
      'Parameter',
      'Data Dukung',
      'Verifikasi',
      'Perangkat Daerah',
      'Riwayat',
      'Daftar',
    ]);
    const headers = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows[0];
    expect(headers('Inovasi')?.slice(0, 3)).toEqual(['ID', 'Nama Inovasi', 'Perangkat Daerah']);
    expect(headers('Parameter')?.slice(0, 3)).toEqual(['ID', 'Nama Inovasi', '16 Regulasi Inovasi Daerah']);
    expect(headers('Parameter')).toContain('33 Basis');
    expect(headers('Parameter')).toHaveLength(2 + 20 + 1);
    expect(headers('Data Dukung')).toEqual(
      'ID Inovasi, Indikator, Jenis Dokumen, Berkas, Tautan, Nomor, Tanggal, Tentang, Tahun, Penandatangan, Nilai, Pilihan, Unsur, Memuat, Kegiatan, Catatan'.split(
        ', ',
      ),
    );
    expect(headers('SPD')).toEqual(
      'Kode, Indikator, Klaim, Pilihan, Nilai, T-1, T-2, Jenis Dokumen, Berkas, Tautan, Nomor, Tanggal, Tentang'.split(
        ', ',
      ),
    );
    expect(sheets.find(({ name }) => name === 'SPD')?.rows).toHaveLength(1 + 20);
  });

  it('reads as an inventory without anything: the example is passed over', async () => {
    const { root, problems } = await readWorkbookDocument(bytes, 'inventaris.xlsx');
    expect(problems).toEqual([]);
    expect([...root.entries.keys()]).toEqual([]);
  });

  it('offers every closed list, and hints no longer than Excel takes', () => {
    const xml = partsOf(bytes)
      .map(([, text]) => text)
      .join('');
    const validations = xml.match(/<dataValidation [^>]*>/g) ?? [];
    const lists = validations.filter((tag) => tag.includes('type="list"'));
    // Inovasi 10 codes + perangkat daerah + urusan beririsan + 5 criteria + kirim; Parameter ID + 20 + the basis; SPD kode,
    // jenis dokumen, and klaim and pilihan for each of 20 rows and for those below; Data Dukung 7; Verifikasi 4;
    // Perangkat Daerah 2; Riwayat 2; Pemda 1.
    expect(lists.length).toBe(18 + 22 + (2 + 2 * 21) + 7 + 4 + 2 + 2 + 1);
    for (const tag of validations) {
      const decode = (text = '') =>
        text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      expect(decode(/ prompt="([^"]*)"/.exec(tag)?.[1]).length).toBeLessThanOrEqual(255);
      expect(decode(/ promptTitle="([^"]*)"/.exec(tag)?.[1]).length).toBeLessThanOrEqual(32);
    }
    const regulation = validations.find((tag) => tag.includes('promptTitle="16 Regulasi'));
    // Lines are parted by the escape of the format: a real line break in an attribute is read as a blank.
    expect(regulation).toMatch(
      /1 = SK kepala daerah.*_x000a_2 = .*_x000a_3 = .*_x000a_Bukti: perda, perkada/s,
    );
    const formulas = xml.match(/<formula1>[^<]*/g) ?? [];
    for (const formula of formulas) {
      const text = formula.slice('<formula1>'.length).replace(/&\w+;/g, '_');
      expect(text.length).toBeLessThanOrEqual(255);
    }
  });

  it('freezes headers, repeats them in print, and paints no empty rows', async () => {
    const sheets = partsOf(bytes).filter(([name]) => /worksheets\/sheet[2-9]\.xml/.test(name));
    for (const [, xml] of sheets) {
      expect(xml).toContain('state="frozen"');
      expect(xml).toContain('orientation="landscape"');
      expect((xml.match(/<row /g) ?? []).length).toBeLessThan(30);
    }
    const workbook = partsOf(bytes).find(([name]) => name === 'xl/workbook.xml')?.[1];
    expect(workbook?.match(/_xlnm\.Print_Titles/g)).toHaveLength(8);
    expect(workbook).toMatch(/name="Daftar"[^>]*state="hidden"/);
    // A filter per sheet but the one of keys and values; LibreOffice shows only those that are named.
    expect(workbook?.match(/_xlnm\._FilterDatabase/g)).toHaveLength(7);
    // Inovasi is the fourth sheet and has 34 columns, A to AH.
    expect(workbook).toContain(`localSheetId="3" hidden="1">'Inovasi'!$A$1:$AH$20000<`);
  });
});

describe('the sheet of the SPD', () => {
  const spd = () => partsOf(bytes).find(([name]) => name === 'xl/worksheets/sheet3.xml')?.[1] ?? '';
  const ruleAt = (cell: string) =>
    new RegExp(`<dataValidation [^>]*sqref="${cell}[":]`).exec(spd())?.[0] ?? '';

  it('tells in each row what it asks for, and shades the rest', () => {
    // Row 2 is "1 Visi dan Misi", a choice; rows 6 and 7 compare T-1 (2025) with T-2 (2024).
    expect(ruleAt('C2')).toContain('1 = Inovasi termuat dalam misi_x000a_2 = Inovasi termuat dalam visi');
    expect(ruleAt('D2')).toContain('misi_visi = termuat dalam visi dan misi');
    expect(ruleAt('F2')).toContain('Tidak diminta untuk indikator ini.');
    expect(ruleAt('F7')).toContain('Angka tahun 2025.');
    expect(ruleAt('G7')).toContain('Angka tahun 2024.');
    expect(ruleAt('D6')).toContain('Tidak diminta untuk indikator ini.');
    const styleOf = (cell: string) => new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(spd())?.[1];
    expect(styleOf('F2')).toBeDefined();
    expect(styleOf('D2')).toBeUndefined();
    expect(styleOf('D6')).toBeDefined();
    expect(styleOf('F6')).toBeUndefined();
  });
});

describe('columns of dates', () => {
  it('refuse what a program makes of a bare year: 2024 becomes 16 July 1905', () => {
    const xml = partsOf(bytes).find(([name]) => name === 'xl/worksheets/sheet4.xml')?.[1] ?? '';
    // Column R is Waktu Penerapan; day 32874 is 1 January 1990.
    expect(xml).toContain('<formula1>OR(ISTEXT(R2),R2&gt;=32874)</formula1>');
  });
});

describe('values', () => {
  it('are stored as what they are; a text that looks like a formula stays a text', async () => {
    const root = toNode({
      inovasi: [
        { id: 'A', nama: '=1+1', waktu_penerapan: '2024-03-01', kematangan: '57,64', asta_cita: '4' },
      ],
    });
    const written = await writeTemplate(layOutInventory(root, guide).sheets, guide);
    const rows = (await read(written)).sheets.find(({ name }) => name === 'Inovasi')?.rows ?? [];
    const [headers = [], row = []] = rows;
    const under = (header: string) => row[headers.indexOf(header)];
    expect(under('Nama Inovasi')).toBe('=1+1');
    expect(under('Kematangan')).toBe(57.64);
    expect(under('Asta Cita')).toBe(4);
    expect(under('Waktu Penerapan')).toEqual(new Date('2024-03-01T00:00:00Z'));
    expect(partsOf(written).some(([, xml]) => xml.includes('<f>'))).toBe(false);
  });
});
