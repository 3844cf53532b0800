import type { Cell } from '../workbook/model.js';
import { cellPlace } from './cell-place.js';
import { indicatorField, indicatorOfField, isHelperField } from './fields.js';
import { filledCell } from './grid.js';
import { type ImportContext, noteChange } from './import-context.js';
import { withoutListMark } from './office-like.js';
import { putOrAsk, putValue } from './put-value.js';
import { type MatrixState, readLevel } from './read-matrix.js';
import { innovationKey } from './record-key.js';
import { noteBlank } from './record-tree.js';
import type { ImportedRecord, RecordBook } from './records.js';
import { factsOf, type TableLayout } from './sheet-layout.js';
import type { CellCounter } from './tally.js';
import { findChoice } from './values/choices.js';
import { cleanLine } from './values/clean-text.js';

/** What reading the rows of one list needs; the office of the group changes from heading to heading. */
export interface RowSetting {
  readonly layout: TableLayout;
  readonly matrix: MatrixState;
  readonly cells: CellCounter;
  groupOffice: Cell | undefined;
}

/** Reads the cells of one row into the record of its innovation and counts what becomes of each. */
export function readRecord(
  row: number,
  record: ImportedRecord,
  setting: RowSetting,
  book: RecordBook,
  context: ImportContext,
): void {
  const { layout, cells } = setting;
  const swapped = findSwap(row, layout);
  for (const column of layout.grid.columns) {
    const own = layout.grid.own(row, column);
    const field = swapped.get(column) ?? layout.fieldOf.get(column);
    if (field === undefined) {
      if (own !== undefined) cells.inIgnoredColumn += 1;
      continue;
    }
    const cell = own ?? filledCell(layout.grid, row, column);
    noteBelonging(row, column, field, cell, record, layout);
    if (cell === undefined) continue;
    const isUsed = readCell(column, field, cell, record, setting, book, context);
    if (swapped.has(column)) {
      noteChange(
        context.log,
        cell.place,
        field,
        `${layout.fieldOf.get(column)}`,
        field,
        'jenis_bentuk_tertukar',
      );
    }
    if (own === undefined) continue;
    if (isUsed) cells.used += 1;
    else cells.dropped += 1;
  }
  putCoordinates(row, record, layout, context);
  putGroupOffice(record, setting, context);
}

/** A finding about a value that is absent, or of which nothing could be taken, points at its cell. */
function noteBelonging(
  row: number,
  column: number,
  field: string,
  cell: Cell | undefined,
  { tree }: ImportedRecord,
  { grid, keyPlaces }: TableLayout,
): void {
  if (isHelperField(field)) return;
  const place = cell?.place ?? cellPlace(tree.place.berkas, grid.sheet.name, row, column);
  noteBlank(tree, field, keyPlaces.get(column) ?? place, place);
}

function readCell(
  column: number,
  field: string,
  cell: Cell,
  record: ImportedRecord,
  { layout, matrix }: RowSetting,
  book: RecordBook,
  context: ImportContext,
): boolean {
  const keyPlace = layout.keyPlaces.get(column) ?? cell.place;
  if (field === 'nomor_urut' || field === 'lintang' || field === 'bujur') return true;
  if (field === 'pemda') {
    const region = cleanLine(cell.text);
    if (!book.regions.has(region)) book.regions.set(region, cell.place);
    return true;
  }
  if (field === 'id') {
    const key = innovationKey(cell.text);
    if (!book.byId.has(key)) book.byId.set(key, record);
  }
  const isOwnKey = (field === 'nama' || field === 'id') && record.sheet !== layout.grid.sheet.name;
  if (isOwnKey && record.tree.entries.has(field)) return true;
  const indicator = indicatorOfField(field);
  if (indicator === undefined) {
    return putValue(record.tree, field, keyPlace, cell, factsOf(layout, column), context);
  }
  const text = readLevel(indicator, cell, matrix, context);
  if (text === undefined) return false;
  return putOrAsk(
    record.tree,
    indicatorField(indicator),
    keyPlace,
    { kind: 'text', text, place: cell.place },
    context,
  );
}

/** Jenis and bentuk in each other's column, as far as the values of this row leave no doubt. */
function findSwap(row: number, layout: TableLayout): ReadonlyMap<number, string> {
  const none = new Map<number, string>();
  const kindColumn = layout.columnOf.get('jenis');
  const formColumn = layout.columnOf.get('bentuk');
  if (kindColumn === undefined || formColumn === undefined) return none;
  const kind = layout.grid.own(row, kindColumn)?.text;
  const form = layout.grid.own(row, formColumn)?.text;
  const kindIsForm = kind === undefined || isOnly('bentuk', 'jenis', kind);
  const formIsKind = form === undefined || isOnly('jenis', 'bentuk', form);
  if (!kindIsForm || !formIsKind || (kind === undefined && form === undefined)) return none;
  return new Map([
    [kindColumn, 'bentuk'],
    [formColumn, 'jenis'],
  ]);
}

function isOnly(field: string, other: string, text: string): boolean {
  return findChoice(field, text) !== undefined && findChoice(other, text) === undefined;
}

/** Latitude and longitude in columns of their own make one coordinate, at the place of the first. */
function putCoordinates(
  row: number,
  record: ImportedRecord,
  layout: TableLayout,
  context: ImportContext,
): void {
  const column = layout.columnOf.get('lintang') ?? 0;
  const latitude = layout.grid.own(row, column);
  const longitude = layout.grid.own(row, layout.columnOf.get('bujur') ?? 0);
  const first = latitude ?? longitude;
  if (first === undefined || record.tree.entries.has('koordinat')) return;
  const parts = [latitude, longitude].flatMap((cell) => (cell === undefined ? [] : [cell.text.trim()]));
  const both: Cell = { kind: 'text', text: parts.join('; '), place: first.place, link: undefined };
  const keyPlace = layout.keyPlaces.get(column) ?? first.place;
  putValue(record.tree, 'koordinat', keyPlace, both, factsOf(layout, column), context);
}

/** Where no column or cell names the office, the heading of the group does. */
function putGroupOffice(record: ImportedRecord, { groupOffice }: RowSetting, context: ImportContext): void {
  if (groupOffice === undefined || record.tree.entries.has('perangkat_daerah')) return;
  const text = cleanLine(withoutListMark(groupOffice.text));
  const { place } = groupOffice;
  noteChange(context.log, place, 'perangkat_daerah', groupOffice.text, text, 'dari_judul_kelompok');
  putOrAsk(record.tree, 'perangkat_daerah', place, { kind: 'text', text, place }, context);
}
