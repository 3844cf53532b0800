import type { Paragraph as DocxParagraph, FileChild } from 'docx';
import { packDeflated } from '../../inventory/excel/pack-zip.js';
import { readZipDirectory, unpackText } from '../../inventory/excel/zip.js';
import { drawFields } from './draw-fields.js';
import { drawTable } from './draw-table.js';
import {
  type DocxLibrary,
  LANDSCAPE_WIDTH,
  MARGIN,
  millimetres,
  SHEET,
  TEXT_SIZE,
  TEXT_WIDTH,
} from './measures.js';
import type { Letter, LetterPoint, LetterTable } from './model.js';

/** As government letters have it; Word and LibreOffice fall back to the same widths where it is missing. */
const FONT = 'Arial';

const PAGE = {
  size: { width: millimetres(SHEET.width), height: millimetres(SHEET.height) },
  margin: {
    top: millimetres(MARGIN.top),
    right: millimetres(MARGIN.right),
    bottom: millimetres(MARGIN.bottom),
    left: millimetres(MARGIN.left),
  },
};

/** Points are set in under the text of their number. */
const INDENT = 8;

/**
 * The letter as a Word document. Same letter, same bytes.
 *
 * @param day ISO, on which the document says it was made
 */
export async function renderDocx(letter: Letter, day: string): Promise<Buffer> {
  const library = await import('docx');
  const document = new library.Document({
    creator: 'siap-iga',
    title: letter.title,
    styles: {
      default: { document: { run: { font: FONT, size: TEXT_SIZE }, paragraph: { spacing: { line: 264 } } } },
    },
    sections: [
      { properties: { page: PAGE }, children: drawLetter(library, letter) },
      ...drawAttachment(library, letter),
    ],
  });
  return settle(await library.Packer.toBuffer(document), day);
}

function drawLetter(library: DocxLibrary, letter: Letter): FileChild[] {
  return [
    ...drawHead(library, letter),
    centred(library, letter.title, { bold: true, size: 26, before: 200, after: 160 }),
    drawFields(library, letter.fields),
    rule(library),
    paragraph(library, letter.opening, { justified: true }),
    ...letter.points.flatMap((point, index) => drawPoint(library, point, index + 1)),
    paragraph(library, letter.closing, { justified: true, before: 120 }),
    ...drawSignature(library, letter),
  ];
}

function drawHead(library: DocxLibrary, { head }: Letter): FileChild[] {
  const { BorderStyle, Paragraph, TextRun } = library;
  return [
    centred(library, head.government, { bold: true, size: 26, after: 40 }),
    centred(library, head.unit, { bold: true, size: 30, after: 40 }),
    new Paragraph({
      alignment: 'center',
      spacing: { after: 120 },
      border: { bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, space: 4, color: '000000' } },
      children: [new TextRun({ text: head.address, size: 18 })],
    }),
  ];
}

/** A line between the fields and the text. */
function rule({ BorderStyle, Paragraph }: DocxLibrary): DocxParagraph {
  return new Paragraph({
    spacing: { before: 0, after: 160, line: 120 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 1, color: '000000' } },
  });
}

function drawPoint(
  library: DocxLibrary,
  { text, table, notes = [] }: LetterPoint,
  number: number,
): FileChild[] {
  const { Paragraph, Tab, TextRun } = library;
  return [
    new Paragraph({
      alignment: 'both',
      spacing: { before: 80, after: 80 },
      keepNext: table !== undefined,
      indent: { left: millimetres(INDENT), hanging: millimetres(INDENT) },
      tabStops: [{ type: 'left', position: millimetres(INDENT) }],
      children: [new TextRun({ children: [`${number}.`, new Tab(), text] })],
    }),
    ...(table === undefined ? [] : drawPointTable(library, table)),
    ...notes.map((note) => paragraph(library, note, { justified: true, indent: INDENT })),
  ];
}

/** A table that adds up is wide, so it is not set in. */
function drawPointTable(library: DocxLibrary, table: LetterTable): FileChild[] {
  const indent = table.hasTotal ? 0 : INDENT;
  return drawTable(library, table, indent, TEXT_WIDTH - indent);
}

/** Blank: who signs, and with which number, is not for a program to say. */
function drawSignature(library: DocxLibrary, { signature }: Letter): FileChild[] {
  const side = { indent: 90, keepNext: true };
  return [
    paragraph(library, signature.office, { ...side, before: 240 }),
    paragraph(library, '', side),
    paragraph(library, '', side),
    paragraph(library, '', side),
    paragraph(library, signature.name, side),
    paragraph(library, signature.number, { indent: 90 }),
  ];
}

/** On its side, so that what comes first has room. */
function drawAttachment(library: DocxLibrary, { attachment }: Letter) {
  if (attachment === undefined) return [];
  const children: FileChild[] = [
    ...attachment.heading.map((line) => paragraph(library, line, {})),
    ...drawTable(library, attachment.table, 0, LANDSCAPE_WIDTH),
  ];
  const size = { ...PAGE.size, orientation: library.PageOrientation.LANDSCAPE };
  return [{ properties: { page: { ...PAGE, size } }, children }];
}

function centred(
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

function paragraph(
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

/** What XML cannot hold and the library writes all the same. */
const FORBIDDEN = /[\ufffe\uffff]/g;
const MOMENT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/** The library stamps the package and its properties with the time of day; ours says the day of the check. */
function settle(packed: Buffer, day: string): Buffer {
  const parts = new Map<string, string>();
  for (const [name, entry] of readZipDirectory(packed) ?? []) {
    if (name.endsWith('/')) continue;
    const text = unpackText(entry)?.replace(FORBIDDEN, '\ufffd');
    if (text === undefined) throw new Error(`the library wrote a part that cannot be read: ${name}`);
    parts.set(name, name === 'docProps/core.xml' ? text.replace(MOMENT, `${day}T00:00:00Z`) : text);
  }
  return packDeflated(parts);
}
