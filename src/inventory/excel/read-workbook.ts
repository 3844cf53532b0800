import type { Worksheet } from 'exceljs';
import { KnownFailure } from '../../base/known-failure.js';
import { cellPlace } from '../import/cell-place.js';
import type { Cell, Sheet, SheetRow, Workbook } from '../workbook/model.js';
import { startWorkbook } from './library.js';
import { normalizeSheet } from './normalize-sheet.js';
import { packPlainly } from './pack-plainly.js';
import { type PackageParts, readPackage, type SheetPart } from './package-parts.js';
import { readCell } from './read-cell.js';
import { refuseOtherFile } from './refuse-other-file.js';
import { createCoverLookup, readSheetMarks } from './sheet-marks.js';

/**
 * Reads a workbook (.xlsx). What it cannot know, it leaves as the file states it; the sheet that we put into a marked
 * copy it passes over.
 *
 * @param bytes of the file; they are not changed
 * @param file as the user named it
 * @throws KnownFailure when the bytes are no workbook, or one that is old, locked, cut, damaged or too large
 */
export async function readWorkbook(bytes: Buffer, file: string): Promise<Workbook> {
  const parts = readPackage(refuseOtherFile(bytes, file), file);
  const loaded = await startWorkbook();
  try {
    await loaded.xlsx.load(new Uint8Array(packPlainly(parts, normalizeSheets(parts, file))).buffer);
  } catch (error) {
    // Whatever the library says about the inside of a file, the file is what is wrong.
    if (error instanceof KnownFailure) throw error;
    throw new KnownFailure({ code: 'excel-rusak', args: { berkas: file, bagian: 'xl' } });
  }
  const sheets = parts.sheets.map((part, index) => {
    const sheet = loaded.worksheets[index];
    if (sheet === undefined)
      throw new KnownFailure({ code: 'excel-rusak', args: { berkas: file, bagian: part.name } });
    return readSheet(sheet, part, parts.is1904, file);
  });
  return { file, is1904: parts.is1904, sheets };
}

function normalizeSheets(parts: PackageParts, file: string): string[] {
  return parts.sheets.map(({ name, content }) => {
    const sheet = normalizeSheet(content);
    const lacksTexts = parts.sharedStrings === undefined && sheet?.includes(' t="s"');
    if (sheet === undefined || lacksTexts === true)
      throw new KnownFailure({ code: 'excel-rusak', args: { berkas: file, bagian: name } });
    return sheet;
  });
}

function readSheet(sheet: Worksheet, part: SheetPart, is1904: boolean, file: string): Sheet {
  const { merges, links } = readSheetMarks(part);
  const isCovered = createCoverLookup(merges);
  const rows: SheetRow[] = [];
  sheet.eachRow((row, number) => {
    const cells = new Map<number, Cell>();
    row.eachCell((cell, column) => {
      if (isCovered(number, column)) return;
      const place = cellPlace(file, part.name, number, column);
      const read = readCell(cell, place, links.get(place.sel ?? ''), is1904);
      if (read !== undefined) cells.set(column, read);
    });
    if (cells.size > 0) rows.push({ number, hidden: row.hidden === true, cells });
  });
  return { name: part.name, hidden: part.state !== 'visible', rows, merges };
}
