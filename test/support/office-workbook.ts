import { packDeflated } from '../../src/inventory/excel/pack-zip.js';
import { readZipDirectory, unpackText, type ZipEntry } from '../../src/inventory/excel/zip.js';
import { excelBytes } from './excel-files.js';

/** A picture of one dot, as a logo. */
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** What newer programs write behind everything else: a drop-down that points into another sheet. */
const NEWER =
  '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Daftar!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C2:C20000</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';

/**
 * A workbook with all that an office puts into one: a logo, a note, drop-downs, colours by rule, merged cells, a
 * formula, a link, a hidden sheet, frozen panes, a protected sheet, page setup, and a part no program of ours knows.
 */
export async function officeWorkbook(): Promise<Buffer> {
  const bytes = await excelBytes((workbook) => {
    workbook.views = [
      { x: 0, y: 0, width: 9000, height: 9000, firstSheet: 1, activeTab: 2, visibility: 'visible' },
    ];
    const logo = workbook.addImage({ base64: `data:image/png;base64,${DOT}`, extension: 'png' });
    const sheet = workbook.addWorksheet('Daftar "A" & B', {
      views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
      pageSetup: { orientation: 'landscape', printTitlesRow: '1:1', printArea: 'A1:E9' },
      headerFooter: { oddFooter: '&P' },
    });
    sheet.addRow(['ID', 'Nama', 'Jenis', 'Jumlah', 'Tautan']);
    sheet.addRow(['A-1', 'GEBRAKS', 'digital', { formula: '1+2', result: 3 }, undefined]);
    sheet.addRow([
      'A-2',
      'SIGAP',
      'digital',
      0.0426,
      { text: 'klik', hyperlink: 'https://contoh.go.id/a?b=1&c=2' },
    ]);
    sheet.addRow(['A-3', undefined, 'digital', 7]);
    sheet.addImage(logo, 'E1:E1');
    sheet.mergeCells('C2:C4');
    sheet.getColumn(2).width = 30;
    sheet.getCell('D3').numFmt = '0.00%';
    sheet.getCell('A1').style = {
      font: { bold: true, color: { argb: 'FFFFFFFF' } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F3864' } },
    };
    sheet.getCell('B3').note = { texts: [{ font: { italic: true }, text: 'Tanyakan <b>Bidang & Litbang' }] };
    sheet.getCell('A3').dataValidation = { type: 'list', formulae: ['"A-1,A-2"'] };
    sheet.addConditionalFormatting({
      ref: 'D2:D4',
      rules: [
        {
          type: 'cellIs',
          operator: 'greaterThan',
          formulae: [5],
          priority: 1,
          style: { font: { bold: true } },
        },
      ],
    });
    sheet.autoFilter = 'A1:E4';
    const hidden = workbook.addWorksheet('Daftar', { state: 'hidden', pageSetup: { printTitlesRow: '1:1' } });
    hidden.addRow(['digital']);
    workbook.addWorksheet('Lain', { views: [{ showGridLines: false }] }).getCell('A1').value =
      'catatan kantor';
  });
  const changed = changeTexts(bytes, (name, text) => {
    if (name === 'xl/worksheets/sheet3.xml')
      return text.replace('<sheetView ', '<sheetView tabSelected="1" ');
    return name === 'xl/worksheets/sheet1.xml'
      ? text.replace(/<\/worksheet>$/, `${NEWER}</worksheet>`)
      : text;
  });
  return addPart(changed, 'customXml/item1.xml', '<kantor>Bappeda</kantor>');
}

/** The parts of a package by name. */
export function partsOf(bytes: Buffer): Map<string, ZipEntry> {
  return new Map(readZipDirectory(bytes));
}

export function textOfPart(bytes: Buffer, part: string): string {
  const entry = partsOf(bytes).get(part);
  return entry === undefined ? '' : (unpackText(entry) ?? '');
}

/** The same package with the text of some parts changed; parts that stay keep their bytes. */
export function changeTexts(bytes: Buffer, change: (name: string, text: string) => string): Buffer {
  const files = new Map<string, string | ZipEntry>(partsOf(bytes));
  for (const [name, entry] of partsOf(bytes)) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    const text = unpackText(entry) ?? '';
    if (change(name, text) !== text) files.set(name, change(name, text));
  }
  return packDeflated(files);
}

function addPart(bytes: Buffer, name: string, text: string): Buffer {
  return packDeflated(new Map<string, string | ZipEntry>([...partsOf(bytes), [name, text]]));
}
