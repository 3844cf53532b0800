import { normalizeName } from '../normalize-name.js';
import { columnLetters } from './cell-place.js';
import type { Grid } from './grid.js';
import { headingLines } from './heading-lines.js';
import type { ColumnReport, IgnoredColumn } from './report.js';
import { findSpdField } from './spd-headings.js';
import { headingText } from './synonyms.js';

/** What recognising the headings of a list of the regional unit depends on. */
export interface SpdHeadings {
  readonly grid: Grid;
  /** The column that names the indicators. */
  readonly nameColumn: number;
  /** Year of the edition. */
  readonly year: number;
  /** Field by title, as the configuration and a saved mapping have it. */
  readonly chosen: ReadonlyMap<string, string>;
}

/** Columns of the official tables that an inventory does not keep, in the form of `headingText`. */
const NOT_KEPT =
  /^(?:bobot|aspek|variabel|satuan|skor|definisi|definisi operasional|cara ukur|sumber data|(?:parameter|level) [1-3])$/u;

/** Fields a column of such a list may be given; others are those of innovations. */
const OF_SPD = /^(?:spd\.|bukti\.|nomor_urut$|abaikan$)/u;

type Column = { -readonly [Key in keyof ColumnReport]: ColumnReport[Key] };

/** The field a column has under a heading in these rows. */
export function spdFieldOf(
  headings: SpdHeadings,
  rows: readonly number[],
  column: number,
): string | undefined {
  const lines = headingLines(headings.grid, rows, column);
  if (lines.length === 0) return undefined;
  return saidOf(lines.join(' '), headings) ?? findSpdField(lines, headings.year);
}

/** Gives every column of the list a field, or the reason why it has none. */
export function mapSpdColumns(headings: SpdHeadings, headerRows: readonly number[]): readonly ColumnReport[] {
  const columns = headings.grid.columns.map((column) => readColumn(headings, headerRows, column));
  settleRepetitions(columns);
  dropScores(columns, headings);
  return columns;
}

function saidOf(title: string, { chosen }: SpdHeadings): string | undefined {
  const said = chosen.get(normalizeName(title));
  return said !== undefined && OF_SPD.test(said) ? said : undefined;
}

function readColumn(headings: SpdHeadings, headerRows: readonly number[], column: number): Column {
  const { grid, nameColumn } = headings;
  const bottom = headerRows.at(-1) ?? 0;
  const title = headingLines(grid, headerRows, column).join(' ');
  const values = grid.rows.filter((row) => row > bottom && grid.own(row, column) !== undefined).length;
  const meant = column === nameColumn ? 'indikator' : spdFieldOf(headings, headerRows, column);
  const isLeftOut = meant === 'abaikan' || (meant === 'indikator' && column !== nameColumn);
  const field = isLeftOut ? undefined : meant;
  const ignored = field === undefined ? whyIgnored(title, meant) : undefined;
  return { column, letters: columnLetters(column), title, field, ignored, guessed: false, values };
}

function whyIgnored(title: string, meant: string | undefined): IgnoredColumn {
  if (meant === 'abaikan') return 'diabaikan';
  if (title === '') return 'tanpa_judul';
  return NOT_KEPT.test(headingText(title)) ? 'tidak_dipakai' : 'tak_dikenal';
}

/** One column per field, the leftmost with values. */
function settleRepetitions(columns: readonly Column[]): void {
  const taken = new Set<string>();
  for (const column of columns.toSorted((left, right) => Math.sign(right.values) - Math.sign(left.values))) {
    if (column.field === undefined) continue;
    const { field } = column;
    if (taken.has(field)) leaveOut(column, 'rangkap');
    taken.add(field);
  }
}

/** Beside a weight, "Nilai" is the weight times the level and no figure of the region, unless somebody says it is one. */
function dropScores(columns: readonly Column[], headings: SpdHeadings): void {
  if (!columns.some(({ title }) => headingText(title) === 'bobot')) return;
  for (const column of columns) {
    const isSaid = saidOf(column.title, headings) !== undefined;
    if (column.field === 'spd.nilai' && headingText(column.title) === 'nilai' && !isSaid)
      leaveOut(column, 'tak_dikenal');
  }
}

function leaveOut(column: Column, reason: 'rangkap' | 'tak_dikenal'): void {
  column.field = undefined;
  column.ignored = reason;
}
