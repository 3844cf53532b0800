import type { Place } from '../../base/place.js';
import type { Cell } from '../workbook/model.js';
import { cellPlace } from './cell-place.js';
import { indicatorOfField } from './fields.js';
import type { Grid } from './grid.js';
import { ask, type ImportContext } from './import-context.js';
import { matchHeading } from './match-heading.js';
import { putOrAsk, putValue } from './put-value.js';
import { readLevel, understandMatrix } from './read-matrix.js';
import { innovationKey } from './record-key.js';
import { noteBlank } from './record-tree.js';
import { addRecord, findRecord, type ImportedRecord, type RecordBook } from './records.js';
import type { RowKind, RowReport, SheetReport } from './report.js';
import { finishCells, makeCellCounter, tallyRows } from './tally.js';
import { cleanLine } from './values/clean-text.js';
import { decideDateOrder } from './values/dates.js';

/** A sheet that describes an innovation downwards: labels in one column, what they ask for in another. */
export interface LabelLayout {
  readonly grid: Grid;
  readonly labelColumn: number;
  readonly valueColumn: number;
  /** Field by row. */
  readonly fieldOf: ReadonlyMap<number, string>;
  readonly score: number;
}

const FEWEST_LABELS = 4;
const SEARCHED_COLUMNS = 4;
const HEADING = /^(?:data|uraian|isian|komponen|nama data|item|deskripsi|keterangan|isi)$/iu;

/** The column with the most labels of innovations, if there is one; the values stand in the next column in use. */
export function findLabels(grid: Grid, context: ImportContext): LabelLayout | undefined {
  let best: LabelLayout | undefined;
  for (const labelColumn of grid.columns.slice(0, SEARCHED_COLUMNS)) {
    const fieldOf = new Map<number, string>();
    for (const row of grid.rows) {
      const text = grid.own(row, labelColumn)?.text.replace(/[\s:]+$/u, '');
      const match = text === undefined ? undefined : matchHeading([text], context);
      if (match?.kind === 'field' && match.sure && isProfileField(match.field)) fieldOf.set(row, match.field);
      if (match?.kind === 'indicator') fieldOf.set(row, `indikator.${match.key}`);
    }
    const score = new Set(fieldOf.values()).size * 2;
    const valueColumn = findValueColumn(grid, labelColumn, [...fieldOf.keys()]);
    const named = [...fieldOf.values()].includes('nama');
    if (!named || score < FEWEST_LABELS * 2 || valueColumn === undefined) continue;
    if (best === undefined || score > best.score) best = { grid, labelColumn, valueColumn, fieldOf, score };
  }
  return best;
}

/** Documents need an indicator of their own, which a label does not have. */
function isProfileField(field: string): boolean {
  return !/^(?:bukti\.|verifikasi\.|klaim$|indikator$|nomor_urut$|abaikan$|lintang$|bujur$)/u.test(field);
}

function findValueColumn(grid: Grid, labelColumn: number, rows: readonly number[]): number | undefined {
  const holds = (column: number): number =>
    rows.filter((row) => !/^:?$/u.test(grid.own(row, column)?.text.trim() ?? '')).length;
  return grid.columns.find((column) => column > labelColumn && holds(column) * 2 >= rows.length);
}

