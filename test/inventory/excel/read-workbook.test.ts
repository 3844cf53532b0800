import { createHash } from 'node:crypto';
import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/inventory/excel/read-workbook.js';
import { cellsOf, changeParts, excelBytes, readCells, sheetOf } from '../../support/excel-files.js';

/** One cell with a value and a format, read back. */
async function readOne(
  value: ExcelJS.CellValue,
  format?: string,
  is1904 = false,
): Promise<string | undefined> {
  const bytes = await excelBytes((workbook) => {
    workbook.properties.date1904 = is1904;
    const cell = workbook.addWorksheet('Lembar').getCell('A1');
    cell.value = value;
    if (format !== undefined) cell.numFmt = format;
  });
  return (await readCells(bytes)).A1;
}

describe('numbers', () => {
  it.each<[string, number, string | undefined, string]>([
    ['noise of binary fractions', 0.1 + 0.2, undefined, 'number: 0.3'],
    ['a percentage is the percent number', 0.0426, '0.00%', 'percent: 4.26'],
    ['a word in the format', 3, '#,##0 \\h\\a\\r\\i', 'number: 3'],
    ['an amount too large for a date', 315_000_000_000, '#,##0 \\b\\u\\l\\a\\n', 'number: 315000000000'],
    ['quoted words in the format', 12, '0 "orang dan hari"', 'number: 12'],
    ['a currency in brackets', 1250, '[$Rp-421]#,##0', 'number: 1250'],
    ['a number stored as 1.98E+17', 1.98e17, undefined, 'number: 198000000000000000'],
    ['a very small number', 0.0000001, undefined, 'number: 0.0000001'],
    ['a negative one with a red format', -50.32, '#,##0.00;[Red]-#,##0.00', 'number: -50.32'],
  ])('%s', async (_, value, format, expected) => {
    expect(await readOne(value, format)).toBe(expected);
  });
});

describe('dates', () => {
  // 1 March 2024 is day 45352 from 30 December 1899, and 43890 from 1 January 1904.
  it.each<[string, number, string, boolean, string]>([
    ['a serial in a date format', 45352, 'dd/mm/yyyy', false, 'date: 2024-03-01'],
    ['with the hour behind it', 45352.75, 'd mmmm yyyy hh:mm', false, 'date: 2024-03-01'],
    ['with a language', 45352, '[$-421]dd mmmm yyyy;@', false, 'date: 2024-03-01'],
    ['a month alone', 45352, 'mmmm', false, 'date: 2024-03-01'],
    ['in the 1904 system', 43890, 'dd/mm/yyyy', true, 'date: 2024-03-01'],
    ['a time of day is no date', 0.5, 'hh:mm', false, 'text: 12:00'],
    ['nor is a length of time', 0.0625, '[mm]:ss', false, 'text: 01:30'],
  ])('%s', async (_, serial, format, is1904, expected) => {
    expect(await readOne(serial, format, is1904)).toBe(expected);
  });

  it('takes days written out', async () => {
    const bytes = await sheetOf('<row r="1"><c r="A1" t="d"><v>2024-03-01</v></c></row>');
    expect(await readCells(bytes)).toEqual({ A1: 'text: 2024-03-01' });
  });
});

describe('formulas', () => {
  it.each<[string, ExcelJS.CellValue, string | undefined]>([
    ['a result', { formula: 'B1+1', result: 3 }, 'number: 3'],
    ['a result of zero', { formula: 'B1-B1', result: 0 }, 'number: 0'],
    ['a text result', { formula: 'B1&"x"', result: 'R&D &amp; x' }, 'text: R&D &amp; x'],
    ['an error', { formula: 'B1/0', result: { error: '#DIV/0!' } }, 'error: #DIV/0!'],
    ['never calculated', { formula: 'B1*2' }, 'uncalculated: =B1*2'],
    ['an empty text', { formula: 'IF(B1="","","x")', result: '' }, undefined],
    ['an error without formula', { error: '#REF!' }, 'error: #REF!'],
  ])('%s', async (_, value, expected) => {
    expect(await readOne(value)).toBe(expected);
  });

  it('takes the results of shared formulas', async () => {
    const data =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>';
    expect(await readCells(await sheetOf(data))).toEqual({ A1: 'number: 2', A2: 'number: 4' });
  });
});

