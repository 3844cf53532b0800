import { columnLetters } from '../../import/cell-place.js';
import { RESULTS_MARK } from '../results-mark.js';
import { encodeAttribute } from '../xml.js';
import { writeText } from '../xml-text.js';
import type { ResultRow, ResultsSheet } from './model.js';
import type { ResultsFormats } from './results-formats.js';
import { quoteSheet } from './workbook-part.js';

/** Of number, severity, place, innovation, perangkat daerah, message, remedy, cost and code. */
const WIDTHS = [5, 14, 18, 22, 21, 46, 40, 10, 24];
/** Columns of the scores and of the legend, from 1. */
const SCORES = 2;
const LEGEND = 6;
const TITLE_HEIGHT = 27;
/** In points: a line of the letters used here, and what is left free above and below. */
const LINE_HEIGHT = 13;
const FREE = 5;
/** Letters of this size in a line of a column, words not broken. */
const LETTERS_PER_WIDTH = 1.08;
/** Excel repairs a file that goes beyond these: points of a row, letters of a cell, links of a sheet. */
const HIGHEST = 409;
const LONGEST = 32_767;
const MOST_LINKS = 65_530;

interface ResultCell {
  readonly column: number;
  readonly text: string;
  readonly format: number;
  readonly isNumber?: boolean;
}

export interface WrittenResults {
  readonly xml: string;
  /** The row of the list's headers, from 1. */
  readonly headerRow: number;
}

/** Writes the sheet with everything that was found. Texts stand in the cells themselves and are never formulas. */
export function writeResultsSheet(
  results: ResultsSheet,
  formats: ResultsFormats,
  namespace: string,
): WrittenResults {
  const rows: string[] = [];
  const merges: string[] = [];
  const links: string[] = [];
  const addRow = (cells: readonly ResultCell[], height?: number): number => {
    const number = rows.length + 1;
    const written = cells.map((cell) => writeCell(cell, number)).join('');
    rows.push(`<row r="${number}" ht="${height ?? heightOf(cells)}" customHeight="1">${written}</row>`);
    return number;
  };
  const addLine = (text: string, format: number, height?: number): void => {
    const width = WIDTHS.reduce((sum, own) => sum + own, 0);
    const number = addRow([{ column: 1, text, format }], height ?? linesOf(text, width) * LINE_HEIGHT + FREE);
    merges.push(`A${number}:${columnLetters(WIDTHS.length)}${number}`);
  };
  addLine(RESULTS_MARK, formats.mark);
  addLine(results.title, formats.title, TITLE_HEIGHT);
  for (const line of results.lines) addLine(line, formats.line);
  addRow([]);
  for (const cells of summaryRows(results, formats)) addRow(cells);
  addRow([]);
  const headerRow = addRow(
    results.headers.map((text, index) => ({ column: index + 1, text, format: formats.header })),
  );
  for (const [index, row] of results.rows.entries()) {
    const number = addRow(listCells(row, index + 1, formats));
    if (row.target !== undefined && links.length < MOST_LINKS) {
      const location = encodeAttribute(`${quoteSheet(row.target.sheet)}!${row.target.cell}`);
      links.push(
        `<hyperlink ref="C${number}" location="${location}" display="${encodeAttribute(row.place)}"/>`,
      );
    }
  }
  if (results.rows.length === 0) addLine(results.nothing, formats.line);
  const last = `${columnLetters(WIDTHS.length)}${rows.length}`;
  const filter = results.rows.length === 0 ? '' : `<autoFilter ref="A${headerRow}:${last}"/>`;
  const columns = WIDTHS.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const xml = [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${last}"/>`,
    '<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews>',
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>`,
    filter,
    `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>',
  ].join('');
  return { xml, headerRow };
}

/** The scores, and beside them what the colours mean. */
function summaryRows(
  { scoreHeaders, scores, legendTitle, legend }: ResultsSheet,
  formats: ResultsFormats,
): ResultCell[][] {
  const first = scoreHeaders.map((text, index) => ({ column: SCORES + index, text, format: formats.header }));
  const rows: ResultCell[][] = [[...first, { column: LEGEND, text: legendTitle, format: formats.header }]];
  for (let index = 0; index < Math.max(scores.length, legend.length); index += 1) {
    const score = scores[index];
    const entry = legend[index];
    const cells: ResultCell[] = [];
    for (const [position, text] of (score ?? []).entries())
      cells.push({ column: SCORES + position, text, format: position === 1 ? formats.strong : formats.text });
    if (entry !== undefined) {
      const text = `${entry.name}: ${entry.meaning}`;
      cells.push({ column: LEGEND, text, format: formats.level[entry.level] });
    }
    rows.push(cells);
  }
  return rows;
}

function listCells(row: ResultRow, number: number, formats: ResultsFormats): ResultCell[] {
  const { text } = formats;
  return [
    { column: 1, text: String(number), format: formats.count, isNumber: true },
    { column: 2, text: row.severity, format: formats.level[row.level] },
    { column: 3, text: row.place, format: row.target === undefined ? text : formats.link },
    { column: 4, text: row.innovation, format: text },
    { column: 5, text: row.department, format: text },
    { column: 6, text: row.message, format: text },
    { column: 7, text: row.remedy, format: text },
    { column: 8, text: row.cost ?? '', format: formats.cost, isNumber: row.cost !== undefined },
    { column: 9, text: row.code, format: text },
  ];
}

function heightOf(cells: readonly ResultCell[]): number {
  const lines = cells.map(({ column, text }) => linesOf(text, WIDTHS[column - 1] ?? 1));
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE_HEIGHT + FREE);
}

function linesOf(text: string, width: number): number {
  return Math.ceil(text.length / (width * LETTERS_PER_WIDTH));
}

function writeCell({ column, text, format, isNumber }: ResultCell, row: number): string {
  const address = `r="${columnLetters(column)}${row}" s="${format}"`;
  if (text === '') return `<c ${address}/>`;
  if (isNumber === true) return `<c ${address}><v>${text}</v></c>`;
  return `<c ${address} t="inlineStr"><is><t xml:space="preserve">${writeText(text.slice(0, LONGEST))}</t></is></c>`;
}
