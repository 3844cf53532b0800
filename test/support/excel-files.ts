import ExcelJS from 'exceljs';
import { packStored } from '../../src/inventory/excel/pack-zip.js';
import { readWorkbook } from '../../src/inventory/excel/read-workbook.js';
import { readZipDirectory, unpackText } from '../../src/inventory/excel/zip.js';
import type { Cell, Workbook } from '../../src/inventory/workbook/model.js';

/** The bytes of a workbook built with the library, as an office's program would have written them. */
export async function excelBytes(build: (workbook: ExcelJS.Workbook) => void): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  build(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The same with parts of the package changed, left out (undefined) or added. */
export function changeParts(
  bytes: Buffer,
  change: (name: string, text: string) => string | undefined,
): Buffer {
  const files = new Map<string, string>();
  for (const [name, entry] of readZipDirectory(bytes) ?? []) {
    const text = change(name, unpackText(entry) ?? '');
    if (text !== undefined) files.set(name, text);
  }
  return packStored(files);
}

/** A workbook whose only sheet has this XML between its data tags. */
export async function sheetOf(data: string, behind = ''): Promise<Buffer> {
  const bytes = await excelBytes((workbook) => workbook.addWorksheet('Lembar'));
  return changeParts(bytes, (name, text) =>
    name === 'xl/worksheets/sheet1.xml'
      ? text.replace(/<sheetData\/?>(<\/sheetData>)?/, `<sheetData>${data}</sheetData>${behind}`)
      : text,
  );
}

/** Cells of the first sheet by address, as "kind: text". */
export async function readCells(bytes: Buffer): Promise<Record<string, string>> {
  const workbook = await readWorkbook(bytes, 'uji.xlsx');
  const cells: Record<string, string> = {};
  for (const { place, kind, text } of cellsOf(workbook)) cells[place.sel ?? ''] = `${kind}: ${text}`;
  return cells;
}

export function cellsOf(workbook: Workbook): Cell[] {
  return workbook.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => [...cells.values()]));
}
