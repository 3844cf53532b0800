import { createHash } from 'node:crypto';
import { read } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import { markWorkbook } from '../../../src/inventory/excel/mark/mark-workbook.js';
import type { MarkedCell, MarkLevel, WorkbookMarks } from '../../../src/inventory/excel/mark/model.js';
import { readWorkbook } from '../../../src/inventory/excel/read-workbook.js';
import { changeTexts, officeWorkbook, partsOf, textOfPart } from '../../support/office-workbook.js';

const LIST = 'Daftar "A" & B';
const FIRST = 'xl/worksheets/sheet1.xml';

const RED = 'F2A59B';
const AMBER = 'FFD264';

/** A finding whose words show that everything typed is shown as typed. */
const HOSTILE = '=HYPERLINK("x") <b>&amp; \u0007 _x0041_ 💡';

function mark(cell: string, level: MarkLevel = 'galat', sheet = LIST): MarkedCell {
  return {
    sheet,
    cell,
    level,
    notes: [{ heading: `Judul ${cell}`, lines: ['Pesan.', 'Lakukan: sesuatu.'] }],
  };
}

function marksOf(...cells: readonly MarkedCell[]): WorkbookMarks {
  return {
    cells,
    moreFindings: (count) => `${count} temuan lain.`,
    results: {
      name: 'Hasil Periksa',
      title: 'Hasil periksa Kabupaten Contoh',
      lines: ['IGA 2026'],
      scores: [['Klaim', '49,86', 'Inovatif']],
      scoreHeaders: ['Skor', 'Indeks', 'Predikat'],
      legendTitle: 'Arti warna',
      legend: [{ level: 'galat', name: 'Galat', meaning: 'harus diperbaiki' }],
      headers: ['No', 'Tingkat', 'Tempat', 'Inovasi', 'PD', 'Temuan', 'Lakukan', 'Dampak', 'Kode'],
      rows: cells.map(({ sheet, cell, level }) => ({
        level,
        severity: 'Galat',
        place: `${sheet}!${cell}`,
        target: { sheet, cell },
        innovation: HOSTILE,
        department: '',
        message: '+1',
        remedy: '@SUM(A1)',
        cost: '0.12',
        code: 'bukti/berkas-hilang',
      })),
      nothing: 'Tidak ada temuan.',
    },
  };
}

let office: Buffer;
beforeAll(async () => {
  office = await officeWorkbook();
});

const marked = (bytes: Buffer, ...cells: readonly MarkedCell[]): Buffer =>
  markWorkbook(bytes, 'uji.xlsx', marksOf(...cells)).bytes;

/** Cells of a sheet as another library reads them. */
async function cellsOf(bytes: Buffer, sheet: string) {
  const { sheets } = await read(bytes, { readStyles: true });
  const cells = sheets.find(({ name }) => name === sheet)?.cells;
  return (row: number, column: number) => cells?.get(`${row - 1},${column - 1}`);
}

