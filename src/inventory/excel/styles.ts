import type { Alignment, Fill, Font, HeaderFooter, PageSetup, Style } from 'exceljs';
import type { LayoutColumn } from '../template/layout.js';

const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

/** Named in full: a font without a name is another one in every program. */
const font = (more: Partial<Font> = {}): Partial<Font> => ({ name: 'Calibri', family: 2, size: 11, ...more });
const LINE = { style: 'thin', color: { argb: 'FFBFC7D1' } } as const;

/** Readable without colour too: dark with white letters is required, light with dark ones is not. */
export const REQUIRED_HEADER: Partial<Style> = {
  font: font({ bold: true, color: { argb: 'FFFFFFFF' } }),
  fill: fill('FF1F3864'),
  alignment: { wrapText: true, vertical: 'middle' },
  border: { bottom: { style: 'medium' } },
};

export const OPTIONAL_HEADER: Partial<Style> = {
  font: font({ bold: true, color: { argb: 'FF1F2937' } }),
  fill: fill('FFDCE6F1'),
  alignment: { wrapText: true, vertical: 'middle' },
  border: { bottom: { style: 'medium' } },
};

export const EXAMPLE_STYLE: Partial<Style> = {
  font: font({ italic: true, color: { argb: 'FF4B5563' } }),
  fill: fill('FFFFF8DC'),
};

/** A cell of the SPD that the indicator of its row does not ask for. */
export const NOT_ASKED_STYLE: Partial<Style> = { fill: fill('FFD9D9D9') };

export const TITLE_STYLE: Partial<Style> = { font: font({ bold: true, size: 16 }) };
export const TOP_ALIGNED: Partial<Alignment> = { wrapText: true, vertical: 'top' };
export const RULED_STYLE: Partial<Style> = { alignment: TOP_ALIGNED, border: { bottom: LINE } };
export const REMARK_STYLE: Partial<Style> = {
  font: font({ color: { argb: 'FF4B5563' } }),
  alignment: TOP_ALIGNED,
};

export const TAB_COLOURS = {
  guide: { argb: 'FF6B7280' },
  required: { argb: 'FF1F3864' },
  optional: { argb: 'FF9DB7D5' },
} as const;

/** The name of the sheet, and the page of how many. */
export const FOOTER: Partial<HeaderFooter> = { oddFooter: '&L&A&R&P / &N' };

/** A4, wide, as many pages long as it takes. */
export const PAGE: Partial<PageSetup> = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
};

/** Amounts of money need their thousands parted; the value itself keeps every digit. */
const AMOUNTS: readonly string[] = ['t1', 't2'];

/** How a column shows and takes what is typed into it. Text columns keep "012" and "3/2025" as typed. */
export function formatOf({ type, field }: LayoutColumn): string {
  if (type === 'date') return 'yyyy-mm-dd';
  if (type === 'number') return AMOUNTS.includes(field) ? '#,##0.00' : 'General';
  if (type === 'score') return 'General';
  return type === 'whole' ? '0' : '@';
}

/** Texts of many words stay in one line while they are typed: wrapped, one of them would make its row fill the screen. */
const LONG_TEXTS: readonly string[] = ['rancang_bangun', 'tujuan', 'manfaat', 'hasil'];

export function isLongText({ field }: LayoutColumn): boolean {
  return LONG_TEXTS.includes(field);
}

/** Dates and levels keep away from the text of the next column. */
export function alignmentOf(column: LayoutColumn): Partial<Alignment> {
  const horizontal = column.type === 'date' || column.type === 'whole' ? 'center' : undefined;
  return {
    vertical: 'top',
    wrapText: !isLongText(column),
    ...(horizontal === undefined ? {} : { horizontal }),
  };
}

const LINE_HEIGHT = 15;
const MARGIN = 3;
/** Letters of the usual font that a column of this width holds in a line. */
const LETTERS_PER_WIDTH = 1.05;

/** Height of a row whose texts are wrapped; not every program works it out when it opens a file. */
export function heightOf(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => countLines(text, (widths[index] ?? 1) * LETTERS_PER_WIDTH));
  return Math.max(1, ...lines) * LINE_HEIGHT + MARGIN;
}

function countLines(text: string, room: number): number {
  if (text.length <= room && !text.includes('\n')) return 1;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const isFitting = used === 0 || used + 1 + word.length <= room;
      if (!isFitting) lines += 1;
      used = isFitting && used > 0 ? used + 1 + word.length : word.length;
      // A word longer than a line goes on in the next.
      for (; used > room; used -= room) lines += 1;
    }
  }
  return lines;
}

/** Characters that can still be read across a page. */
const PAGE_WIDTH = 200;

/** A sheet across as few pages as leave its letters readable. */
export function pageFor(columns: readonly { readonly width: number }[]): Partial<PageSetup> {
  let width = 0;
  for (const column of columns) width += column.width;
  return { ...PAGE, fitToWidth: Math.ceil(width / PAGE_WIDTH), showGridLines: true };
}
