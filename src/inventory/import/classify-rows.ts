import { normalizeName } from '../normalize-name.js';
import type { Cell } from '../workbook/model.js';
import { isFootnote } from './footnote.js';
import { type FilledCell, filledCell, type Grid } from './grid.js';
import { isNumberingRow } from './heading-lines.js';
import { looksLikeOffice } from './office-like.js';
import type { RejectedRow, RowKind } from './report.js';
import { isCode } from './settle-ids.js';

/** What telling the rows of a list apart needs to know of its columns. */
export interface ListLayout {
  readonly headerRows: readonly number[];
  /** Column of each field that is read. */
  readonly columnOf: ReadonlyMap<string, number>;
  readonly firstColumn: number;
  /** Titles of the columns in the form of `normalizeName`. */
  readonly titles: ReadonlyMap<number, string>;
  /** The single lines of the titles, in the same form. */
  readonly titleLines: ReadonlyMap<number, ReadonlySet<string>>;
  /** Whether one innovation has several rows, its name merged over them: so in lists of documents. */
  readonly severalRows: boolean;
}

export interface RowVerdict {
  readonly kind: RowKind;
  readonly reason?: RejectedRow;
  /** A record that states nothing but its name. */
  readonly onlyName?: boolean;
  /** The row names a person; its text is repeated nowhere. */
  readonly namesPerson?: boolean;
}

const TOTAL = /^(?:grand |sub )?(?:total|jumlah|subtotal|rata rata|rerata)\b/u;
const EXAMPLE = /^contoh\b/u;
const COUNTED = /^\d+[.)]?$/u;
const LIST_MARK = /^(?:[ivxlc]+|[a-z])[.)]?$/iu;

/** Tells what a row below the heading is. */
export function classifyRow(grid: Grid, row: number, layout: ListLayout): RowVerdict {
  const cells = grid.cellsOf(row);
  if (cells.length === 0) return { kind: 'kosong' };
  if (isNumberingRow(grid, row, layout.firstColumn)) return { kind: 'penomoran' };
  if (repeatsHeading(cells, layout)) return { kind: 'kepala' };
  if (isTotal(cells, layout)) return { kind: 'jumlah' };
  if (isExample(grid, row, layout)) {
    return mayBeNamedExample(grid, row, layout)
      ? { kind: 'ditolak', reason: 'mirip_contoh' }
      : { kind: 'contoh' };
  }
  const nameColumn = layout.columnOf.get('nama') ?? layout.columnOf.get('id') ?? 0;
  const name = layout.severalRows ? filledCell(grid, row, nameColumn) : grid.own(row, nameColumn);
  return name === undefined
    ? judgeNameless(grid, row, cells, layout, nameColumn)
    : judgeNamed(grid, row, cells, name, layout, nameColumn);
}

/** A text in front of everything else, such as a number; the rest of the row decides. */
function withoutNumber(cells: readonly FilledCell[], layout: ListLayout): readonly FilledCell[] {
  const numberColumn = layout.columnOf.get('nomor_urut');
  return cells.filter(({ column }) => column !== numberColumn);
}

function repeatsHeading(cells: readonly FilledCell[], layout: ListLayout): boolean {
  const same = cells.filter(({ column, cell }) => {
    const text = normalizeName(cell.text);
    const isTitle = text === layout.titles.get(column) || layout.titleLines.get(column)?.has(text) === true;
    return text !== '' && isTitle;
  });
  return same.length >= 2 && same.length * 2 > cells.length;
}

function isTotal(cells: readonly FilledCell[], layout: ListLayout): boolean {
  const [first, second] = withoutNumber(cells, layout);
  const numbered = cells.find(({ column }) => column === layout.columnOf.get('nomor_urut'))?.cell.text ?? '';
  if (TOTAL.test(normalizeName(numbered))) return true;
  if (first === undefined || !TOTAL.test(normalizeName(first.cell.text))) return false;
  // "Jumlah Anak Sehat" with a number in front and an office behind it is an innovation.
  return !/\d/u.test(numbered) && (second === undefined || /^[\d.,\s%]+$|inovasi$/u.test(second.cell.text));
}

function isExample(grid: Grid, row: number, layout: ListLayout): boolean {
  return ['nomor_urut', 'id', 'nama'].some((field) => {
    const cell = grid.own(row, layout.columnOf.get(field) ?? 0);
    return cell !== undefined && EXAMPLE.test(normalizeName(cell.text));
  });
}

