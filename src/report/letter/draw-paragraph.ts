import type { Paragraph as DocxParagraph } from 'docx';
import { type DocxLibrary, millimetres, TEXT_SIZE } from './measures.js';

/** Sizes in half points, distances in twentieths of a point. */
export function drawCentred(
  { Paragraph, TextRun }: DocxLibrary,
  text: string,
  { bold = false, size = TEXT_SIZE, before = 0, after = 0 },
): DocxParagraph {
  return new Paragraph({
    alignment: 'center',
    spacing: { before, after },
    children: [new TextRun({ text, bold, size })],
  });
}

/** The indent in millimetres. */
export function drawParagraph(
  { Paragraph, TextRun }: DocxLibrary,
  text: string,
  { justified = false, indent = 0, before = 0, keepNext = false },
): DocxParagraph {
  return new Paragraph({
    alignment: justified ? 'both' : 'left',
    spacing: { before, after: 80 },
    indent: { left: millimetres(indent) },
    keepNext,
    children: [new TextRun({ text })],
  });
}
