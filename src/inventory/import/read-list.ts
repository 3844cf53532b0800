import type { Place } from '../../base/place.js';
import type { Cell } from '../workbook/model.js';
import { classifyRow, type RowVerdict } from './classify-rows.js';
import {
  beginGroup,
  checkTotal,
  countRecord,
  endGroup,
  type GroupCounter,
  makeCounter,
} from './count-groups.js';
import { indicatorOfField } from './fields.js';
import { filledCell } from './grid.js';
import { ask, type ImportContext } from './import-context.js';
import { readingOfHeadings } from './matrix-heading.js';
import { looksLikeOffice } from './office-like.js';
import { type MatrixCells, understandMatrix } from './read-matrix.js';
import { type RowSetting, readRecord } from './read-record.js';
import type { RecordTree } from './record-tree.js';
import { addRecord, findRecord, isSharedName, type RecordBook } from './records.js';
import type { RowKind, RowReport, SheetReport } from './report.js';
import type { TableLayout } from './sheet-layout.js';
import { findSignature } from './signature-block.js';
import { finishCells, makeCellCounter, tallyRows } from './tally.js';
import { cleanLine } from './values/clean-text.js';

/** What a list adds to: innovations of its own, or values to those another sheet has named. */
export type ListPurpose = 'baru' | 'melengkapi';

/** Reads a list, one innovation per row, into the book. */
export function readList(
  layout: TableLayout,
  purpose: ListPurpose,
  book: RecordBook,
  context: ImportContext,
): Pick<SheetReport, 'rows' | 'rowTally' | 'cellTally'> {
  const { grid } = layout;
  const verdicts = new Map<number, RowVerdict>();
  for (const row of layout.dataRows) verdicts.set(row, classifyRow(grid, row, layout));
  for (const [row, verdict] of findSignature(grid, layout.dataRows, verdicts)) verdicts.set(row, verdict);
  const records = layout.dataRows.filter((row) => verdicts.get(row)?.kind === 'diterima');
  const matrix = understandMatrix(
    records.map((row) => matrixCells(layout, row)),
    readingOfHeadings(layout.fieldOf, layout.titles),
    context,
  );
  const cells = makeCellCounter();
  const setting: RowSetting = { layout, matrix, cells, groupOffice: undefined };
  const counter = makeCounter();
  const rows: RowReport[] = [];
  for (const row of grid.rows) {
    const verdict = verdicts.get(row) ?? { kind: kindAboveData(layout, row) };
    const final = readRow(row, verdict, setting, counter, purpose, book, context);
    rows.push(reportRow(layout, row, final));
    if (final.kind !== 'diterima') cells.inOtherRow += grid.cellsOf(row).length;
  }
  endGroup(counter, context);
  return { rows, rowTally: tallyRows(rows), cellTally: finishCells(cells, grid) };
}

/** Reads one row as what it is; a record that finds no innovation to complete is an orphan. */
function readRow(
  row: number,
  verdict: RowVerdict,
  setting: RowSetting,
  counter: GroupCounter,
  purpose: ListPurpose,
  book: RecordBook,
  context: ImportContext,
): RowVerdict {
  const { layout } = setting;
  const [first] = layout.grid.cellsOf(row);
  if (first === undefined) return verdict;
  const { text, place } = first.cell;
  if (verdict.kind === 'judul_kelompok') {
    beginGroup(counter, cleanLine(lastText(layout, row)), place, context);
    setting.groupOffice = findGroupOffice(layout, row);
  } else if (verdict.kind === 'jumlah') {
    checkTotal(counter, layout, row, context);
  } else if (verdict.kind === 'ditolak' && verdict.reason !== undefined) {
    // Signatures stand anywhere; a text among the names may as well be an innovation.
    const isAmongNames = layout.grid.own(row, layout.columnOf.get('nama') ?? 0) !== undefined;
    if (verdict.reason !== 'catatan_kaki' || isAmongNames) {
      ask(context.log, place, { kind: 'baris_ditolak', alasan: verdict.reason, isi: textOf(verdict, text) });
    }
  } else if (verdict.kind === 'diterima') {
    return readAccepted(row, verdict, setting, counter, purpose, book, context);
  }
  return verdict;
}

