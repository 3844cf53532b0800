import type { Cell, Workbook, Worksheet } from 'exceljs';
import { columnLetters } from '../import/cell-place.js';
import type { CellContent } from '../template/cell-content.js';
import { REGION_FIELDS } from '../template/columns.js';
import { findGuideRow, type TemplateGuide } from '../template/guide.js';
import type { LayoutColumn, LayoutRow, SheetLayout } from '../template/layout.js';
import { SHEETS } from '../template/sheets.js';
import { addDropDowns } from './add-drop-downs.js';
import { escapeText } from './escape-text.js';
import { isSpdField } from './hints.js';
import { startWorkbook } from './library.js';
import { LAST_ROW } from './list-formulas.js';
import { packAgain, type SheetFilter } from './pack-again.js';
import {
  alignmentOf,
  EXAMPLE_STYLE,
  FOOTER,
  formatOf,
  heightOf,
  isLongText,
  NOT_ASKED_STYLE,
  OPTIONAL_HEADER,
  pageFor,
  REMARK_STYLE,
  REQUIRED_HEADER,
  TAB_COLOURS,
} from './styles.js';
import { writeGuideSheet } from './write-guide-sheet.js';
import { writeHiddenLists } from './write-hidden-lists.js';

const LOWEST_HEADER = 33;
/** Bold letters are wider, and the mark of the filter stands beside them. */
const HEADER_SPARE = 4;
/** Columns that stay in sight: the ID and the name. */
const FROZEN_COLUMNS = 2;

/** Tallest a row is made for its texts, in points: four lines. */
const HIGHEST_ROW = 63;
/** Sheets nobody can do without. */
const REQUIRED_SHEETS: readonly string[] = [
  SHEETS.region,
  SHEETS.innovations,
  SHEETS.levels,
  SHEETS.evidence,
];

/** Writes laid out sheets as a workbook, with a page of instructions before and the hidden lists behind. */
export async function writeTemplate(sheets: readonly SheetLayout[], guide: TemplateGuide): Promise<Buffer> {
  const workbook = await startWorkbook();
  writeGuideSheet(workbook, guide);
  for (const sheet of sheets) writeSheet(workbook, sheet, guide);
  const ranges = writeHiddenLists(workbook, guide);
  for (const sheet of sheets) {
    const written = workbook.getWorksheet(sheet.name);
    if (written !== undefined) addDropDowns(written, sheet, { guide, ranges, sheets });
  }
  return packAgain(Buffer.from(await workbook.xlsx.writeBuffer()), filtersOf(sheets));
}

/** The page of instructions stands before these sheets. */
function filtersOf(sheets: readonly SheetLayout[]): SheetFilter[] {
  return sheets.flatMap(({ name, columns }, index) => {
    const address = `'${name}'!$A$1:$${columnLetters(columns.length)}$${LAST_ROW}`;
    return name === SHEETS.region ? [] : [{ position: index + 1, address }];
  });
}

function writeSheet(workbook: Workbook, layout: SheetLayout, guide: TemplateGuide): void {
  const isKeyed = layout.name === SHEETS.region;
  const isRequired = REQUIRED_SHEETS.includes(layout.name);
  const sheet = workbook.addWorksheet(layout.name, {
    views: [{ state: 'frozen', xSplit: isKeyed ? 1 : FROZEN_COLUMNS, ySplit: 1 }],
    pageSetup: {
      ...pageFor(layout.columns),
      printTitlesRow: '1:1',
      printTitlesColumn: isKeyed ? 'A:A' : 'A:B',
    },
    headerFooter: FOOTER,
    properties: { tabColor: isRequired ? TAB_COLOURS.required : TAB_COLOURS.optional },
  });
  for (const [index, column] of layout.columns.entries()) {
    const written = sheet.getColumn(index + 1);
    written.width = column.width;
    written.numFmt = isKeyed ? '@' : formatOf(column);
    written.alignment = isKeyed ? { ...alignmentOf(column), horizontal: 'left' } : alignmentOf(column);
  }
  writeHeaders(sheet, layout);
  for (const [index, row] of layout.rows.entries()) writeRow(sheet, index + 2, row, layout);
  if (isKeyed) styleKeys(sheet);
  if (layout.name === SHEETS.spd) shadeWhatIsNotAsked(sheet, layout, guide);
  if (layout.columns.length > 0 && !isKeyed) {
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: LAST_ROW, column: layout.columns.length } };
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

function writeRow(sheet: Worksheet, number: number, row: LayoutRow, { columns }: SheetLayout): void {
  for (const [index, content] of row.cells.entries()) {
    if (content === undefined && row.isExample !== true) continue;
    const cell = sheet.getCell(number, index + 1);
    if (content !== undefined) writeContent(cell, content);
    // The height of the row is given, so that a long text is shown in part and does not stretch it.
    if (content?.kind === 'text') cell.alignment = { ...cell.alignment, wrapText: true };
    if (row.isExample === true) cell.style = { ...cell.style, ...EXAMPLE_STYLE };
  }
  const height = heightOfRow(row, columns);
  if (height !== undefined) sheet.getRow(number).height = height;
}

/** Not every program works out the height of wrapped texts; undefined when one line is enough. */
function heightOfRow({ cells }: LayoutRow, columns: readonly LayoutColumn[]): number | undefined {
  const texts = cells.map((content, index) => {
    const column = columns[index];
    if (content?.kind !== 'text' || column === undefined) return '';
    // Two lines of a long text are enough to know it by.
    return isLongText(column) ? '\n' : content.text;
  });
  const height = heightOf(
    texts,
    columns.map(({ width }) => width),
  );
  return height > heightOf([''], [1]) ? Math.min(height, HIGHEST_ROW) : undefined;
}

/** Keys that must have a value are as dark as the headers of columns that must. */
function styleKeys(sheet: Worksheet): void {
  for (const [index, { required }] of REGION_FIELDS.entries()) {
    const row = index + 2;
    sheet.getCell(row, 1).style = required === true ? REQUIRED_HEADER : OPTIONAL_HEADER;
    sheet.getCell(row, 3).style = REMARK_STYLE;
  }
}

function shadeWhatIsNotAsked(sheet: Worksheet, { columns, rows }: SheetLayout, guide: TemplateGuide): void {
  for (const [index, { slot, cells }] of rows.entries()) {
    const asked = slot === undefined ? undefined : findGuideRow(guide.spdRows, slot)?.asked;
    if (asked === undefined) continue;
    for (const [position, { field }] of columns.entries()) {
      if (!isSpdField(field) || asked.includes(field) || cells[position] !== undefined) continue;
      const cell = sheet.getCell(index + 2, position + 1);
      cell.style = { ...cell.style, ...NOT_ASKED_STYLE };
    }
  }
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