/** Reads such a sheet; the label of the name begins the next innovation. */
export function readLabels(
  layout: LabelLayout,
  book: RecordBook,
  context: ImportContext,
): Pick<SheetReport, 'rows' | 'rowTally' | 'cellTally'> {
  const { grid, valueColumn, labelColumn } = layout;
  const cells = makeCellCounter();
  const matrix = understandMatrix([{ cells: levelCells(layout), maturity: undefined }], undefined, context);
  askAboutOtherColumns(layout, context);
  let record: ImportedRecord | undefined;
  const rows: RowReport[] = [];
  for (const row of grid.rows) {
    const label = grid.own(row, labelColumn);
    const value = grid.own(row, valueColumn);
    const field = layout.fieldOf.get(row);
    const kind = kindOf(row, layout, label, value);
    const all = grid.cellsOf(row);
    const text = cleanLine(all[0]?.cell.text ?? '').slice(0, 60);
    const report = { row, hidden: grid.hiddenRows.has(row), text };
    if (field === 'nama' && value !== undefined) {
      const name = cleanLine(value.text);
      record = findRecord(book, undefined, name) ?? addRecord(book, grid.sheet.name, name, value.place);
    }
    if (value === undefined && field !== undefined && label !== undefined && record !== undefined)
      noteBlank(record.tree, field, label.place, cellPlace(context.file, grid.sheet.name, row, valueColumn));
    if (kind !== 'diterima' || field === undefined || value === undefined || label === undefined) {
      cells.inOtherRow += all.length;
      const reason = kind === 'ditolak' ? ('label_tak_dikenal' as const) : undefined;
      if (reason !== undefined) askRejected(all[0]?.cell.place, reason, text, context);
      rows.push({ ...report, kind, reason });
      continue;
    }
    if (record === undefined) {
      cells.inOtherRow += all.length;
      askRejected(label.place, 'di_luar_inovasi', text, context);
      rows.push({ ...report, kind: 'ditolak', reason: 'di_luar_inovasi' });
      continue;
    }
    const isUsed = readValue(field, value, label, record, matrix, book, context);
    cells.used += isUsed ? 2 : 1;
    cells.dropped += isUsed ? 0 : 1;
    cells.inIgnoredColumn += all.length - 2;
    rows.push({ ...report, kind, reason: undefined });
  }
  return { rows, rowTally: tallyRows(rows), cellTally: finishCells(cells, grid) };
}

/** Numbers that count the labels, and colons between them and their values. */
const NO_VALUE = /^(?:\d{1,3}[.)]?|[a-z][.)]?|[ivxlc]+[.)]?|:)$/iu;

/** Cells in the rows of labels that stand neither in the column of the labels nor in that of the values. */
function askAboutOtherColumns({ grid, fieldOf, ...layout }: LabelLayout, context: ImportContext): void {
  for (const column of grid.columns) {
    if (column === layout.labelColumn || column === layout.valueColumn) continue;
    const cells = [...fieldOf.keys()].flatMap((row) => grid.own(row, column) ?? []);
    const values = cells.filter(({ text }) => !NO_VALUE.test(text.trim()));
    const [first] = values;
    if (first === undefined) continue;
    const above = grid.rows.filter((row) => row < (first.place.baris ?? 0) && !fieldOf.has(row));
    const heading = above.toReversed().flatMap((row) => grid.own(row, column) ?? [])[0];
    ask(context.log, heading?.place ?? first.place, {
      kind: 'kolom_tak_dikenal',
      judul: cleanLine(heading?.text ?? '').slice(0, 60),
      nilai: values.length,
      alasan: 'di_samping_profil',
    });
  }
}

function askRejected(
  place: Place | undefined,
  alasan: 'label_tak_dikenal' | 'di_luar_inovasi',
  isi: string,
  context: ImportContext,
): void {
  if (place !== undefined) ask(context.log, place, { kind: 'baris_ditolak', alasan, isi });
}

function kindOf(row: number, layout: LabelLayout, label: Cell | undefined, value: Cell | undefined): RowKind {
  if (layout.grid.cellsOf(row).length === 0) return 'kosong';
  if (layout.fieldOf.has(row)) return value === undefined ? 'kosong' : 'diterima';
  if (label !== undefined && value !== undefined && HEADING.test(label.text.trim())) return 'kepala';
  return value === undefined ? 'judul' : 'ditolak';
}

function readValue(
  field: string,
  value: Cell,
  label: Cell,
  record: ImportedRecord,
  matrix: ReturnType<typeof understandMatrix>,
  book: RecordBook,
  context: ImportContext,
): boolean {
  const indicator = indicatorOfField(field);
  if (indicator !== undefined) {
    const text = readLevel(indicator, value, matrix, context);
    const node = { kind: 'text', text: text ?? '', place: value.place } as const;
    return text !== undefined && putOrAsk(record.tree, field, label.place, node, context);
  }
  if (field === 'pemda') {
    const region = cleanLine(value.text);
    if (!book.regions.has(region)) book.regions.set(region, value.place);
    return true;
  }
  if (field === 'id') book.byId.set(innovationKey(value.text), record);
  const facts = { dateOrder: decideDateOrder([value]), holdsPercent: false };
  return putValue(record.tree, field, label.place, value, facts, context);
}

function levelCells({ grid, fieldOf, valueColumn }: LabelLayout): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [row, field] of fieldOf) {
    const key = indicatorOfField(field);
    const cell = key === undefined ? undefined : grid.own(row, valueColumn);
    if (key !== undefined && cell !== undefined) cells.set(key, cell);
  }
  return cells;
}