function colorOf(cell: Awaited<ReturnType<Awaited<ReturnType<typeof cellsOf>>>>): string | undefined {
  const fill = cell?.style?.fill;
  return fill?.type === 'pattern' ? fill.fgColor?.rgb : undefined;
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** A sheet without what marking may change: formats of cells, the drawing of notes, and which tab is in front. */
function withoutFormats(xml: string): string {
  return xml
    .replace(/<legacyDrawing\s[^<>]*>/, '')
    .replace(/\stabSelected="1"/, '')
    .replace(/<conditionalFormatting sqref="D3">.*?<\/conditionalFormatting>/, '')
    .replace(/\spriority="\d+"/g, '')
    .replace(/(<c(?=\s)[^<>]*?)\ss="\d+"/g, '$1');
}

describe('what is not marked', () => {
  it('is the same to the byte: pictures, hidden sheets, parts nobody knows', () => {
    const before = partsOf(office);
    const after = partsOf(marked(office, mark('B2'), mark('A3')));
    const changed = [...before.keys()].filter(
      (name) => !(after.get(name)?.packed.equals(before.get(name)?.packed ?? Buffer.of()) === true),
    );
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/workbook.xml',
      FIRST,
      'xl/worksheets/sheet3.xml',
    ]);
    expect([...after.keys()].filter((name) => !before.has(name))).toEqual(['xl/worksheets/sheet4.xml']);
    expect([...before.keys()]).toEqual(
      expect.arrayContaining(['xl/media/image1.png', 'customXml/item1.xml', 'xl/drawings/drawing1.xml']),
    );
  });

  it('leaves of a marked sheet everything but formats: values, formulas, widths, drop-downs, rules, links', () => {
    const before = textOfPart(office, FIRST);
    for (const part of [
      '<f>1+2</f>',
      '<cols>',
      'x14:dataValidation',
      'conditionalFormatting',
      'hyperlink',
      'pane ',
    ])
      expect(before).toContain(part);
    const after = textOfPart(marked(office, mark('B2'), mark('C2'), mark('D3')), FIRST);
    expect(after).not.toBe(before);
    expect(withoutFormats(after)).toBe(withoutFormats(before));
  });

  it('does not touch the bytes it is given', () => {
    const before = sha256(office);
    marked(office, mark('B2'));
    expect(sha256(office)).toBe(before);
  });

  it('reads as the same inventory', async () => {
    const copy = await readWorkbook(marked(office, mark('B2'), mark('B4'), mark('Z99')), 'uji.xlsx');
    expect(copy).toEqual(await readWorkbook(office, 'uji.xlsx'));
  });

  it('keeps names that hold in one sheet with their sheet', () => {
    const names = (bytes: Buffer): string[] => {
      const xml = textOfPart(bytes, 'xl/workbook.xml');
      const sheets = [...xml.matchAll(/<sheet\s[^<>]*name="([^"]*)"/g)].map(([, name]) => name);
      const local = [...xml.matchAll(/<definedName ([^<>]*)localSheetId="(\d+)"[^<>]*>([^<]*)</g)];
      return local.map(([, , index, value]) => `${sheets[Number(index)]}: ${value}`);
    };
    const before = names(office);
    expect(before).toContain('Daftar: &apos;Daftar&apos;!$1:$1');
    const [own, ...others] = names(marked(office, mark('B2')));
    expect(own).toMatch(/^Hasil Periksa: 'Hasil Periksa'!\$\d+:\$\d+$/);
    expect(others).toEqual(before);
  });
});

describe('a marked cell', () => {
  it('has the colour of its severity, and keeps how its value is shown', async () => {
    const bytes = marked(office, mark('B2'), mark('D3', 'peringatan'));
    const cell = await cellsOf(bytes, LIST);
    expect(colorOf(cell(2, 2))).toBe(RED);
    expect(cell(3, 4)).toMatchObject({ value: 0.0426, style: { numFmt: '0.00%' } });
    expect(colorOf(cell(3, 4))).toBe(AMBER);
    expect(colorOf(cell(3, 2))).toBeUndefined();
  });

  it('can be read where its letters were white', async () => {
    const cell = await cellsOf(marked(office, mark('A1')), LIST);
    expect(colorOf(cell(1, 1))).toBe(RED);
    expect(cell(1, 1)?.style?.font).toMatchObject({ bold: true, color: { rgb: '1F2937' } });
  });

  it('is made where there was none, in rows and columns that were empty', async () => {
    const bytes = marked(office, mark('B4'), mark('H4'), mark('B900'), mark('A7'));
    const cell = await cellsOf(bytes, LIST);
    for (const [row, column] of [
      [4, 2],
      [4, 8],
      [900, 2],
      [7, 1],
    ] as const)
      expect(colorOf(cell(row, column)), `${row},${column}`).toBe(RED);
    const xml = textOfPart(bytes, FIRST);
    const rows = [...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row));
    expect(rows).toEqual([1, 2, 3, 4, 7, 900]);
    expect([...xml.matchAll(/<c r="([A-Z]+)4"/g)].map(([, column]) => column)).toEqual([
      'A',
      'B',
      'C',
      'D',
      'H',
    ]);
    expect(xml).toContain('<dimension ref="A1:H900"/>');
  });

  it('is the first of a merged area, once for all its cells and in the worst colour', async () => {
    const { bytes, cells } = markWorkbook(
      office,
      'uji.xlsx',
      marksOf(mark('C2', 'info'), mark('C3', 'galat'), mark('C4', 'peringatan')),
    );
    expect(cells).toBe(1);
    const cell = await cellsOf(bytes, LIST);
    expect(colorOf(cell(2, 3))).toBe(RED);
    expect(colorOf(cell(3, 3))).toBeUndefined();
    expect(cell(2, 3)?.comment?.text).toMatch(/Judul C2[\s\S]*Judul C3[\s\S]*Judul C4/);
  });
});