/** "Contoh Desa Sehat" with a number among the others may be what an innovation is called. */
function mayBeNamedExample(grid: Grid, row: number, layout: ListLayout): boolean {
  const number = grid.own(row, layout.columnOf.get('nomor_urut') ?? 0)?.text.trim() ?? '';
  const id = grid.own(row, layout.columnOf.get('id') ?? 0)?.text.trim() ?? '';
  const name = grid.own(row, layout.columnOf.get('nama') ?? 0)?.text.trim() ?? '';
  if (EXAMPLE.test(normalizeName(id)) || !/^contoh\s+\p{L}/iu.test(name)) return false;
  return COUNTED.test(number) || id !== '';
}

function judgeNamed(
  grid: Grid,
  row: number,
  cells: readonly FilledCell[],
  name: Cell,
  layout: ListLayout,
  nameColumn: number,
): RowVerdict {
  const area = grid.mergeAt(row, nameColumn);
  if (area !== undefined && area.right > area.left && cells.length <= 2) return { kind: 'judul_kelompok' };
  const rest = withoutNumber(cells, layout);
  const number = cells.length === rest.length ? undefined : cells[0]?.cell.text.trim();
  if (rest.length > 1 || layout.columnOf.size === 1) return { kind: 'diterima' };
  if (number === undefined && isFootnote(name.text)) return { kind: 'ditolak', reason: 'catatan_kaki' };
  const isMarked = number === undefined || LIST_MARK.test(number);
  if (isMarked && (looksLikeOffice(name.text) || number !== undefined)) return { kind: 'judul_kelompok' };
  return { kind: 'diterima', onlyName: true };
}

function judgeNameless(
  grid: Grid,
  row: number,
  cells: readonly FilledCell[],
  layout: ListLayout,
  nameColumn: number,
): RowVerdict {
  const area = grid.mergeAt(row, nameColumn);
  if (area !== undefined && area.top < row && area.left === nameColumn) {
    return { kind: 'ditolak', reason: 'lanjutan' };
  }
  const rest = withoutNumber(cells, layout);
  const [first, second] = rest;
  if (first === undefined) return judgeNumberOnly(grid, row, cells, layout);
  if (cells.some(({ cell }) => isFootnote(cell.text)) && rest.length <= 2) {
    return { kind: 'ditolak', reason: 'catatan_kaki' };
  }
  const isHeading = second === undefined && isGroupHeading(grid, row, first, layout);
  const wide = grid.mergeAt(row, first.column);
  const coversName = wide !== undefined && wide.left < nameColumn && nameColumn <= wide.right;
  if (isHeading && (coversName || !lacksItsName(grid, row, layout))) return { kind: 'judul_kelompok' };
  return { kind: 'ditolak', reason: 'tanpa_nama' };
}

/** An office in its own column (or behind a number) where the next row, or none, has its own: an innovation without its name. */
function lacksItsName(grid: Grid, row: number, layout: ListLayout): boolean {
  const number = grid.own(row, layout.columnOf.get('nomor_urut') ?? 0);
  const office = layout.columnOf.get('perangkat_daerah') ?? 0;
  const isNumbered = number !== undefined && COUNTED.test(number.text.trim());
  if (grid.own(row, office) === undefined || !(isNumbered || office !== layout.firstColumn)) return false;
  const below = grid.rows.find((other) => other > row && grid.cellsOf(other).length > 0);
  return below === undefined || grid.own(below, office) !== undefined;
}

/** A number alone is a line prepared and never filled; a text in the column of the numbers is a heading. */
function judgeNumberOnly(
  grid: Grid,
  row: number,
  cells: readonly FilledCell[],
  layout: ListLayout,
): RowVerdict {
  const [only] = cells;
  if (only === undefined || COUNTED.test(only.cell.text.trim())) return { kind: 'kosong' };
  if (isFootnote(only.cell.text)) return { kind: 'ditolak', reason: 'catatan_kaki' };
  if (isCode(only.cell.text)) return { kind: 'ditolak', reason: 'tanpa_nama' };
  return isGroupHeading(grid, row, only, layout)
    ? { kind: 'judul_kelompok' }
    : { kind: 'ditolak', reason: 'tanpa_nama' };
}

/** A single text that is merged over columns, names an office, or stands where no value belongs. */
function isGroupHeading(grid: Grid, row: number, { column, cell }: FilledCell, layout: ListLayout): boolean {
  const area = grid.mergeAt(row, column);
  if (area !== undefined && area.right > area.left) return true;
  if (looksLikeOffice(cell.text)) return true;
  return column === layout.columnOf.get('nomor_urut') && /\p{L}{3}/u.test(cell.text);
}
