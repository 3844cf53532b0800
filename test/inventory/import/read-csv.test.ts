import { describe, expect, it } from 'vitest';
import { KnownFailure } from '../../../src/base/known-failure.js';
import { readCsv } from '../../../src/inventory/import/read-csv.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Texts of all cells by the name of the cell. */
function cellsOf(bytes: Uint8Array): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const row of readCsv(bytes, 'data/daftar.csv').workbook.sheets[0]?.rows ?? []) {
    for (const cell of row.cells.values()) cells[cell.place.sel ?? ''] = cell.text;
  }
  return cells;
}

describe('the separator', () => {
  it.each([
    [';', 'No;Nama Inovasi;Urusan\n1;SIAP;Pangan, Pertanian\n2;TANGGAP;Sosial, Kesehatan\n'],
    [',', 'No,Nama Inovasi,Urusan\n1,SIAP,"Pangan; Sosial"\n2,TANGGAP,Sosial\n'],
    ['\t', 'No\tNama Inovasi\tUrusan\n1\tSIAP, dan kawan\tSosial\n'],
    [';', 'DAFTAR INOVASI, TAHUN 2025\n\nNo;Nama Inovasi\n1;SIAP\n2;TANGGAP\n'],
    [';', 'sep=;\nNama Inovasi\nSIAP, TANGGAP\n'],
  ])('%j is found by content', (separator, text) => {
    expect(readCsv(encode(text), 'daftar.csv').format).toMatchObject({ encoding: 'utf-8', separator });
  });
});

describe('cells', () => {
  it('may hold separators, quotes and line breaks; rows count as a spreadsheet shows them', () => {
    const text = 'Nama,Tujuan\r\n"SIAP, ""2.0""","baris satu\r\nbaris dua"\r\n\r\nTANGGAP,x\r\n';
    expect(cellsOf(encode(text))).toEqual({
      A1: 'Nama',
      B1: 'Tujuan',
      A2: 'SIAP, "2.0"',
      B2: 'baris satu\nbaris dua',
      A4: 'TANGGAP',
      B4: 'x',
    });
  });

  it('keep what follows a closing quote, and a quote that never closes takes nothing with it', () => {
    expect(cellsOf(encode('"SIAP" 2,b\n"layar 5 inci,d\nc,e\n'))).toEqual({
      A1: 'SIAP 2',
      B1: 'b',
      A2: '"layar 5 inci',
      B2: 'd',
      A3: 'c',
      B3: 'e',
    });
  });

  it.each([
    // Up to the end of the file.
    ['No;Nama;OPD\n1;"SATU;Dinkes\n2;DUA;Dinsos\n', ['B2', 2]],
    // Up to the quote that opens another cell.
    ['No;Nama;OPD\n1;"SATU;Dinkes\n2;DUA;"Dinsos"\n', ['B2', 2]],
    // Up to a quote that closes another cell: every line would be a row of its own.
    ['No;Nama;OPD\n1;"SATU;Dinkes\n2;DUA";Dinsos\n3;TIGA;Dinkes\n', ['B2', 2]],
    // The line counts what a cell breaks, the row does not.
    ['sep=;\nNo;Nama;OPD\n1;"SA\nTU";Dinkes\n2;"DUA;Dinsos\n', ['B3', 5]],
    ['No;Nama;OPD\r\n1;SATU;Dinkes\r\n2;"DUA;Dinsos\r\n3;TIGA;Dinkes', ['B3', 3]],
  ])('with a quote that never closes are told of, and swallow no row: %j', (text, [sel, line]) => {
    const { workbook, format } = readCsv(encode(text), 'daftar.csv');
    expect(format.openQuotes).toMatchObject([{ place: { lembar: 'daftar', sel }, line }]);
    const [, ...rows] = text.replace(/^sep=;\n/, '').split(/\r?\n(?=\d)/);
    expect(workbook.sheets[0]?.rows).toHaveLength(1 + rows.length);
  });

  it.each([
    'No;Nama;Tujuan\n1;SATU;"baris satu\nbaris; dua"\n2;DUA;"a;\nb;c"\n',
    'Nama;Tujuan\n"SATU;\n";"x;y"\n',
    'No;Nama;OPD\n1;SATU 5";Dinkes\n2;"DUA ""2.0""";Dinsos\n',
  ])('that are quoted as they should be are not suspected: %j', (text) => {
    expect(readCsv(encode(text), 'daftar.csv').format.openQuotes).toEqual([]);
  });

  it('are named after the file, as spreadsheets do', () => {
    expect(readCsv(encode('a,b\n'), 'opd/dinkes.v2.csv').workbook.sheets[0]?.name).toBe('dinkes.v2');
  });
});

describe('the encoding', () => {
  it('drops the byte order mark of UTF-8', () => {
    expect(cellsOf(Uint8Array.of(0xef, 0xbb, 0xbf, 0x4e, 0x6f))).toEqual({ A1: 'No' });
  });

  it('falls back to Windows-1252: 0x93 and 0x94 are quotes, 0x96 a dash, 0xe9 an e with an accent', () => {
    const bytes = Uint8Array.of(0x93, 0x41, 0x94, 0x96, 0xe9);
    expect(cellsOf(bytes)).toEqual({ A1: '\u201cA\u201d\u2013\u00e9' });
    expect(readCsv(bytes, 'x.csv').format.encoding).toBe('windows-1252');
  });

  it('reads the Unicode text of Excel', () => {
    const bytes = Uint8Array.of(0xff, 0xfe, 0x4e, 0, 0x6f, 0, 0x09, 0, 0x41, 0);
    expect(cellsOf(bytes)).toEqual({ A1: 'No', B1: 'A' });
  });

  it('refuses what is no text', () => {
    expect(() => readCsv(Uint8Array.of(0x41, 0, 0x42, 0x43), 'x.csv')).toThrow(KnownFailure);
  });
});
