import { describe, expect, it } from 'vitest';
import { packStored } from '../../../src/inventory/excel/pack-zip.js';
import { readWorkbook } from '../../../src/inventory/excel/read-workbook.js';
import { changeParts, excelBytes, sheetOf } from '../../support/excel-files.js';

const OLD = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const workbook = () =>
  excelBytes((built) => {
    built.addWorksheet('Inovasi').getCell('A1').value = 'ID';
  });

/** The bytes with the declared unpacked size of the first sheet changed in the directory. */
function declareSize(bytes: Buffer, size: number): Buffer {
  const copy = Buffer.from(bytes);
  const name = copy.lastIndexOf('xl/worksheets/sheet1.xml');
  copy.writeUInt32LE(size, name - 46 + 24);
  return copy;
}

describe('what is no workbook to read', () => {
  it.each<[string, () => Promise<Buffer>, object]>([
    ['an .xls file', async () => Buffer.concat([OLD, Buffer.alloc(2000)]), { code: 'excel-lama' }],
    [
      'a locked workbook',
      async () => Buffer.concat([OLD, Buffer.alloc(500), Buffer.from('EncryptedPackage', 'utf16le')]),
      { code: 'excel-terkunci' },
    ],
    ['a text', async () => Buffer.from('ID;Nama Inovasi\n'), { code: 'bukan-excel' }],
    ['nothing', async () => Buffer.alloc(0), { code: 'bukan-excel' }],
    [
      'another package',
      async () => packStored(new Map([['word/document.xml', '<x/>']])),
      { code: 'bukan-excel' },
    ],
    ['a cut workbook', async () => (await workbook()).subarray(0, 900), { code: 'excel-terpotong' }],
    [
      'a workbook without one of its sheets',
      async () =>
        changeParts(await workbook(), (name, text) =>
          name === 'xl/worksheets/sheet1.xml' ? undefined : text,
        ),
      { code: 'excel-rusak', args: { berkas: 'uji.xlsx', bagian: 'Inovasi' } },
    ],
    [
      'a workbook without its texts',
      async () =>
        changeParts(await workbook(), (name, text) => (name.includes('sharedStrings') ? undefined : text)),
      { code: 'excel-rusak', args: { berkas: 'uji.xlsx', bagian: 'Inovasi' } },
    ],
    [
      'cells without address',
      async () => await sheetOf('<row r="1"><c t="str"><v>a</v></c></row>'),
      { code: 'excel-rusak' },
    ],
    ['broken XML', async () => await sheetOf('<row r="1"><c r="A1"><v>1</v></row>'), { code: 'excel-rusak' }],
    [
      'one that would fill the memory',
      async () => declareSize(await workbook(), 4_000_000_000),
      { code: 'excel-terlalu-besar', args: { berkas: 'uji.xlsx', megabita: 3815, batas: 256 } },
    ],
    [
      'one that unpacks to more than it says',
      async () => declareSize(await workbook(), 10),
      { code: 'excel-rusak' },
    ],
  ])('%s', async (_, make, failure) => {
    await expect(readWorkbook(await make(), 'uji.xlsx')).rejects.toMatchObject({ failure });
  });
});
