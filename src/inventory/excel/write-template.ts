import type { Cell, Workbook, Worksheet } from 'exceljs';
import type { CellContent } from '../template/cell-content.js';
import type { TemplateGuide } from '../template/guide.js';
import type { LayoutRow, SheetLayout } from '../template/layout.js';
import { SHEETS } from '../template/sheets.js';
import { addDropDowns } from './add-drop-downs.js';
import { escapeText } from './escape-text.js';
import { startWorkbook } from './library.js';
import { packAgain } from './pack-again.js';
import {
  EXAMPLE_STYLE,
  formatOf,
  heightOf,
  OPTIONAL_HEADER,
  pageFor,
  REQUIRED_HEADER,
  TOP_ALIGNED,
} from './styles.js';
import { writeGuideSheet } from './write-guide-sheet.js';
import { writeHiddenLists } from './write-hidden-lists.js';

const LOWEST_HEADER = 33;
/** Excel knows no higher rows. */
const HIGHEST_ROW = 409;
/** Bold letters are wider, and the mark of the filter stands beside them. */
const HEADER_SPARE = 4;
/** Columns that stay in sight: the ID and the name. */
const FROZEN_COLUMNS = 2;

/** Writes laid out sheets as a workbook, with a page of instructions before and the hidden lists behind. */
export async function writeTemplate(sheets: readonly SheetLayout[], guide: TemplateGuide): Promise<Buffer> {
  const workbook = await startWorkbook();
  writeGuideSheet(workbook, guide);
  const lists = new Map<string, string>();
  for (const sheet of sheets) writeSheet(workbook, sheet);
  for (const [header, range] of writeHiddenLists(workbook, guide)) lists.set(header, range);
  for (const sheet of sheets) {
    const written = workbook.getWorksheet(sheet.name);
    if (written !== undefined) addDropDowns(written, sheet, lists, guide);
  }
  return packAgain(Buffer.from(await workbook.xlsx.writeBuffer()));
}

function writeSheet(workbook: Workbook, layout: SheetLayout): void {
  const isKeyed = layout.name === SHEETS.region;
  const sheet = workbook.addWorksheet(layout.name, {
    views: [{ state: 'frozen', xSplit: isKeyed ? 1 : FROZEN_COLUMNS, ySplit: 1 }],
    pageSetup: {
      ...pageFor(layout.columns),
      printTitlesRow: '1:1',
      printTitlesColumn: isKeyed ? 'A:A' : 'A:B',
    },
  });
  for (const [index, column] of layout.columns.entries()) {
    const written = sheet.getColumn(index + 1);
    written.width = column.width;
    written.numFmt = isKeyed ? '@' : formatOf(column);
    written.alignment = TOP_ALIGNED;
  }
  writeHeaders(sheet, layout);
  for (const [index, row] of layout.rows.entries()) {
    writeRow(sheet, index + 2, row);
    if (layout.fitsRows === true) sheet.getRow(index + 2).height = heightOfRow(row, layout);
  }
  if (layout.columns.length > 0 && !isKeyed) {
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: layout.columns.length } };
  }
}

function writeHeaders(sheet: Worksheet, { columns }: SheetLayout): void {
  const headers = columns.map(({ header }) => header);
  const widths = columns.map(({ width }) => width - HEADER_SPARE);
  sheet.getRow(1).height = Math.max(LOWEST_HEADER, heightOf(headers, widths));
  for (const [index, column] of columns.entries()) {
    const cell = sheet.getCell(1, index + 1);
    cell.value = escapeText(column.header);
    cell.style = column.required === true ? REQUIRED_HEADER : OPTIONAL_HEADER;
  }
}

function writeRow(sheet: Worksheet, number: number, row: LayoutRow): void {
  for (const [index, content] of row.cells.entries()) {
    if (content === undefined && row.isExample !== true) continue;
    const cell = sheet.getCell(number, index + 1);
    if (content !== undefined) writeContent(cell, content);
    if (row.isExample === true) cell.style = { ...cell.style, ...EXAMPLE_STYLE };
  }
}

function heightOfRow({ cells }: LayoutRow, { columns }: SheetLayout): number {
  const texts = cells.map((cell) => (cell?.kind === 'text' ? cell.text : ''));
  const needed = heightOf(
    texts,
    columns.map(({ width }) => width),
  );
  return Math.min(HIGHEST_ROW, needed);
}

/** Texts are always stored as texts, also those that begin with an equals sign. */
function writeContent(cell: Cell, content: CellContent): void {
  if (content.kind === 'text') {
    cell.value = escapeText(content.text);
    cell.numFmt = '@';
  } else if (content.kind === 'number') {
    cell.value = content.value;
    if (cell.numFmt === '@' || cell.numFmt === 'yyyy-mm-dd') cell.numFmt = 'General';
  } else {
    cell.value = content.serial;
    cell.numFmt = 'yyyy-mm-dd';
  }
}
