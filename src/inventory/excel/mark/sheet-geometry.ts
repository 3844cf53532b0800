import { readArea } from '../cell-address.js';
import { attributeOf, startTags } from '../xml.js';
import { readText } from '../xml-text.js';
import type { CellFormats } from './cell-formats.js';

const ROW = /<row(?=[\s/>])([^<>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c(?=[\s/>])([^<>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

const DOTS_PER_POINT = 4 / 3;
/** Widths of columns count digits; the letters of a text are narrower. */
const DOTS_PER_DIGIT = 7;
const DOTS_PER_LETTER = 5.6;
const CELL_MARGIN = 5;
const USUAL_WIDTH = 64;
const USUAL_HEIGHT = 20;
/** No program makes a row higher by itself, in points. */
const HIGHEST = 409;

/** How wide and high the columns and rows of a sheet are, in dots of a screen. */
export interface SheetGeometry {
  readonly width: (column: number) => number;
  readonly height: (row: number) => number;
}

/**
 * Reads the measures of a sheet. Rows without a height of their own are made as high as their texts need when the
 * workbook is opened, which is reckoned here; notes are placed by rows and columns, so their size hangs on it.
 *
 * @param head what stands before the cells
 * @param sharedText the text of a cell that is kept in the list of texts
 */
export function measureSheet(
  head: string,
  data: string,
  formats: CellFormats,
  sharedText: (index: number) => string,
): SheetGeometry {
  const columns = readColumns(head);
  const width = (column: number): number => columns.widthOf(column);
  const rows = new Map<number, { readonly attributes: string; readonly content: string }>();
  for (const [, attributes = '', content = ''] of data.matchAll(ROW)) {
    rows.set(Number(attributeOf(` ${attributes}`, 'r') ?? rows.size + 1), { attributes, content });
  }
  const usual = usualHeight(head);
  const heights = new Map<number, number>();
  const reckon = (row: number): number => {
    const found = rows.get(row);
    if (found === undefined) return usual;
    const stated = attributeOf(` ${found.attributes}`, 'ht');
    if (/\shidden\s*=\s*["'](?:1|true)["']/.test(` ${found.attributes}`)) return 0;
    if (stated !== undefined) return Number(stated) * DOTS_PER_POINT;
    return Math.max(usual, highestText(found.content, usual, { width, formats, sharedText }));
  };
  const height = (row: number): number => {
    const known = heights.get(row) ?? reckon(row);
    heights.set(row, known);
    return known;
  };
  return { width, height };
}

interface TextMeasures {
  readonly width: (column: number) => number;
  readonly formats: CellFormats;
  readonly sharedText: (index: number) => string;
}

function highestText(content: string, line: number, { width, formats, sharedText }: TextMeasures): number {
  let lines = 1;
  for (const [, attributes = '', inside = ''] of content.matchAll(CELL)) {
    if (!formats.wraps(Number(attributeOf(` ${attributes}`, 's') ?? 0))) continue;
    const column = readArea(attributeOf(` ${attributes}`, 'r') ?? '')?.left ?? 1;
    const value = /<(?:v|t)(?:\s[^<>]*)?>([^<]*)</.exec(inside)?.[1] ?? '';
    const isShared = attributeOf(` ${attributes}`, 't') === 's';
    const text = isShared ? sharedText(Number(value)) : readText(value);
    const letters = Math.max(1, (width(column) - CELL_MARGIN) / DOTS_PER_LETTER);
    let own = 0;
    for (const paragraph of text.split('\n')) own += Math.max(1, Math.ceil(paragraph.length / letters));
    lines = Math.max(lines, own);
  }
  return Math.min(HIGHEST * DOTS_PER_POINT, lines * line);
}

function readColumns(head: string): { readonly widthOf: (column: number) => number } {
  const ranges = startTags(head, 'col').map((tag) => ({
    first: Number(attributeOf(tag, 'min')),
    last: Number(attributeOf(tag, 'max')),
    width: /\shidden\s*=\s*["'](?:1|true)["']/.test(tag) ? 0 : widthInDots(attributeOf(tag, 'width')),
  }));
  const [format = ''] = startTags(head, 'sheetFormatPr');
  const usual = widthInDots(attributeOf(format, 'defaultColWidth'));
  return {
    widthOf: (column) => ranges.find(({ first, last }) => column >= first && column <= last)?.width ?? usual,
  };
}

function widthInDots(letters: string | undefined): number {
  return letters === undefined ? USUAL_WIDTH : Math.trunc(Number(letters) * DOTS_PER_DIGIT + 0.5);
}

function usualHeight(head: string): number {
  const [format = ''] = startTags(head, 'sheetFormatPr');
  const stated = attributeOf(format, 'defaultRowHeight');
  return stated === undefined ? USUAL_HEIGHT : Number(stated) * DOTS_PER_POINT;
}
