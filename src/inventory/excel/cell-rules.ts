import type { DataValidation } from 'exceljs';
import { columnLetters } from '../import/cell-place.js';
import { findGuideRow, type TemplateGuide } from '../template/guide.js';
import type { LayoutColumn, SheetLayout } from '../template/layout.js';
import { headerOfList, isClosed } from '../template/lists.js';
import { NAME_LISTS } from '../template/row-names.js';
import { headerKey, LINKS, SHEETS, SPD_OWNER } from '../template/sheets.js';
import { toMessage, toTitle } from './hints.js';
import { dependentFormula, filledFormula, verdictFormula } from './list-formulas.js';
import type { ListRanges } from './write-hidden-lists.js';

/** 1 January 1990. A bare year typed into a column of dates becomes a day of 1905, which the rule for dates catches. */
const EARLIEST_DAY = 32_874;

/** What drop-downs and hints are made of. */
export interface RuleSources {
  readonly guide: TemplateGuide;
  readonly ranges: ListRanges;
  readonly sheets: readonly SheetLayout[];
}

/**
 * The drop-down, the check and the hint of a cell; undefined when it needs none of them.
 *
 * @param row of the cell, or of the first cell of a range: formulas count from there
 */
export function ruleFor(
  column: LayoutColumn,
  row: number,
  layout: SheetLayout,
  hint: string | undefined,
  sources: RuleSources,
): DataValidation | undefined {
  const prompt: Partial<DataValidation> =
    hint === undefined || hint === ''
      ? {}
      : { showInputMessage: true, promptTitle: toTitle(column.header), prompt: toMessage(hint) };
  const source = sourceOf(column, row, layout, sources);
  const { words } = sources.guide;
  if (source !== undefined) return { ...listRule(column, source, sources.guide), ...prompt };
  if (column.type === 'date') {
    const cell = `${columnLetters(layout.columns.indexOf(column) + 1)}${row}`;
    const formulae = [`OR(ISTEXT(${cell}),${cell}>=${EARLIEST_DAY})`];
    return { type: 'custom', formulae, ...refusal(words.dateRefused), ...prompt };
  }
  // The type says that anything is taken; its declaration does not know it.
  return prompt.prompt === undefined
    ? undefined
    : { type: 'custom', formulae: ['TRUE'], allowBlank: true, ...prompt };
}

/** A drop-down: refusing, asking back, or only offering. */
function listRule({ list, isOpen }: LayoutColumn, source: string, { words }: TemplateGuide): DataValidation {
  const rule: DataValidation = { type: 'list', allowBlank: true, formulae: [source] };
  if (isOpen === true) return { ...rule, showErrorMessage: false };
  if (list !== undefined && isClosed(list)) return { ...rule, ...refusal(words.chooseFromList) };
  const error = toMessage(list === 'id_inovasi' ? words.idAdvises : words.listAdvises);
  return { ...rule, showErrorMessage: true, errorStyle: 'warning', error };
}

function refusal(error: string) {
  return { allowBlank: true, showErrorMessage: true, errorStyle: 'stop', error: toMessage(error) } as const;
}

/** The formula of the list behind a drop-down. */
function sourceOf(
  column: LayoutColumn,
  row: number,
  layout: SheetLayout,
  { guide, ranges, sheets }: RuleSources,
): string | undefined {
  const { list } = column;
  if (list === undefined) return basesOf(column, guide);
  if (list === 'id_inovasi') return filledColumn(sheets, SHEETS.innovations, LINKS.id);
  if (list === 'nama_perangkat_daerah') return filledColumn(sheets, SHEETS.departments, 'Nama');
  const plain = ranges.plain.get(headerOfList(list));
  if (list === 'indikator_putusan') {
    const indicators = ranges.plain.get(headerOfList('indikator'));
    const spd = ranges.plain.get(NAME_LISTS.spd.name) ?? indicators;
    const owner = cellOf(layout, LINKS.innovation, row);
    if (indicators === undefined || spd === undefined || owner === undefined) return indicators;
    return verdictFormula(owner, SPD_OWNER, spd, indicators);
  }
  const dependent = ranges.dependent.get(list);
  const owner = cellOf(layout, layout.name === SHEETS.spd ? LINKS.code : LINKS.indicator, row);
  return dependent === undefined || owner === undefined ? plain : dependentFormula(dependent, owner);
}

/** The bases an indicator may be counted on: few enough to stand in the rule itself. */
function basesOf({ slot, field }: LayoutColumn, guide: TemplateGuide): string | undefined {
  if (slot === undefined || field !== 'basis') return undefined;
  const bases = findGuideRow(guide.indicators, slot)?.bases ?? [];
  return bases.length === 0 ? undefined : `"${bases.join(',')}"`;
}

/** The cell under a header; its column does not move when the rule is applied to further rows. */
function cellOf(layout: SheetLayout, header: string, row: number): string | undefined {
  const index = indexOfHeader(layout, header);
  return index < 0 ? undefined : `$${columnLetters(index + 1)}${row}`;
}

function filledColumn(sheets: readonly SheetLayout[], name: string, header: string): string | undefined {
  const sheet = sheets.find((candidate) => candidate.name === name);
  const index = sheet === undefined ? -1 : indexOfHeader(sheet, header);
  return index < 0 ? undefined : filledFormula(name, index + 1);
}

function indexOfHeader({ columns }: SheetLayout, header: string): number {
  return columns.findIndex((column) => headerKey(column.header) === headerKey(header));
}
