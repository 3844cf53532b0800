import type { MapEntry } from '../../base/document-node.js';
import type { Place } from '../../base/place.js';
import { normalizeName } from '../normalize-name.js';
import type { Cell } from '../workbook/model.js';
import { cellPlace } from './cell-place.js';
import { collectFiles, makeDocuments, type WrittenFile } from './evidence-files.js';
import type { SpdLayout } from './find-spd.js';
import { ask, type ImportContext, noteChange } from './import-context.js';
import { type ColumnFacts, isReadable, readField } from './read-field.js';
import { appendItem, branchOf, makeTree, noteBlank, type RecordTree, textOf } from './record-tree.js';
import type { RecordBook } from './records.js';
import type { RejectedRow, RowKind, RowReport, SheetReport } from './report.js';
import { findSpdChoice, type ImportSpdRow } from './spd-rows.js';
import { type CellCounter, finishCells, makeCellCounter, tallyRows } from './tally.js';
import { cleanLine } from './values/clean-text.js';
import { readLevelCell } from './values/level-cell.js';
import { readMark } from './values/marks.js';

const NO_FACTS: ColumnFacts = { dateOrder: undefined, holdsPercent: false };
const TOTAL = /^(?:grand |sub )?(?:total|jumlah)\b/u;

/** Reads a list of the indicators of the regional unit into the book; questions about its columns are asked as well. */
export function readSpdSheet(
  layout: SpdLayout,
  book: RecordBook,
  context: ImportContext,
): Pick<SheetReport, 'rows' | 'rowTally' | 'cellTally'> {
  const { grid } = layout;
  const cells = makeCellCounter();
  askAboutColumns(layout, context);
  const rows = grid.rows.map((row): RowReport => {
    const kind = kindOf(row, layout);
    const text = cleanLine(grid.cellsOf(row)[0]?.cell.text ?? '').slice(0, 60);
    const indicator = layout.rowOf.get(row);
    if (kind === 'diterima' && indicator !== undefined) readRow(row, indicator, layout, book, cells, context);
    else cells.inOtherRow += grid.cellsOf(row).length;
    if (kind === 'kosong' && indicator !== undefined) noteBlankRow(row, indicator, layout, book, context);
    const reason: RejectedRow | undefined = kind === 'ditolak' ? 'indikator_tak_dikenal' : undefined;
    const place = grid.cellsOf(row)[0]?.cell.place;
    if (reason !== undefined && place !== undefined)
      ask(context.log, place, { kind: 'baris_ditolak', alasan: reason, isi: text });
    return { row, kind, reason, hidden: grid.hiddenRows.has(row), text };
  });
  return { rows, rowTally: tallyRows(rows), cellTally: finishCells(cells, grid) };
}

function kindOf(row: number, { grid, headerRows, rowOf, fieldOf }: SpdLayout): RowKind {
  const filled = grid.cellsOf(row);
  if (headerRows.includes(row)) return 'kepala';
  if (filled.length === 0) return 'kosong';
  if (row < (headerRows.at(-1) ?? 0)) return 'judul';
  const stated = filled.some(({ column }) => isStatement(fieldOf.get(column)));
  if (rowOf.has(row)) return stated ? 'diterima' : 'kosong';
  if (filled.some(({ cell }) => TOTAL.test(normalizeName(cell.text)))) return 'jumlah';
  return stated ? 'ditolak' : 'judul_kelompok';
}

/** A column that says something of the indicator, beside which one it is. */
function isStatement(field: string | undefined): boolean {
  return field?.startsWith('spd.') === true || field?.startsWith('bukti.') === true;
}

