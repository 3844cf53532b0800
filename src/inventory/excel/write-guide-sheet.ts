import type { Style, Workbook, Worksheet } from 'exceljs';
import { type CodeMeanings, type GuideRow, labelOf, type TemplateGuide } from '../template/guide.js';
import { SHEETS } from '../template/sheets.js';
import { escapeText } from './escape-text.js';
import {
  EXAMPLE_STYLE,
  FOOTER,
  heightOf,
  NOT_ASKED_STYLE,
  OPTIONAL_HEADER,
  PAGE,
  REQUIRED_HEADER,
  RULED_STYLE,
  TAB_COLOURS,
  TITLE_STYLE,
  TOP_ALIGNED,
} from './styles.js';

const WIDTHS = [6, 38, 36, 36, 36, 50];
/** Of the columns that a step spans. */
const SPREAD_WIDTH = WIDTHS.slice(1).reduce((sum, width) => sum + width, 0);
const TITLE_HEIGHT = 27;
const FIRST_STEP = 4;

/** Writes the page that tells how to fill in the workbook, with all levels, documents and codes in full. */
export function writeGuideSheet(workbook: Workbook, guide: TemplateGuide): void {
  const { words } = guide;
  const sheet = workbook.addWorksheet(SHEETS.guide, {
    pageSetup: PAGE,
    headerFooter: FOOTER,
    properties: { tabColor: TAB_COLOURS.guide },
    views: [{ showGridLines: false }],
  });
  for (const [index, width] of WIDTHS.entries()) sheet.getColumn(index + 1).width = width;
  sheet.getCell(1, 2).value = escapeText(words.title);
  sheet.getCell(1, 2).style = TITLE_STYLE;
  sheet.getRow(1).height = TITLE_HEIGHT;
  sheet.getCell(2, 2).value = escapeText(guide.editionName);
  let row = FIRST_STEP;
  for (const [index, step] of words.steps.entries()) row = writeStep(sheet, row, `${index + 1}.`, step);
  row = writeStep(sheet, row, '', words.years(guide.year));
  row = writeLegend(sheet, row + 1, guide);
  for (const rows of [guide.indicators, guide.spdRows]) row = writeLevels(sheet, row + 1, rows, guide);
  for (const meanings of guide.meanings) row = writeMeanings(sheet, row + 1, meanings, guide);
}

/** @returns the row below, as all of these functions do */
function writeStep(sheet: Worksheet, row: number, number: string, text: string): number {
  sheet.getCell(row, 1).value = number;
  sheet.getCell(row, 1).alignment = { ...TOP_ALIGNED, horizontal: 'right' };
  sheet.getCell(row, 2).value = escapeText(text);
  sheet.mergeCells(row, 2, row, WIDTHS.length);
  sheet.getCell(row, 2).alignment = TOP_ALIGNED;
  sheet.getRow(row).height = heightOf([text], [SPREAD_WIDTH]);
  return row + 1;
}

function writeLegend(sheet: Worksheet, start: number, { words }: TemplateGuide): number {
  const samples: readonly [string, Partial<Style>][] = [
    [words.legend.required, REQUIRED_HEADER],
    [words.legend.optional, OPTIONAL_HEADER],
    [words.legend.example, EXAMPLE_STYLE],
    [words.legend.notAsked, NOT_ASKED_STYLE],
  ];
  for (const [index, [text, style]] of samples.entries()) {
    const cell = sheet.getCell(start + index, 2);
    cell.value = escapeText(text);
    cell.style = style;
  }
  return start + samples.length;
}

function writeLevels(
  sheet: Worksheet,
  start: number,
  rows: readonly GuideRow[],
  guide: TemplateGuide,
): number {
  if (rows.length === 0) return start;
  const { words } = guide;
  const levels = [1, 2, 3].map((level) => words.level(level));
  const hasDocuments = rows.some(({ documents }) => documents !== '');
  const last = hasDocuments ? [words.documents] : [];
  let row = writeLine(sheet, start, [words.number, words.indicator, ...levels, ...last], OPTIONAL_HEADER);
  for (const line of rows) row = writeLine(sheet, row, cellsOf(line, hasDocuments), RULED_STYLE);
  return row;
}

function cellsOf(row: GuideRow, hasDocuments: boolean): string[] {
  const name = labelOf(row).slice(row.code.length + 1);
  return [row.code, name, ...row.levels, ...(hasDocuments ? [row.documents] : [])];
}

/** The codes of a list, in two halves side by side. */
function writeMeanings(
  sheet: Worksheet,
  start: number,
  { header, codes }: CodeMeanings,
  { words }: TemplateGuide,
): number {
  const half = Math.ceil(codes.length / 2);
  const title = [`${header}: ${words.code}`, words.meaning];
  let row = writeLine(sheet, start, ['', ...title, ...(codes.length > half ? title : [])], OPTIONAL_HEADER);
  for (let index = 0; index < half; index += 1) {
    const pair = [codes[index], codes[index + half]].filter((entry) => entry !== undefined);
    const cells = pair.flatMap(({ code, meaning }) => [code, meaning]);
    row = writeLine(sheet, row, ['', ...cells], RULED_STYLE);
  }
  return row;
}

function writeLine(sheet: Worksheet, row: number, cells: readonly string[], style: Partial<Style>): number {
  for (const [index, text] of cells.entries()) {
    if (text === '') continue;
    const cell = sheet.getCell(row, index + 1);
    cell.value = escapeText(text);
    cell.style = style;
  }
  sheet.getRow(row).height = heightOf(cells, WIDTHS);
  return row + 1;
}