describe('texts', () => {
  it.each<[string, ExcelJS.CellValue, string | undefined]>([
    [
      'rich text',
      { richText: [{ text: 'SIAP ' }, { text: 'MAJU', font: { bold: true } }] },
      'text: SIAP MAJU',
    ],
    ['a hard blank stays for the readers', 'Dinas\u00a0Kesehatan', 'text: Dinas\u00a0Kesehatan'],
    ['marks of XML', 'R&D <b> "x"', 'text: R&D <b> "x"'],
    ['true and false', true, 'boolean: ya'],
    ['nothing but blanks', ' \u00a0 ', undefined],
  ])('%s', async (_, value, expected) => {
    expect(await readOne(value)).toBe(expected);
  });

  it('keeps text and target of a link', async () => {
    const bytes = await excelBytes((workbook) => {
      const sheet = workbook.addWorksheet('Lembar');
      sheet.getCell('A1').value = { text: 'lihat', hyperlink: 'https://contoh.go.id/?a=1&b=2' };
      sheet.getCell('A2').value = { text: 'https://contoh.go.id', hyperlink: 'https://contoh.go.id' };
    });
    const cells = cellsOf(await readWorkbook(bytes, 'uji.xlsx'));
    expect(cells.map(({ text, link }) => [text, link])).toEqual([
      ['lihat', 'https://contoh.go.id/?a=1&b=2'],
      ['https://contoh.go.id', undefined],
    ]);
  });
});

describe('sheets', () => {
  it('has the value of a merged area once, also when others lie below it or areas overlap', async () => {
    const cell = (address: string) => `<c r="${address}" t="str"><v>${address}</v></c>`;
    const data = `<row r="1">${cell('A1')}${cell('B1')}</row><row r="2">${cell('A2')}${cell('C2')}</row>`;
    const merges = '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="B2:B3"/></mergeCells>';
    const bytes = await sheetOf(data, merges);
    expect(await readCells(bytes)).toEqual({ A1: 'text: A1', C2: 'text: C2' });
    const [sheet] = (await readWorkbook(bytes, 'uji.xlsx')).sheets;
    expect(sheet?.merges[0]).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
  });

  it('marks hidden rows and sheets and keeps every name', async () => {
    const bytes = await excelBytes((workbook) => {
      const sheet = workbook.addWorksheet('Rekap & Data');
      sheet.getCell('A1').value = 'a';
      sheet.getCell('A2').value = 'b';
      sheet.getRow(2).hidden = true;
      workbook.addWorksheet('Arsip', { state: 'veryHidden' }).getCell('B2').value = 'c';
    });
    const { sheets } = await readWorkbook(bytes, 'uji.xlsx');
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Rekap & Data', false],
      ['Arsip', true],
    ]);
    expect(sheets[0]?.rows.map(({ hidden }) => hidden)).toEqual([false, true]);
    expect(sheets[1]?.rows[0]?.cells.get(2)?.place).toEqual({
      berkas: 'uji.xlsx',
      lembar: 'Arsip',
      sel: 'B2',
      baris: 2,
      kolom: 2,
    });
  });

  it('passes over rows and cells that are only painted', async () => {
    const bytes = await excelBytes((workbook) => {
      const sheet = workbook.addWorksheet('Lembar');
      sheet.getCell('A1').value = 'a';
      for (const row of [2, 900]) {
        sheet.getCell(row, 3).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF0000' } };
      }
      sheet.getCell('A901').value = 'b';
    });
    const [sheet] = (await readWorkbook(bytes, 'uji.xlsx')).sheets;
    expect(sheet?.rows.map(({ number, cells }) => [number, cells.size])).toEqual([
      [1, 1],
      [901, 1],
    ]);
  });

  it('reads sheets under any file name and elements with a prefix', async () => {
    const bytes = await excelBytes((workbook) => {
      workbook.addWorksheet('Lembar').getCell('A1').value = 7;
    });
    const renamed = changeParts(bytes, (name, text) => {
      if (name === 'xl/_rels/workbook.xml.rels')
        return text.replace('worksheets/sheet1.xml', 'worksheets/Data.xml');
      return name === 'xl/worksheets/sheet1.xml' ? undefined : text;
    });
    await expect(readWorkbook(renamed, 'uji.xlsx')).rejects.toMatchObject({
      failure: { code: 'excel-rusak' },
    });
    const prefixed = changeParts(bytes, (name, text) =>
      name === 'xl/worksheets/sheet1.xml'
        ? text
            .replace(/<(\/?)(\w+)(?=[\s>/])/g, '<$1x:$2')
            .replace('<x:worksheet ', '<x:worksheet xmlns:x="x" ')
        : text,
    );
    expect(await readCells(prefixed)).toEqual({ A1: 'number: 7' });
  });

  it('reads the same twice and changes no byte', async () => {
    const bytes = await excelBytes((workbook) => {
      workbook.addWorksheet('Lembar').getCell('A1').value = 'a';
    });
    const hash = () => createHash('sha256').update(bytes).digest('hex');
    const before = hash();
    expect(await readWorkbook(bytes, 'uji.xlsx')).toEqual(await readWorkbook(bytes, 'uji.xlsx'));
    expect(hash()).toBe(before);
  });
});
