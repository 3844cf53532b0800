import type { Place } from '../../base/place.js';
import { readNumber } from '../../base/read-number.js';
import type { Cell } from '../workbook/model.js';
import { decideMatrix, fits, levelOfNumber, type MatrixNumber, type MatrixRow } from './decide-matrix.js';
import { indicatorField } from './fields.js';
import { ask, type ImportContext, noteChange } from './import-context.js';
import { isReadable } from './read-field.js';
import { type ChangeReason, MATRIX_READINGS, type MatrixReading } from './report.js';
import { type LevelCell, readLevelCell } from './values/level-cell.js';
import type { Mark } from './values/marks.js';

/** Cells of one innovation by key of the indicator, and the cell with its score. */
export interface MatrixCells {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly maturity: Cell | undefined;
}

/** How the numbers of a matrix are to be read, and what was asked already about its marks. */
export interface MatrixState {
  /** Undefined when nobody can say; then no level is taken from a number other than 0. */
  readonly reading: MatrixReading | undefined;
  readonly asked: Set<string>;
}

/**
 * Decides what the numbers of a matrix are, and asks when they leave several readings or none.
 *
 * @param stated the reading that the headings name
 */
export function understandMatrix(
  rows: readonly MatrixCells[],
  stated: MatrixReading | undefined,
  context: ImportContext,
): MatrixState {
  const asked = new Set<string>();
  if (context.matrixReading !== undefined) return { reading: context.matrixReading, asked };
  const numbers: { cell: Cell; number: MatrixNumber }[] = [];
  const matrix: MatrixRow[] = rows.map((row) => readRow(row, context, numbers));
  const nonzero = numbers.find(({ number }) => number.value.numerator !== 0n);
  if (nonzero === undefined) return { reading: 'level', asked };
  const fitting = decideMatrix(matrix, stated);
  const [reading, ...others] = fitting;
  if (reading !== undefined && reading !== 'ada' && others.length === 0) return { reading, asked };
  if (reading === undefined) {
    const { cell } = oddOne(numbers) ?? nonzero;
    ask(context.log, cell.place, { kind: 'matriks_tak_terbaca', isi: cell.text.trim() });
  } else ask(context.log, nonzero.cell.place, { kind: 'matriks_rancu', bacaan: fitting });
  return { reading: undefined, asked };
}

/** The level claimed in a cell, "0" to "3"; undefined when it states none, which is noted or asked. */
export function readLevel(
  key: string,
  cell: Cell,
  state: MatrixState,
  context: ImportContext,
): string | undefined {
  const field = indicatorField(key);
  if (!isReadable(field, cell, context)) return undefined;
  const content = readLevelCell(cell, context.indicators.byKey.get(key));
  const level = levelOf(key, cell, content, state, context);
  noteChange(context.log, cell.place, field, cell.text, level, reasonOf(content, level));
  return level;
}

/** What became of a cell; one that gives no level is not called converted. */
function reasonOf(content: LevelCell, level: string | undefined): ChangeReason {
  if (content.kind === 'tanda' && content.mark === 'kosong') return 'tanda_kosong';
  if (level === undefined) return 'level_dikosongkan';
  if (content.kind === 'tanda') return 'centang';
  return content.kind === 'angka' ? 'skor_ke_level' : 'teks_ke_level';
}

function levelOf(
  key: string,
  cell: Cell,
  content: LevelCell,
  state: MatrixState,
  context: ImportContext,
): string | undefined {
  const isian = indicatorField(key);
  switch (content.kind) {
    case 'level':
      return String(content.level);
    case 'bunyi':
      if (content.current) return String(content.level);
      ask(context.log, cell.place, { kind: 'level_edisi_lama', isian, level: content.level });
      return undefined;
    case 'angka': {
      const weight = context.indicators.byKey.get(key)?.bobot ?? content.value;
      return levelOfFigure(isian, cell, { value: content.value, weight }, state, context);
    }
    case 'tanda':
      return levelOfMark(isian, content.mark, cell.place, state, context);
    case 'berkas':
    case 'lain':
      askOnce(state, 'level_tak_terbaca', isian, () =>
        ask(context.log, cell.place, { kind: 'level_tak_terbaca', isian, isi: cell.text.slice(0, 60) }),
      );
      return undefined;
  }
}

/** A number that does not fit the reading of the others is asked about at its own cell. */
function levelOfFigure(
  isian: string,
  cell: Cell,
  number: MatrixNumber,
  { reading }: MatrixState,
  context: ImportContext,
): string | undefined {
  const level = levelOfNumber(number, reading ?? 'ada');
  if (reading !== undefined && !fits(number, reading)) {
    ask(context.log, cell.place, { kind: 'level_tak_terbaca', isian, isi: cell.text.trim().slice(0, 60) });
    return undefined;
  }
  return level === undefined ? undefined : String(level);
}

/** A mark says that there is something, not which level; only "no" says as much as 0. */
function levelOfMark(
  isian: string,
  mark: Mark,
  place: Place,
  state: MatrixState,
  context: ImportContext,
): string | undefined {
  switch (mark) {
    case 'tidak':
      return '0';
    case 'kosong':
      return undefined;
    case 'ya':
      askOnce(state, 'ada', '', () => ask(context.log, place, { kind: 'matriks_rancu', bacaan: ['ada'] }));
      return undefined;
    case 'silang':
      askOnce(state, 'silang', '', () => ask(context.log, place, { kind: 'tanda_silang', isian }));
      return undefined;
    case 'tidak_dapat_diukur':
      ask(context.log, place, { kind: 'tidak_dapat_diukur', isian });
      return undefined;
  }
}

function askOnce(state: MatrixState, kind: string, about: string, question: () => void): void {
  const key = `${kind} ${about}`;
  if (state.asked.has(key)) return;
  state.asked.add(key);
  question();
}

function readRow(
  row: MatrixCells,
  context: ImportContext,
  all: { cell: Cell; number: MatrixNumber }[],
): MatrixRow {
  const numbers: MatrixNumber[] = [];
  for (const [key, cell] of row.cells) {
    const indicator = context.indicators.byKey.get(key);
    const content = readLevelCell(cell, indicator);
    if (indicator === undefined || content.kind !== 'angka') continue;
    const number = { value: content.value, weight: indicator.bobot };
    numbers.push(number);
    all.push({ cell, number });
  }
  const maturity = row.maturity === undefined ? undefined : readNumber(row.maturity.text);
  return { numbers, maturity: maturity?.ok === true ? maturity.value : undefined };
}

/** The first number that fits none of the readings. */
function oddOne<Read extends { readonly number: MatrixNumber }>(numbers: readonly Read[]): Read | undefined {
  return (
    numbers.find(({ number }) => !MATRIX_READINGS.some((reading) => fits(number, reading))) ??
    numbers.find(({ number }) => !fits(number, 'level'))
  );
}