function readAccepted(
  row: number,
  verdict: RowVerdict,
  setting: RowSetting,
  counter: GroupCounter,
  purpose: ListPurpose,
  book: RecordBook,
  context: ImportContext,
): RowVerdict {
  const { layout } = setting;
  const { grid } = layout;
  const nameCell = grid.own(row, layout.columnOf.get('nama') ?? 0);
  const idCell = grid.own(row, layout.columnOf.get('id') ?? 0);
  const key = nameCell ?? idCell;
  if (key === undefined) return { kind: 'ditolak', reason: 'tanpa_nama' };
  const name = cleanLine(nameCell?.text ?? '');
  const known = purpose === 'melengkapi' ? findRecord(book, idCell?.text, name) : undefined;
  if (purpose === 'melengkapi' && known === undefined) {
    const reason = isSharedName(book, name) ? 'nama_rangkap' : 'yatim';
    ask(context.log, key.place, { kind: 'baris_ditolak', alasan: reason, isi: shorten(name) });
    return { kind: 'ditolak', reason };
  }
  const record = known ?? addRecord(book, grid.sheet.name, name, key.place);
  countRecord(counter);
  readRecord(row, record, setting, book, context);
  askAboutRow(row, verdict, record.tree, name, key.place, setting, context);
  return verdict;
}

function askAboutRow(
  row: number,
  verdict: RowVerdict,
  tree: RecordTree,
  nama: string,
  place: Place,
  { layout }: RowSetting,
  context: ImportContext,
): void {
  if (verdict.onlyName === true) ask(context.log, place, { kind: 'hanya_nama', nama });
  else if (lacksOffice(row, tree, layout)) {
    ask(context.log, tree.blanks.get('perangkat_daerah') ?? place, { kind: 'pd_kosong', nama });
  }
  if (isHidden(layout, row)) ask(context.log, place, { kind: 'baris_tersembunyi', nama });
}

/** The column is there and its cell blank; one that holds something unreadable has been asked about. */
function lacksOffice(row: number, { entries }: RecordTree, { columnOf, grid }: TableLayout): boolean {
  const column = columnOf.get('perangkat_daerah');
  return column !== undefined && !entries.has('perangkat_daerah') && grid.own(row, column) === undefined;
}

/** The office that a heading names for the rows below it. */
function findGroupOffice(layout: TableLayout, row: number): Cell | undefined {
  return layout.grid
    .cellsOf(row)
    .map(({ cell }) => cell)
    .find((cell) => looksLikeOffice(cell.text));
}

function matrixCells(layout: TableLayout, row: number): MatrixCells {
  const cells = new Map<string, Cell>();
  for (const [column, field] of layout.fieldOf) {
    const key = indicatorOfField(field);
    const cell = key === undefined ? undefined : layout.grid.own(row, column);
    if (key !== undefined && cell !== undefined) cells.set(key, cell);
  }
  return { cells, maturity: filledCell(layout.grid, row, layout.columnOf.get('kematangan') ?? 0) };
}

function kindAboveData(layout: TableLayout, row: number): RowKind {
  if (layout.headerRows.includes(row)) return 'kepala';
  return layout.grid.cellsOf(row).length === 0 ? 'kosong' : 'judul';
}

function reportRow(layout: TableLayout, row: number, verdict: RowVerdict): RowReport {
  const text = textOf(verdict, layout.grid.cellsOf(row)[0]?.cell.text ?? '');
  return { row, kind: verdict.kind, reason: verdict.reason, hidden: isHidden(layout, row), text };
}

function isHidden(layout: TableLayout, row: number): boolean {
  return layout.grid.hiddenRows.has(row);
}

function lastText(layout: TableLayout, row: number): string {
  return layout.grid.cellsOf(row).at(-1)?.cell.text ?? '';
}

/** The names of people stay in the office's own file. */
function textOf({ namesPerson }: RowVerdict, text: string): string {
  return namesPerson === true ? '...' : shorten(text);
}

function shorten(text: string): string {
  const line = cleanLine(text);
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