describe('a marked cell that the office colours by rule', () => {
  const rulesOf = (bytes: Buffer): string[][] =>
    [...textOfPart(bytes, FIRST).matchAll(/<conditionalFormatting sqref="([^"]*)">(.*?)<\/conditional/g)].map(
      ([, place = '', rule = '']) => [place, /priority="(\d+)"/.exec(rule)?.[1] ?? '', rule],
    );

  it('is coloured by a rule that comes first; theirs stays', () => {
    const bytes = marked(office, mark('D4'), mark('B2'));
    const rules = rulesOf(bytes);
    expect(rules.map(([place, priority]) => [place, priority])).toEqual([
      ['D2:D4', '2'],
      ['D4', '1'],
    ]);
    expect(rules[0]?.[2]).toContain('operator="greaterThan"');
    const format = Number(/dxfId="(\d+)"/.exec(rules[1]?.[2] ?? '')?.[1]);
    const formats = textOfPart(bytes, 'xl/styles.xml').match(/<dxf>.*?<\/dxf>/g) ?? [];
    expect(formats[format]).toContain(`<bgColor rgb="FF${RED}"/>`);
    expect(formats[0]).toBe(/<dxf>.*?<\/dxf>/.exec(textOfPart(office, 'xl/styles.xml'))?.[0]);
  });

  it('is left to their rule when it is marked no more', () => {
    const rules = rulesOf(marked(marked(office, mark('D4'))));
    expect(rules.map(([place]) => place)).toEqual(['D2:D4']);
  });
});