function readRow(
  row: number,
  indicator: ImportSpdRow,
  layout: SpdLayout,
  book: RecordBook,
  cells: CellCounter,
  context: ImportContext,
): void {
  const { grid, fieldOf, keyPlaces } = layout;
  const place = grid.cellsOf(row)[0]?.cell.place ?? { berkas: context.file };
  const line = branchOf(branchOf(spdOf(book, place), 'baris', place), indicator.kunci, place, place);
  const document = new Map<string, MapEntry>();
  const files: WrittenFile[] = [];
  for (const { column, cell } of grid.cellsOf(row)) {
    const field = fieldOf.get(column);
    const keyPlace = keyPlaces.get(column) ?? cell.place;
    if (field === undefined) {
      cells.inIgnoredColumn += 1;
      continue;
    }
    let isUsed = true;
    if (field === 'bukti.berkas' || field === 'bukti.tautan') {
      isUsed = collectFiles(field, cell, files, context);
    } else if (field.startsWith('bukti.')) {
      const text = readField(field, cell, layout.facts.get(column) ?? NO_FACTS, context);
      const value = text === undefined ? undefined : { kind: 'text' as const, text, place: cell.place };
      if (value !== undefined) document.set(field.slice('bukti.'.length), { keyPlace, value });
      isUsed = value !== undefined;
    } else if (field.startsWith('spd.')) {
      isUsed = putFigure(line, indicator, field.slice('spd.'.length), keyPlace, cell, context);
    }
    if (isUsed) cells.used += 1;
    else cells.dropped += 1;
  }
  for (const item of makeDocuments(document, files, place)) appendItem(line, 'bukti', place, item);
}

/** Puts one figure; a second row about the same indicator may only say the same. */
function putFigure(
  line: RecordTree,
  indicator: ImportSpdRow,
  column: string,
  keyPlace: Place,
  cell: Cell,
  context: ImportContext,
): boolean {
  // What is chosen from a list is often written under the heading of the figures.
  const key = column === 'nilai' && indicator.pilihan !== undefined ? 'pilihan' : column;
  const text = readFigure(indicator, key, cell, context);
  if (text === undefined) return false;
  const existing = textOf(line, key);
  if (existing === undefined) {
    line.entries.set(key, { keyPlace, value: { kind: 'text', text, place: cell.place } });
    return true;
  }
  if (existing === text) return true;
  ask(context.log, cell.place, { kind: 'nilai_rangkap', isian: key, isi: text, dipakai: existing });
  return false;
}

function readFigure(
  indicator: ImportSpdRow,
  key: string,
  cell: Cell,
  context: ImportContext,
): string | undefined {
  const field = `spd.${key}`;
  if (key !== 'klaim' && key !== 'pilihan') {
    return readField('bukti.nilai', cell, NO_FACTS, context);
  }
  if (!isReadable(field, cell, context)) return undefined;
  if (readMark(cell.text) === 'kosong') {
    noteChange(context.log, cell.place, field, cell.text, undefined, 'tanda_kosong');
    return undefined;
  }
  if (key === 'pilihan') {
    const text = findSpdChoice(cell.text, indicator) ?? cleanLine(cell.text);
    noteChange(context.log, cell.place, field, cell.text, text, 'pilihan');
    return text;
  }
  const content = readLevelCell(cell, indicator);
  const isLevel = content.kind === 'level' || (content.kind === 'bunyi' && content.current);
  const text = isLevel ? String(content.level) : cleanLine(cell.text);
  noteChange(context.log, cell.place, field, cell.text, text, 'teks_ke_level');
  return text;
}

/** An indicator that the sheet lists and says nothing of: its claim, or its first figure, belongs into its row. */
function noteBlankRow(
  row: number,
  { kunci }: ImportSpdRow,
  { grid, fieldOf }: SpdLayout,
  book: RecordBook,
  context: ImportContext,
): void {
  const columns = [...fieldOf].filter(([, field]) => field.startsWith('spd.'));
  const [column] = columns.find(([, field]) => field === 'spd.klaim') ?? columns[0] ?? [];
  if (column === undefined) return;
  const place = cellPlace(context.file, grid.sheet.name, row, column);
  noteBlank(spdOf(book, place), `baris.${kunci}`, place, place);
}

/** The regional unit, begun at the first row that is about it. */
function spdOf(book: RecordBook, place: Place): RecordTree {
  book.spd ??= makeTree(place);
  return book.spd;
}

function askAboutColumns({ grid, columns, keyPlaces }: SpdLayout, context: ImportContext): void {
  for (const { column, title, values, field, ignored } of columns) {
    if (field !== undefined || ignored === undefined || values === 0) continue;
    if (ignored === 'diabaikan' || ignored === 'tidak_dipakai') continue;
    const row = grid.rows.find((each) => grid.own(each, column) !== undefined);
    const place = keyPlaces.get(column) ?? cellPlace(context.file, grid.sheet.name, row ?? 1, column);
    ask(context.log, place, { kind: 'kolom_tak_dikenal', judul: title, nilai: values, alasan: ignored });
  }
}
