import type { DataValidation } from 'exceljs';
import { columnLetters } from '../../inventory/import/cell-place.js';
import { type CalculationLayout, COLUMNS } from './calculation-layout.js';
import { type LevelLayout, sheetReference } from './level-layout.js';
import type { WorkbookView } from './view.js';

/** Offers and takes only what stands in the list. */
export function closedList(entries: readonly (string | number)[]): DataValidation {
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${entries.join(',')}"`],
    showErrorMessage: true,
    errorStyle: 'stop',
  };
}

/** The drop-downs of a sheet of levels, by range. */
export function levelRules(
  { columns, firstRow, lastRow }: LevelLayout,
  { sheetName, yandas }: CalculationLayout,
  { report, words }: WorkbookView,
): [range: string, rule: DataValidation][] {
  const { ya, tidak, ragu } = words.buku_kerja;
  const range = (first: number, last = first): string =>
    `${columnLetters(first)}${firstRow}:${columnLetters(last)}${lastRow}`;
  const names = `${sheetReference(sheetName)}!$${columnLetters(yandas.nameColumn)}$${yandas.firstRow}:$${columnLetters(yandas.nameColumn)}$${yandas.lastRow}`;
  const rules: [string, DataValidation][] = [
    // Any other urusan may be typed: it stands for no basic service.
    [range(columns.urusan), { type: 'list', allowBlank: true, formulae: [names], showErrorMessage: false }],
    [range(columns.sent), closedList([ya, tidak])],
    [range(columns.firstLevel, columns.lastLevel), closedList([0, 1, 2, 3])],
  ];
  if (columns.eligible !== undefined) rules.push([range(columns.eligible), closedList([ya, ragu, tidak])]);
  if (columns.written !== undefined) {
    const limits = ['0', report.rumus.maks.sid].map(Number);
    rules.push([range(columns.written), decimalBetween(limits)]);
  }
  return rules;
}

/** The drop-downs of the sheet of the calculation: levels of the SPD, or its total. */
export function calculationRules(
  { spd, results }: CalculationLayout,
  { report }: WorkbookView,
): [range: string, rule: DataValidation][] {
  if (!spd.hasRows) {
    const limits = ['0', report.rumus.maks.spd].map(Number);
    return [[`${columnLetters(COLUMNS.value)}${spd.firstRow}`, decimalBetween(limits)]];
  }
  const [first, last] = [COLUMNS.firstReading, results.howColumn - 1].map(columnLetters);
  return [[`${first}${spd.firstRow}:${last}${spd.lastRow}`, closedList([0, 1, 2, 3])]];
}

/** A number within two limits, or nothing. */
function decimalBetween(limits: readonly number[]): DataValidation {
  return {
    type: 'decimal',
    operator: 'between',
    allowBlank: true,
    formulae: [...limits],
    showErrorMessage: true,
    errorStyle: 'stop',
  };
}