describe('the note of a marked cell', () => {
  it('tells what was found and what to do', async () => {
    const cell = await cellsOf(marked(office, mark('B2')), LIST);
    expect(cell(2, 2)?.comment?.text).toMatch(/^── siap-iga ──\nJudul B2\nPesan\.\nLakukan: sesuatu\.\n─+$/);
  });

  it('stands behind the one the office wrote, which keeps its words and letters', async () => {
    const bytes = marked(office, mark('B3'));
    const cell = await cellsOf(bytes, LIST);
    expect(cell(3, 2)?.comment?.text).toMatch(/^Tanyakan <b>Bidang & Litbang\n\n── siap-iga ──\nJudul B3\n/);
    expect(textOfPart(bytes, 'xl/comments1.xml')).toMatch(
      /<rPr><i\/>.*Tanyakan &lt;b&gt;Bidang &amp; Litbang/,
    );
    expect(textOfPart(bytes, 'xl/drawings/vmlDrawing1.vml').match(/<v:shape /g)).toHaveLength(1);
  });

  it('leaves a note of the office on another cell alone', async () => {
    const bytes = marked(office, mark('B2'));
    const note = /<comment ref="B3".*?<\/comment>/s;
    expect(note.exec(textOfPart(bytes, 'xl/comments1.xml'))?.[0]).toBe(
      note.exec(textOfPart(office, 'xl/comments1.xml'))?.[0],
    );
    const shapes =
      textOfPart(bytes, 'xl/drawings/vmlDrawing1.vml').match(/<v:shape [\s\S]*?<\/v:shape>/g) ?? [];
    expect(shapes).toHaveLength(2);
    expect(textOfPart(office, 'xl/drawings/vmlDrawing1.vml')).toContain(shapes[0]);
    expect(new Set(shapes.map((shape) => /id="([^"]*)"/.exec(shape)?.[1])).size).toBe(2);
  });

  it('says how many findings it has no room for', async () => {
    const notes = Array.from({ length: 30 }, (_, index) => ({
      heading: `Temuan ke-${index + 1}`,
      lines: ['Pesan yang cukup panjang untuk satu baris penuh di dalam catatan.'],
    }));
    const bytes = marked(office, { ...mark('B2'), notes });
    const text = (await cellsOf(bytes, LIST))(2, 2)?.comment?.text ?? '';
    const shown = text.match(/^Temuan ke-/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(3);
    expect(text).toContain(`\n${30 - shown} temuan lain.\n`);
  });

  it('is higher for a longer text, and as wide as ever', () => {
    const sizeOf = (lines: readonly string[]): { width: number; height: number } => {
      const bytes = marked(office, { ...mark('A1', 'galat', 'Lain'), notes: [{ heading: 'Judul', lines }] });
      const shape = textOfPart(bytes, 'xl/drawings/vmlDrawing2.vml');
      const [, width, height] = /width:([\d.]+)pt;height:([\d.]+)pt/.exec(shape) ?? [];
      const anchor = /<x:Anchor>([^<]*)</.exec(shape)?.[1]?.split(',').map(Number) ?? [];
      const [
        left = 0,
        leftRest = 0,
        top = 0,
        topRest = 0,
        right = 0,
        rightRest = 0,
        bottom = 0,
        bottomRest = 0,
      ] = anchor;
      // Columns of 64 dots and rows of 20, as the sheet says nothing else; 96 dots are 72 points.
      expect((right - left) * 64 + rightRest - leftRest).toBe((Number(width) * 4) / 3);
      expect((bottom - top) * 20 + bottomRest - topRest).toBe((Number(height) * 4) / 3);
      return { width: Number(width), height: Number(height) };
    };
    const short = sizeOf(['Satu baris.']);
    const long = sizeOf(Array.from({ length: 10 }, () => 'Satu baris.'));
    expect(long.width).toBe(short.width);
    // Tahoma of 9 points takes 11 points a line.
    expect(long.height - short.height).toBeGreaterThanOrEqual(9 * 11);
    expect(long.height - short.height).toBeLessThanOrEqual(9 * 14);
  });
});

describe('the sheet with the results', () => {
  it('stands in front, is the only one selected, and leads to the cells', async () => {
    const bytes = marked(office, mark('B2'));
    const { sheets } = await read(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['Hasil Periksa', LIST, 'Daftar', 'Lain']);
    const selected = [...partsOf(bytes).keys()].filter((name) =>
      textOfPart(bytes, name).includes('tabSelected="1"'),
    );
    expect(selected).toEqual(['xl/worksheets/sheet4.xml']);
    expect(textOfPart(bytes, 'xl/workbook.xml')).toMatch(/<workbookView [^<>]*firstSheet="0" activeTab="0"/);
    expect(textOfPart(bytes, 'xl/worksheets/sheet4.xml')).toContain(
      `location="'Daftar &quot;A&quot; &amp; B'!B2"`,
    );
  });

  it('shows what was typed as it was typed, never as a formula', async () => {
    const { sheets } = await read(marked(office, mark('B2')));
    const row = sheets[0]?.rows.find((cells) => cells[8] === 'bukti/berkas-hilang') ?? [];
    expect(row.slice(3, 8)).toEqual([HOSTILE, null, '+1', '@SUM(A1)', 0.12]);
    const xml = textOfPart(marked(office, mark('B2')), 'xl/worksheets/sheet4.xml');
    expect(xml).not.toContain('<f');
    expect(xml).not.toContain('\u0007');
  });

  it('stays within what Excel takes, however long a text is', async () => {
    const marks = marksOf(mark('B2'));
    const rows = marks.results.rows.map((row) => ({ ...row, message: 'panjang '.repeat(5000) }));
    const cells = [{ ...mark('B2'), notes: [{ heading: 'Judul', lines: ['panjang '.repeat(5000)] }] }];
    const { bytes } = markWorkbook(office, 'uji.xlsx', {
      ...marks,
      cells,
      results: { ...marks.results, rows },
    });
    expect((await cellsOf(bytes, LIST))(2, 2)?.comment?.text.length).toBeLessThan(32_767);
    const { sheets } = await read(bytes);
    expect(sheets[0]?.rows.flat().filter((cell) => String(cell).length > 32_767)).toEqual([]);
    const heights = [...textOfPart(bytes, 'xl/worksheets/sheet4.xml').matchAll(/ht="([\d.]+)"/g)];
    expect(Math.max(...heights.map(([, height]) => Number(height)))).toBe(409);
  });

  it('takes another name where the office has a sheet of that name', async () => {
    const own = changeTexts(office, (name, text) =>
      name === 'xl/workbook.xml' ? text.replace('name="Lain"', 'name="hasil periksa"') : text,
    );
    const { sheets } = await read(marked(own, mark('B2')));
    expect(sheets.map(({ name }) => name)).toEqual(['Hasil Periksa (2)', LIST, 'Daftar', 'hasil periksa']);
  });
});

describe('marking a marked copy', () => {
  it('changes nothing when the findings are the same', () => {
    const once = marked(office, mark('A1'), mark('B2'), mark('B3', 'info'), mark('H9', 'galat', 'Lain'));
    const twice = marked(once, mark('A1'), mark('B2'), mark('B3', 'info'), mark('H9', 'galat', 'Lain'));
    expect(sha256(twice)).toBe(sha256(once));
  });

  it('takes the old marks off: colours, letters and notes are as they were', async () => {
    const once = marked(office, mark('A1'), mark('B2'), mark('B3'), mark('A1', 'info', 'Lain'));
    const twice = marked(once);
    const [own, again] = [await cellsOf(office, LIST), await cellsOf(twice, LIST)];
    for (const [row, column] of [
      [1, 1],
      [2, 2],
      [3, 2],
      [3, 4],
    ] as const) {
      expect(colorOf(again(row, column)), `${row},${column}`).toBe(colorOf(own(row, column)));
      expect(again(row, column)?.comment?.text).toBe(own(row, column)?.comment?.text);
    }
    expect(again(1, 1)?.style?.font).toEqual(own(1, 1)?.style?.font);
    expect((await cellsOf(twice, 'Lain'))(1, 1)?.comment).toBeUndefined();
    expect(textOfPart(twice, 'xl/drawings/vmlDrawing1.vml').match(/<v:shape /g)).toHaveLength(1);
  });

  it('keeps what somebody wrote behind our note', async () => {
    const once = changeTexts(marked(office, mark('B2')), (name, text) =>
      name === 'xl/comments1.xml' ? text.replace(/(──────────)(<\/t>)/, '$1\nSudah diurus.$2') : text,
    );
    const cell = await cellsOf(marked(once, mark('B2', 'info')), LIST);
    expect(cell(2, 2)?.comment?.text).toMatch(/^\s*Sudah diurus\.\n\n── siap-iga ──\nJudul B2\n/);
    expect(cell(2, 2)?.comment?.text.match(/siap-iga/g)).toHaveLength(1);
  });

  it('changes the colour where a finding weighs less now', async () => {
    const cell = await cellsOf(marked(marked(office, mark('B2')), mark('B2', 'peringatan')), LIST);
    expect(colorOf(cell(2, 2))).toBe(AMBER);
  });
});

describe('packages of other programs', () => {
  /** Every element of the main parts with a prefix, as some programs write them. */
  const prefixed = (bytes: Buffer): Buffer =>
    changeTexts(bytes, (name, text) =>
      /^xl\/(workbook|styles|comments1|worksheets\/sheet\d)\.xml$/.test(name)
        ? text
            .replace(/<(\/?)(?=[a-z]+[\s/>])(?!\/?xml)/gi, '<$1x:')
            .replace(' xmlns="http', ' xmlns:x="http')
            .replaceAll('<x:x14:', '<x14:')
        : text,
    );

  it('with a prefix before every name are marked all the same', async () => {
    const bytes = prefixed(office);
    expect(textOfPart(bytes, FIRST)).toContain('<x:sheetData>');
    const copy = marked(bytes, mark('B2'), mark('B3'));
    const cell = await cellsOf(copy, LIST);
    expect(colorOf(cell(2, 2))).toBe(RED);
    expect(cell(3, 2)?.comment?.text).toContain('Litbang\n\n── siap-iga');
    expect(await readWorkbook(copy, 'uji.xlsx')).toEqual(await readWorkbook(office, 'uji.xlsx'));
  });

  it('without any styles get some', async () => {
    const bytes = changeTexts(office, (name, text) => {
      if (name === 'xl/_rels/workbook.xml.rels')
        return text.replace(/<Relationship [^<>]*styles"[^<>]*>/, '');
      return name.includes('worksheets/') ? text.replace(/\ss="\d+"/g, '') : text;
    });
    const cell = await cellsOf(marked(bytes, mark('B2')), LIST);
    expect(colorOf(cell(2, 2))).toBe(RED);
  });

  it('of the strict variety are told in its own words', () => {
    const strict = changeTexts(office, (name, text) =>
      name.endsWith('.vml')
        ? text
        : text
            .replaceAll(
              'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
              'http://purl.oclc.org/ooxml/spreadsheetml/main',
            )
            .replaceAll(
              'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
              'http://purl.oclc.org/ooxml/officeDocument/relationships',
            ),
    );
    const bytes = marked(strict, mark('A1', 'galat', 'Lain'));
    expect(textOfPart(bytes, 'xl/worksheets/_rels/sheet3.xml.rels')).toContain(
      'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
    );
    expect(textOfPart(bytes, 'xl/worksheets/sheet4.xml')).toContain('xmlns="http://purl.oclc.org/');
    expect(textOfPart(bytes, 'xl/comments2.xml')).toContain('xmlns="http://purl.oclc.org/');
  });

  it('saved by LibreOffice do not get its own colours as those from before', async () => {
    const saved = changeTexts(marked(office, mark('B2')), (name, text) => {
      if (name === 'docProps/app.xml')
        return text.replace(/<Application>[^<]*/, '<Application>LibreOffice/24.2');
      return name === 'xl/styles.xml'
        ? text.replaceAll('<bgColor indexed="64"/>', '<bgColor rgb="FFFF8080"/>')
        : text;
    });
    const cell = await cellsOf(marked(saved), LIST);
    expect(colorOf(cell(2, 2))).toBeUndefined();
  });
});
