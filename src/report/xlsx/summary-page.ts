import type { Worksheet } from 'exceljs';
import { writeInnovationCount } from '../headline.js';
import { cautionsOf } from '../note-scores.js';
import { STYLES } from './styles.js';
import { SUMMARY_WIDTHS, type SummaryPart } from './summary-part.js';
import type { WorkbookView } from './view.js';
import { fitRow, putCell, putRow, putSpread, putTitle, type StyledCell } from './write-cells.js';

/** The head of the summary and its tables, one below the other. */
export function writePage(sheet: Worksheet, parts: readonly SummaryPart[], view: WorkbookView): void {
  let row = writeHead(sheet, view);
  for (const part of parts) if (part.rows.length > 0) row = writePart(sheet, row + 1, part);
}

function writeHead(sheet: Worksheet, { report, texts, words }: WorkbookView): number {
  const { kepala } = texts.ui;
  const files = report.berkas_diperiksa ? '' : ` · ${kepala.tanpa_berkas}`;
  putTitle(sheet, words.bersama.judul(report.pemda.nama));
  const lines = [
    `${report.edisi.nama} · ${kepala.diperiksa(texts.labels.day(report.tanggal))}`,
    `${writeInnovationCount(report, texts)}${files}`,
  ];
  let row = 2;
  for (const line of lines) row = putSpread(sheet, row, line, STYLES.remark, SUMMARY_WIDTHS);
  for (const caution of cautionsOf(report, texts.ui))
    row = putSpread(sheet, row, caution, STYLES.caution, SUMMARY_WIDTHS);
  return row;
}

/** @returns the row below */
function writePart(sheet: Worksheet, start: number, part: SummaryPart): number {
  putCell(sheet, start, 1, part.heading, STYLES.heading);
  sheet.getRow(start).height = 21;
  let row = start + 1;
  if (part.header.length > 0) row = writeLine(sheet, row, part.header, part.spreads === true);
  for (const cells of part.rows) row = writeLine(sheet, row, cells, part.spreads === true);
  for (const remark of part.remarks ?? []) row = putSpread(sheet, row, remark, STYLES.remark, SUMMARY_WIDTHS);
  return row;
}

function writeLine(sheet: Worksheet, row: number, cells: readonly StyledCell[], spreads: boolean): number {
  const last = cells.length;
  const widths = SUMMARY_WIDTHS.slice(0, last);
  putRow(sheet, row, cells);
  if (spreads && last < SUMMARY_WIDTHS.length) {
    sheet.mergeCells(row, last, row, SUMMARY_WIDTHS.length);
    widths[last - 1] = SUMMARY_WIDTHS.slice(last - 1).reduce((sum, width) => sum + width, 0);
  }
  fitRow(
    sheet,
    row,
    cells.map(([content]) => content),
    widths,
  );
  return row + 1;
}
