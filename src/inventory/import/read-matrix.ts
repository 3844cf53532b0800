import type { Place } from '../../base/place.js';
import { readNumber } from '../../base/read-number.js';
import type { Cell } from '../workbook/model.js';
import { decideMatrix, levelOfNumber, type MatrixNumber, type MatrixRow } from './decide-matrix.js';
import { indicatorField } from './fields.js';
import { ask, type ImportContext, noteChange } from './import-context.js';
import { isReadable } from './read-field.js';
import type { MatrixReading } from './report.js';
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

/** Decides what the numbers of a matrix are, and asks when they leave several readings or none. */
export function understandMatrix(rows: readonly MatrixCells[], context: ImportContext): MatrixState {
  const asked = new Set<string>();
  if (context.matrixReading !== undefined) return { reading: context.matrixReading, asked };
  const numbers: { cell: Cell; number: MatrixNumber }[] = [];
  const matrix: MatrixRow[] = rows.map((row) => readRow(row, context, numbers));
  const nonzero = numbers.find(({ number }) => number.value.numerator !== 0n);
  if (nonzero === undefined) return { reading: 'level', asked };
  const fitting = decideMatrix(matrix);
  const [reading, ...others] = fitting;
  if (reading !== undefined && reading !== 'ada' && others.length === 0) return { reading, asked };
  const place = nonzero.cell.place;
  if (reading === undefined) ask(context.log, place, { kind: 'matriks_tak_terbaca', isi: oddOne(numbers) });
  else ask(context.log, place, { kind: 'matriks_rancu', bacaan: fitting });
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
  const reason =
    content.kind === 'angka' ? 'skor_ke_level' : content.kind === 'tanda' ? 'centang' : 'teks_ke_level';
  noteChange(context.log, cell.place, field, cell.text, level, reason);
  return level;
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
      const number = { value: content.value, weight };
      const level =
        state.reading === undefined ? levelOfNumber(number, 'ada') : levelOfNumber(number, state.reading);
      return level === undefined ? undefined : String(level);
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

/** The number that fits none of the readings, to be shown; the first one when each fits some. */
function oddOne(numbers: readonly { readonly cell: Cell; readonly number: MatrixNumber }[]): string {
  const odd = numbers.find(
    ({ number }) =>
      levelOfNumber(number, 'level') === undefined && levelOfNumber(number, 'skor') === undefined,
  );
  return (odd ?? numbers[0])?.cell.text.trim() ?? '';
}
