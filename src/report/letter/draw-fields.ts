import type { Table as DocxTable } from 'docx';
import { type DocxLibrary, millimetres, TEXT_WIDTH } from './measures.js';
import type { LetterField } from './model.js';

/** Names, colons and values; together as wide as the text. */
const WIDTHS = [28, 5, TEXT_WIDTH - 33];

const NO_LINE = { style: 'none', size: 0, color: 'auto' } as const;
const UNRULED = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
};

/** Kepada, Dari and so on, with their colons under one another. */
export function drawFields(library: DocxLibrary, fields: readonly LetterField[]): DocxTable {
  const { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } = library;
  const widths = WIDTHS.map(millimetres);
  const drawCell = (text: string, index: number) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { left: 0, right: 0 },
      children: [new Paragraph({ spacing: { before: 0, after: 20 }, children: [new TextRun({ text })] })],
    });
  return new Table({
    rows: fields.map(
      ({ name, value }) => new TableRow({ cantSplit: true, children: [name, ':', value].map(drawCell) }),
    ),
    columnWidths: widths,
    width: { size: millimetres(TEXT_WIDTH), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: UNRULED,
  });
}
