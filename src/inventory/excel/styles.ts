import type { Alignment, Fill, PageSetup, Style } from 'exceljs';
import type { LayoutColumn } from '../template/layout.js';

const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

/** Readable without colour too: dark with white letters is required, light with dark ones is not. */
export const REQUIRED_HEADER: Partial<Style> = {
  font: { bold: true, color: { argb: 'FFFFFFFF' } },
  fill: fill('FF1F3864'),
  alignment: { wrapText: true, vertical: 'middle' },
  border: { bottom: { style: 'medium' } },
};

export const OPTIONAL_HEADER: Partial<Style> = {
  font: { bold: true, color: { argb: 'FF1F2937' } },
  fill: fill('FFDCE6F1'),
  alignment: { wrapText: true, vertical: 'middle' },
  border: { bottom: { style: 'medium' } },
};

export const EXAMPLE_STYLE: Partial<Style> = {
  font: { italic: true, color: { argb: 'FF6B7280' } },
  fill: fill('FFF3F4F6'),
};

export const TITLE_STYLE: Partial<Style> = { font: { bold: true, size: 16 }, alignment: { wrapText: true } };
export const TOP_ALIGNED: Partial<Alignment> = { wrapText: true, vertical: 'top' };

/** A4, wide, as many pages long as it takes. */
export const PAGE: Partial<PageSetup> = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

/** Amounts of money need their thousands parted; the value itself keeps every digit. */
const AMOUNTS: readonly string[] = ['t1', 't2'];

/** How a column shows and takes what is typed into it. Text columns keep "012" and "3/2025" as typed. */
export function formatOf({ type, field }: LayoutColumn): string {
  if (type === 'date') return 'yyyy-mm-dd';
  if (type === 'number') return AMOUNTS.includes(field) ? '#,##0.00' : 'General';
  return type === 'whole' ? '0' : '@';
}

const LINE_HEIGHT = 15;
const MARGIN = 3;
/** Letters of the usual font that a column of this width holds in a line, words broken as they fall. */
const LETTERS_PER_WIDTH = 0.95;

/** Height of a row whose texts are wrapped; not every program works it out when it opens a file. */
export function heightOf(texts: readonly string[], widths: readonly number[]): number {
  let lines = 1;
  for (const [index, text] of texts.entries()) {
    const letters = Math.max(1, (widths[index] ?? 1) * LETTERS_PER_WIDTH);
    lines = Math.max(lines, Math.ceil(text.length / letters));
  }
  return lines * LINE_HEIGHT + MARGIN;
}

/** Characters that can still be read across a page. */
const PAGE_WIDTH = 260;

/** A sheet across as few pages as leave its letters readable. */
export function pageFor(columns: readonly LayoutColumn[]): Partial<PageSetup> {
  let width = 0;
  for (const column of columns) width += column.width;
  return { ...PAGE, fitToWidth: Math.ceil(width / PAGE_WIDTH) };
}
