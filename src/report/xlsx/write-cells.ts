import type { CellFormulaValue, Style, Worksheet } from 'exceljs';
import { escapeText } from '../../inventory/excel/escape-text.js';
import { heightOf } from '../../inventory/excel/styles.js';
import { cleanText, shorten } from '../../text/clean-text.js';
import { STYLES } from './styles.js';

/** More than a cell can hold is refused by every program; no text of a report needs as much. */
const LONGEST_TEXT = 32_000;
/** Longer texts are shown in part; every program lets a reader enlarge the row. */
const HIGHEST_ROW = 150;

/** What a cell holds. A text is always a text, whatever it begins with. */
export type CellContent = string | number | null | CellFormulaValue;

/** A row of a table: its contents with the style of each. */
export type StyledCell = readonly [content: CellContent, style: Partial<Style>];

export function putCell(
  sheet: Worksheet,
  row: number,
  column: number,
  content: CellContent,
  style: Partial<Style>,
): void {
  // Through the row: by the sheet, the library makes an address of the numbers and reads it again.
  const cell = sheet.getRow(row).getCell(column);
  cell.style = style;
  if (content === null) return;
  cell.value = typeof content === 'string' ? textValue(content) : withHarmlessResult(content);
}

/** A predikat that is shown by a formula may come from the office's own catalog. */
function withHarmlessResult(content: number | CellFormulaValue): number | CellFormulaValue {
  if (typeof content === 'number' || typeof content.result !== 'string') return content;
  return { ...content, result: textValue(content.result) };
}

/** What users typed, harmless: without what obeys a terminal, in one line, and never longer than a cell holds. */
export function textValue(text: string): string {
  const clean = cleanText(text);
  return escapeText(shorten(clean, LONGEST_TEXT));
}

/** @returns the row below */
export function putRow(sheet: Worksheet, row: number, cells: readonly StyledCell[], first = 1): number {
  for (const [index, [content, style]] of cells.entries()) putCell(sheet, row, first + index, content, style);
  return row + 1;
}

/** As tall as its wrapped texts; not every program works it out when it opens a file. */
export function fitRow(
  sheet: Worksheet,
  row: number,
  texts: readonly CellContent[],
  widths: readonly number[],
): void {
  const shown = texts.map((text) => (typeof text === 'string' ? cleanText(text) : ''));
  sheet.getRow(row).height = Math.min(HIGHEST_ROW, heightOf(shown, widths));
}

/** A title over the first column, as every sheet has it. */
export function putTitle(sheet: Worksheet, title: string): void {
  putCell(sheet, 1, 1, title, STYLES.title);
  sheet.getRow(1).height = 26;
}

/** A text over several columns. @returns the row below */
export function putSpread(
  sheet: Worksheet,
  row: number,
  text: string,
  style: Partial<Style>,
  widths: readonly number[],
): number {
  putCell(sheet, row, 1, text, style);
  if (widths.length > 1) sheet.mergeCells(row, 1, row, widths.length);
  const width = widths.reduce((sum, one) => sum + one, 0);
  sheet.getRow(row).height = heightOf([cleanText(text)], [width]);
  return row + 1;
}

export function setWidths(sheet: Worksheet, widths: readonly number[]): void {
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width;
}

/** A figure of the report as a number; unknown stays a question mark, never zero. */
export function figure(decimal: string | null | undefined): number | string {
  return decimal === null || decimal === undefined ? '?' : Number(decimal);
}
