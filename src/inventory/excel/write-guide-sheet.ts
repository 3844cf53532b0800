import type { Workbook } from 'exceljs';
import { type GuideRow, labelOf, type TemplateGuide } from '../template/guide.js';
import { SHEETS } from '../template/sheets.js';
import { escapeText } from './escape-text.js';
import { heightOf, OPTIONAL_HEADER, PAGE, TITLE_STYLE, TOP_ALIGNED } from './styles.js';

const WIDTHS = [6, 40, 38, 38, 38, 46];
/** Of the columns that a step spans. */
const SPREAD_WIDTH = 200;
const TITLE_HEIGHT = 27;

/** Writes the page that tells how to fill in the workbook, with all levels and documents in full. */
export function writeGuideSheet(workbook: Workbook, guide: TemplateGuide): void {
  const { words } = guide;
  const sheet = workbook.addWorksheet(SHEETS.guide, { pageSetup: PAGE, views: [{ showGridLines: false }] });
  for (const [index, width] of WIDTHS.entries()) {
    sheet.getColumn(index + 1).width = width;
    sheet.getColumn(index + 1).alignment = TOP_ALIGNED;
  }
  let row = 1;
  const spread = (text: string, number: string): void => {
    sheet.getCell(row, 1).value = number;
    sheet.getCell(row, 2).value = escapeText(text);
    sheet.mergeCells(row, 2, row, WIDTHS.length);
    sheet.getCell(row, 2).alignment = TOP_ALIGNED;
    sheet.getRow(row).height = heightOf([text], [SPREAD_WIDTH]);
    row += 1;
  };
  spread(words.title, '');
  sheet.getCell(1, 2).style = TITLE_STYLE;
  sheet.getRow(1).height = TITLE_HEIGHT;
  spread(guide.editionName, '');
  row += 1;
  for (const [index, step] of words.steps.entries()) spread(step, `${index + 1}.`);
  for (const rows of [guide.indicators, guide.spdRows]) {
    if (rows.length === 0) continue;
    row += 1;
    const levels = [1, 2, 3].map((level) => words.level(level));
    writeLine([words.number, words.indicator, ...levels, words.documents], true);
    for (const line of rows) writeLine(cellsOf(line), false);
  }

  function writeLine(cells: readonly string[], isHeader: boolean): void {
    for (const [index, text] of cells.entries()) {
      const cell = sheet.getCell(row, index + 1);
      cell.value = escapeText(text);
      if (isHeader) cell.style = OPTIONAL_HEADER;
      else cell.alignment = TOP_ALIGNED;
    }
    sheet.getRow(row).height = heightOf(cells, WIDTHS);
    row += 1;
  }
}

function cellsOf(row: GuideRow): string[] {
  return [row.code, labelOf(row).slice(row.code.length + 1), ...row.levels, row.documents];
}
