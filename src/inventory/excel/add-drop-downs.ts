import type { Worksheet } from 'exceljs';
import { columnLetters } from '../import/cell-place.js';
import { REGION_FIELDS } from '../template/columns.js';
import { findGuideRow } from '../template/guide.js';
import type { LayoutColumn, SheetLayout } from '../template/layout.js';
import { SHEETS } from '../template/sheets.js';
import { type RuleSources, ruleFor } from './cell-rules.js';
import { hintOfColumn, hintOfSpdCell, isSpdField } from './hints.js';
import { LAST_ROW } from './list-formulas.js';
import { type Validations, validationsOf } from './validations.js';

const FIRST_ROW = 2;
/** The column of the values in the sheet of keys and values. */
const VALUE_COLUMN = 2;

/** Adds drop-downs, checks and hints to a sheet. They span whole columns, so they paint no rows. */
export function addDropDowns(sheet: Worksheet, layout: SheetLayout, sources: RuleSources): void {
  const validations = validationsOf(sheet);
  if (validations === undefined) return;
  if (layout.name === SHEETS.region) {
    addToRegion(validations, layout, sources);
    return;
  }
  for (const [index, column] of layout.columns.entries()) {
    const letters = columnLetters(index + 1);
    const first =
      layout.name === SHEETS.spd ? addToSpd(validations, column, letters, layout, sources) : FIRST_ROW;
    const rule = ruleFor(column, first, layout, hintOfColumn(column, sources.guide), sources);
    if (rule !== undefined) validations.add(`${letters}${first}:${letters}${LAST_ROW}`, rule);
  }
}

/** A key per row: each value is of its own kind. */
function addToRegion(validations: Validations, layout: SheetLayout, sources: RuleSources): void {
  const { words } = sources.guide;
  for (const [index, { header, type, width, list, path }] of REGION_FIELDS.entries()) {
    const row = FIRST_ROW + index;
    const key = path.join('.');
    const column: LayoutColumn = { header, type, width, field: key, ...(list === undefined ? {} : { list }) };
    const rule = ruleFor(column, row, layout, words.region[key], sources);
    if (rule !== undefined) validations.add(`${columnLetters(VALUE_COLUMN)}${row}`, rule);
  }
}

/** Each row of the SPD asks for something else. @returns the first row that is not one of them */
function addToSpd(
  validations: Validations,
  column: LayoutColumn,
  letters: string,
  layout: SheetLayout,
  sources: RuleSources,
): number {
  const isOwn = column.field === 'klaim' || isSpdField(column.field);
  if (!isOwn) return FIRST_ROW;
  for (const [index, { slot }] of layout.rows.entries()) {
    const row = FIRST_ROW + index;
    const guideRow = slot === undefined ? undefined : findGuideRow(sources.guide.spdRows, slot);
    const hint = guideRow === undefined ? undefined : hintOfSpdCell(guideRow, column.field, sources.guide);
    const rule = ruleFor(column, row, layout, hint ?? hintOfColumn(column, sources.guide), sources);
    if (rule !== undefined) validations.add(`${letters}${row}`, rule);
  }
  return FIRST_ROW + layout.rows.length;
}
