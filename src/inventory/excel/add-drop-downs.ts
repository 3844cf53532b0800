import type { DataValidation, Worksheet } from 'exceljs';
import { columnLetters } from '../import/cell-place.js';
import { REGION_FIELDS } from '../template/columns.js';
import { findGuideRow, type TemplateGuide } from '../template/guide.js';
import type { LayoutColumn, SheetLayout } from '../template/layout.js';
import { headerOfList, isClosed } from '../template/lists.js';
import { SHEETS } from '../template/sheets.js';

/** Rows that are prepared: more than the largest inventory known has documents. */
const LAST_ROW = 20_000;
/** Excel repairs a file whose hints are longer. */
const LONGEST_TITLE = 32;
const LONGEST_HINT = 255;

/** Adds drop-downs and hints to a sheet. They span whole columns, so they paint no rows. */
export function addDropDowns(
  sheet: Worksheet,
  layout: SheetLayout,
  lists: ReadonlyMap<string, string>,
  guide: TemplateGuide,
): void {
  const validations = validationsOf(sheet);
  if (validations === undefined) return;
  if (layout.name === SHEETS.region) {
    for (const [index, { list }] of REGION_FIELDS.entries()) {
      const range = list === undefined ? undefined : lists.get(headerOfList(list));
      if (range !== undefined) validations.add(`B${index + 2}`, listValidation(range, true, guide));
    }
    return;
  }
  for (const [index, column] of layout.columns.entries()) {
    const validation = validationFor(column, lists, guide);
    const letters = columnLetters(index + 1);
    if (validation !== undefined) validations.add(`${letters}2:${letters}${LAST_ROW}`, validation);
  }
}

function validationFor(
  column: LayoutColumn,
  lists: ReadonlyMap<string, string>,
  guide: TemplateGuide,
): DataValidation | undefined {
  const hint = hintFor(column, guide);
  const prompt: Partial<DataValidation> =
    hint === undefined
      ? {}
      : {
          showInputMessage: true,
          promptTitle: cut(column.header, LONGEST_TITLE),
          prompt: cut(hint, LONGEST_HINT),
        };
  const range = column.list === undefined ? undefined : lists.get(headerOfList(column.list));
  if (column.list !== undefined && range !== undefined)
    return { ...listValidation(range, isClosed(column.list), guide), ...prompt };
  const bases =
    column.slot === undefined || column.field !== 'basis' ? undefined : basesOf(column.slot, guide);
  if (bases !== undefined) return { ...listValidation(`"${bases}"`, false, guide), ...prompt };
  // The type says that anything is taken; its declaration does not know it.
  return hint === undefined ? undefined : { type: 'custom', formulae: ['TRUE'], allowBlank: true, ...prompt };
}

function listValidation(range: string, isStrict: boolean, { words }: TemplateGuide): DataValidation {
  return {
    type: 'list',
    allowBlank: true,
    formulae: [range],
    showErrorMessage: true,
    errorStyle: isStrict ? 'stop' : 'warning',
    error: cut(isStrict ? words.chooseFromList : words.listAdvises, LONGEST_HINT),
  };
}

function basesOf(slot: string, guide: TemplateGuide): string | undefined {
  const bases = findGuideRow(guide.indicators, slot)?.bases ?? [];
  return bases.length === 0 ? undefined : bases.join(',');
}

/** The limits of the levels and the documents of an indicator; else the hint of the field, else that of its type. */
function hintFor({ slot, field, type, required }: LayoutColumn, guide: TemplateGuide): string | undefined {
  const { words } = guide;
  const row = slot === undefined ? undefined : findGuideRow(guide.indicators, slot);
  if (row !== undefined && field === 'klaim') {
    const levels = row.levels.map((text, index) => `${index + 1} = ${text}`);
    const documents = row.kinds.length === 0 ? [] : [`${words.documents}: ${row.kinds.join(', ')}`];
    return fitLines(levels, documents);
  }
  const own = words.fields[field];
  const general = type === 'date' ? words.dateHint : type === 'list' ? words.listHint : undefined;
  const parts = [required === true ? words.required : undefined, own ?? general];
  const hint = parts.filter((part) => part !== undefined).join(' ');
  return hint === '' ? undefined : hint;
}

/** Shortens every level alike, so that all three and the documents have room. */
function fitLines(levels: readonly string[], documents: readonly string[]): string {
  const whole = [...levels, ...documents].join('\n');
  if (whole.length <= LONGEST_HINT) return whole;
  const ending = documents.map((line) => cut(line, 75));
  const room = LONGEST_HINT - ending.join('').length - levels.length - ending.length;
  const each = Math.floor(room / Math.max(1, levels.length));
  return [...levels.map((line) => cut(line, each)), ...ending].join('\n');
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

interface Validations {
  add(address: string, validation: DataValidation): void;
}

/** The library keeps drop-downs per sheet, which its declarations leave out; per cell they would be 20 000. */
function validationsOf(sheet: object): Validations | undefined {
  return 'dataValidations' in sheet && isValidations(sheet.dataValidations)
    ? sheet.dataValidations
    : undefined;
}

function isValidations(value: unknown): value is Validations {
  return typeof value === 'object' && value !== null && 'add' in value && typeof value.add === 'function';
}
