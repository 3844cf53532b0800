import type { Workbook, Worksheet } from 'exceljs';
import { FOOTER, PAGE } from '../../inventory/excel/styles.js';
import { columnLetters } from '../../inventory/import/cell-place.js';
import { capitalize } from '../marks/finding-words.js';
import { STATUSES } from '../schema/leaves.js';
import type { Report, ReportSlot } from '../schema.js';
import { STATUS_STYLES, STYLES, TAB_COLOURS } from './styles.js';
import type { WrittenTable } from './table-sheet.js';
import type { WorkbookView } from './view.js';
import { figure, fitRow, putCell, putRow, putTitle, type StyledCell, setWidths } from './write-cells.js';

type Status = ReportSlot['status'];

/** From what is well to what is missing. */
const LEGEND_ROW = 3;
const HEADER_ROW = 4;
const HEADER_HEIGHT = 120;
const SLOT_WIDTH = 7;

/** Every innovation and every indicator: the level and the status, by colour and by a sign. */
export function writeMatrixSheet(workbook: Workbook, view: WorkbookView): WrittenTable {
  const { report, words } = view;
  const { lembar, matriks } = words.buku_kerja;
  const heads = headColumns(view);
  const widths = [...heads.map(({ width }) => width), ...report.indikator.map(() => SLOT_WIDTH)];
  const sheet = workbook.addWorksheet(lembar.matriks, {
    views: [{ state: 'frozen', xSplit: 2, ySplit: HEADER_ROW, showGridLines: false }],
    pageSetup: {
      ...PAGE,
      printTitlesRow: `${LEGEND_ROW}:${HEADER_ROW}`,
    },
    headerFooter: FOOTER,
    properties: { tabColor: TAB_COLOURS.report },
  });
  setWidths(sheet, widths);
  putTitle(sheet, matriks.judul);
  putCell(sheet, 2, 1, matriks.petunjuk, STYLES.line);
  writeLegend(sheet, view);
  writeHeaders(sheet, heads, report);
  const firstRow = HEADER_ROW + 1;
  for (const [index, innovation] of report.inovasi.entries())
    writeInnovation(sheet, firstRow + index, innovation, heads, view);
  const lastRow = HEADER_ROW + Math.max(1, report.inovasi.length);
  writeCounts(sheet, lastRow + 2, heads.length, view);
  sheet.autoFilter = { from: { row: HEADER_ROW, column: 1 }, to: { row: lastRow, column: widths.length } };
  const filter = `'${lembar.matriks}'!$A$${HEADER_ROW}:$${columnLetters(widths.length)}$${lastRow}`;
  return { sheet, firstRow, lastRow, filter };
}

/** A column before those of the indicators. */
interface HeadColumn {
  readonly header: string;
  readonly width: number;
  readonly isFigure?: boolean;
  readonly cell: (innovation: Report['inovasi'][number]) => StyledCell;
}

function headColumns({ report, texts, words }: WorkbookView): HeadColumn[] {
  const { kolom, matriks } = words.buku_kerja;
  const hasNames = report.inovasi.some(({ nama_inisiator }) => nama_inisiator !== undefined);
  const initiator: HeadColumn = {
    header: kolom.inisiator,
    width: 22,
    cell: ({ nama_inisiator }) => [nama_inisiator ?? null, STYLES.text],
  };
  return [
    { header: kolom.id, width: 11, cell: ({ id }) => [id, STYLES.text] },
    { header: kolom.inovasi, width: 28, cell: ({ nama }) => [nama, STYLES.text] },
    {
      header: kolom.perangkat_daerah,
      width: 26,
      cell: ({ perangkat_daerah }) => [perangkat_daerah, STYLES.text],
    },
    ...(hasNames ? [initiator] : []),
    {
      header: kolom.layak,
      width: 14,
      cell: ({ kirim, layak }) =>
        kirim ? [texts.ui.layak[layak], STYLES.prose] : [matriks.ditahan, STYLES.quiet],
    },
    {
      header: `${matriks.skor}, ${texts.ui.skor.klaim}`,
      width: 10,
      isFigure: true,
      cell: ({ skor }) => [figure(skor.klaim), STYLES.decimal],
    },
    {
      header: `${matriks.skor}, ${texts.ui.skor.terbukti}`,
      width: 10,
      isFigure: true,
      cell: ({ skor }) => [figure(skor.terbukti), STYLES.strongDecimal],
    },
  ];
}

function writeLegend(sheet: Worksheet, { texts, words }: WorkbookView): void {
  for (const [index, status] of STATUSES.entries()) {
    const text = `${words.bersama.tanda_status[status]} ${texts.ui.status_slot[status]}`;
    putCell(sheet, LEGEND_ROW, LEGEND_COLUMNS[index] ?? 1, text, STATUS_STYLES[status]);
  }
  sheet.mergeCells(LEGEND_ROW, 5, LEGEND_ROW, 6);
}

/** Columns wide enough for a word, but for the last, which is put together of two. */
const LEGEND_COLUMNS = [2, 3, 4, 5];

function writeHeaders(sheet: Worksheet, heads: readonly HeadColumn[], { indikator }: Report): void {
  putRow(
    sheet,
    HEADER_ROW,
    heads.map(
      ({ header, isFigure }): StyledCell => [header, isFigure === true ? STYLES.numberHeader : STYLES.header],
    ),
  );
  const names = indikator.map(({ kode, nama }): StyledCell => [`${kode} ${nama}`, STYLES.turnedHeader]);
  putRow(sheet, HEADER_ROW, names, heads.length + 1);
  sheet.getRow(HEADER_ROW).height = HEADER_HEIGHT;
}

function writeInnovation(
  sheet: Worksheet,
  row: number,
  innovation: Report['inovasi'][number],
  heads: readonly HeadColumn[],
  { report, words }: WorkbookView,
): void {
  const cells = heads.map(({ cell }) => cell(innovation));
  putRow(sheet, row, cells);
  fitRow(
    sheet,
    row,
    cells.map(([content]) => content),
    heads.map(({ width }) => width),
  );
  for (const [index, { kunci }] of report.indikator.entries()) {
    const slot = innovation.slot[kunci];
    const column = heads.length + index + 1;
    if (slot === undefined) putCell(sheet, row, column, null, STYLES.centred);
    else putCell(sheet, row, column, slotText(slot, words.bersama.tanda_status), STATUS_STYLES[slot.status]);
  }
}

/** "2 ✓", "3→1 ✗", or only the sign of an empty slot. */
export function slotText(
  { klaim, terbukti, status }: ReportSlot,
  signs: Readonly<Record<Status, string>>,
): string {
  const sign = signs[status];
  if (klaim === 0 && terbukti === 0) return sign;
  return klaim === terbukti ? `${klaim} ${sign}` : `${klaim}→${terbukti} ${sign}`;
}

/** How many slots of every indicator are in which status. */
function writeCounts(
  sheet: Worksheet,
  start: number,
  heads: number,
  { report, texts, words }: WorkbookView,
): void {
  const { matriks } = words.buku_kerja;
  for (const [index, status] of STATUSES.entries()) {
    const row = start + index;
    putCell(sheet, row, 2, capitalize(matriks.jumlah(texts.ui.status_slot[status])), STYLES.line);
    for (let column = 3; column <= heads; column += 1) putCell(sheet, row, column, null, STYLES.text);
    for (const [position, indicator] of report.indikator.entries())
      putCell(sheet, row, heads + position + 1, indicator[status], STYLES.weight);
  }
}
