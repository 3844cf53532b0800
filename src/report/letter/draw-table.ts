import type { TableCell as DocxCell, Paragraph as DocxParagraph, Table as DocxTable } from 'docx';
import { type DocxLibrary, millimetres } from './measures.js';
import type { LetterCell, LetterColumn, LetterTable } from './model.js';

/** In half points, as the format counts. */
const HEADER_SIZE = 16;
const CELL_SIZE = 18;
const REMARK_SIZE = 18;
const GAP_SIZE = 2;
/** In twentieths of a point. */
const GAP_HEIGHT = 40;

const LINE = { style: 'single', size: 4, color: '7F7F7F' } as const;
const RULED = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

interface CellStyle extends Pick<LetterColumn, 'align'> {
  readonly width: number;
  readonly size: number;
  readonly isBold: boolean;
  /** Stands on one page with the row below. */
  readonly keepsNext: boolean;
}

/**
 * A table with its heading on every page; no row is cut in two.
 *
 * @param indent in millimetres, as is the room right of it
 */
export function drawTable(
  library: DocxLibrary,
  table: LetterTable,
  indent: number,
  room: number,
): (DocxParagraph | DocxTable)[] {
  const { Table, TableLayoutType, TableRow, WidthType } = library;
  const { title, columns, rows, hasTotal, remark } = table;
  const widths = fitColumns(columns, room).map(millimetres);
  const drawRow = (
    cells: readonly LetterCell[],
    styleOf: (column: LetterColumn) => Omit<CellStyle, 'width'>,
  ) =>
    columns.map((column, index) =>
      drawCell(library, cells[index] ?? [], { ...styleOf(column), width: widths[index] ?? 0 }),
    );
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: drawRow(
      columns.map(({ title: text }) => [text]),
      () => ({ align: 'center', size: HEADER_SIZE, isBold: true, keepsNext: true }),
    ),
  });
  const body = rows.map((cells, position) => {
    const isTotal = hasTotal && position === rows.length - 1;
    // The sum never stands alone on a page, and a short table stands on one.
    const keepsNext = hasTotal ? position === rows.length - 2 : position < rows.length - 1;
    const children = drawRow(cells, ({ align }) => ({ align, size: CELL_SIZE, isBold: isTotal, keepsNext }));
    return new TableRow({ cantSplit: true, children });
  });
  return [
    ...(title === undefined ? [] : [drawTitle(library, title)]),
    ...(remark === undefined ? [] : [drawRemark(library, remark, indent)]),
    new Table({
      rows: [head, ...body],
      columnWidths: widths,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      indent: { size: millimetres(indent), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: RULED,
    }),
    drawGap(library),
  ];
}

/** Where there is more room, the last column has it, which holds the longest texts; where there is less, all give way. */
function fitColumns(columns: readonly LetterColumn[], room: number): number[] {
  const natural = columns.reduce((sum, { width }) => sum + width, 0);
  if (room < natural) return columns.map(({ width }) => (width * room) / natural);
  return columns.map(({ width }, index) => (index === columns.length - 1 ? width + room - natural : width));
}

function drawTitle({ Paragraph, TextRun }: DocxLibrary, text: string): DocxParagraph {
  return new Paragraph({
    alignment: 'center',
    spacing: { before: 120, after: 120 },
    keepNext: true,
    children: [new TextRun({ text, bold: true })],
  });
}

/** In front of the table: behind it, it might stand alone on a page. */
function drawRemark({ Paragraph, TextRun }: DocxLibrary, remark: string, indent: number): DocxParagraph {
  return new Paragraph({
    indent: { left: millimetres(indent) },
    spacing: { before: 0, after: 80 },
    keepNext: true,
    children: [new TextRun({ text: remark, size: REMARK_SIZE })],
  });
}

/** The format asks for a paragraph behind a table; this one is hardly seen. */
function drawGap({ Paragraph, TextRun }: DocxLibrary): DocxParagraph {
  const spacing = { before: 0, after: 60, line: GAP_HEIGHT, lineRule: 'exact' } as const;
  return new Paragraph({ spacing, children: [new TextRun({ text: '', size: GAP_SIZE })] });
}

function drawCell(
  { Paragraph, TableCell, TextRun, WidthType }: DocxLibrary,
  lines: LetterCell,
  { align, width, size, isBold, keepsNext }: CellStyle,
): DocxCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 55, right: 55 },
    children: (lines.length === 0 ? [''] : lines).map(
      (text) =>
        new Paragraph({
          alignment: align,
          keepNext: keepsNext,
          spacing: { before: 0, after: 0 },
          children: [new TextRun({ text, size, bold: isBold })],
        }),
    ),
  });
}
