import type { Workbook, Worksheet } from 'exceljs';
import { columnLetters } from '../import/cell-place.js';
import { type DependentList, dependentLists } from '../template/dependent-lists.js';
import type { TemplateGuide } from '../template/guide.js';
import { hiddenLists } from '../template/lists.js';
import { SHEETS } from '../template/sheets.js';
import { escapeText } from './escape-text.js';
import { type DependentRange, listRange } from './list-formulas.js';

/** Where the lists behind the drop-downs stand, by their names. */
export interface ListRanges {
  readonly plain: ReadonlyMap<string, string>;
  readonly dependent: ReadonlyMap<string, DependentRange>;
}

/** Writes the lists behind the drop-downs. A list without entries has no range. */
export function writeHiddenLists(workbook: Workbook, guide: TemplateGuide): ListRanges {
  const sheet = workbook.addWorksheet(SHEETS.lists, { state: 'hidden' });
  let column = 0;
  const write = (header: string, entries: readonly (string | number)[]): string => {
    column += 1;
    writeColumn(sheet, column, header, entries);
    return listRange(column, entries.length);
  };
  const plain = new Map<string, string>();
  for (const { header, entries } of hiddenLists(guide)) {
    const range = write(header, entries);
    if (entries.length > 0) plain.set(header, range);
  }
  const dependent = new Map<string, DependentRange>();
  for (const list of dependentLists(guide)) {
    const range = writeDependent(list, write);
    if (list.entries.length > 0) dependent.set(list.name, { ...range, first: firstCell(column) });
  }
  return { plain, dependent };
}

function writeDependent(
  { name, entries, parts }: DependentList,
  write: (header: string, entries: readonly (string | number)[]) => string,
): Omit<DependentRange, 'first'> {
  const codes = write(
    `${name}: nomor`,
    parts.map(({ code }) => code),
  );
  const before = write(
    `${name}: sebelumnya`,
    parts.map(({ before: count }) => count),
  );
  const counts = write(
    `${name}: banyaknya`,
    parts.map(({ count }) => count),
  );
  write(name, entries);
  return { codes, before, counts, rows: parts.length };
}

function firstCell(column: number): string {
  return `${SHEETS.lists}!$${columnLetters(column)}$2`;
}

function writeColumn(
  sheet: Worksheet,
  column: number,
  header: string,
  entries: readonly (string | number)[],
): void {
  sheet.getCell(1, column).value = header;
  for (const [row, entry] of entries.entries()) {
    if (entry === '') continue;
    sheet.getCell(row + 2, column).value = typeof entry === 'number' ? entry : escapeText(entry);
  }
}
