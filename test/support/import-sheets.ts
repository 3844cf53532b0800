import { expect } from 'vitest';
import type { DocumentNode, MapNode } from '../../src/base/document-node.js';
import { toPlain } from '../../src/base/document-node.js';
import { describeIndicators } from '../../src/cli/import-indicators.js';
import {
  type ImportOptions,
  type ImportResult,
  importWorkbook,
} from '../../src/inventory/import/import-workbook.js';
import { readCsv } from '../../src/inventory/import/read-csv.js';
import type { Question } from '../../src/inventory/import/report.js';
import type { Workbook } from '../../src/inventory/workbook/model.js';
import { editionOf } from './editions.js';
import { buildWorkbook, type SheetSource } from './workbook-builder.js';

export const INDICATORS = describeIndicators(
  editionOf(2026),
  [2027, 2025, 2024, 2023].map((year) => editionOf(year)),
);

/** Imports a workbook and checks what holds for every import, whatever is in it. */
export function importChecked(workbook: Workbook, options: Partial<ImportOptions> = {}): ImportResult {
  const all = { indicators: INDICATORS, ...options };
  const result = importWorkbook(workbook, all);
  expectNothingLost(workbook, result);
  expect(importWorkbook(workbook, all)).toEqual(result);
  return result;
}

/** Imports sheets written in a test. */
export function importSheets(...sheets: readonly SheetSource[]): ImportResult {
  return importChecked(buildWorkbook(...sheets));
}

/** Imports a CSV text. */
export function importCsv(text: string, options: Partial<ImportOptions> = {}): ImportResult {
  const { workbook, format } = readCsv(new TextEncoder().encode(text), 'daftar.csv');
  return importChecked(workbook, { csv: format, ...options });
}

/** The innovations of a result as plain objects. */
export function innovationsOf(result: ImportResult): readonly unknown[] {
  const inovasi = result.document.entries.get('inovasi')?.value;
  return inovasi?.kind === 'list' ? inovasi.items.map(toPlain) : [];
}

/** One value of every innovation, by its key; nested keys are parted by points. */
export function valuesOf(result: ImportResult, key: string): readonly unknown[] {
  const inovasi = result.document.entries.get('inovasi')?.value;
  const items = inovasi?.kind === 'list' ? inovasi.items : [];
  return items.map((item) => {
    const node = key
      .split('.')
      .reduce<DocumentNode | undefined>(
        (parent, step) => (parent?.kind === 'map' ? parent.entries.get(step)?.value : undefined),
        item,
      );
    return node === undefined ? undefined : toPlain(node);
  });
}

/** The questions of one kind. */
export function questionsOf<Kind extends Question['kind']>(
  result: ImportResult,
  kind: Kind,
): readonly Extract<Question, { kind: Kind }>[] {
  return result.report.questions.filter((question) => isOfKind(question, kind));
}

function isOfKind<Kind extends Question['kind']>(
  question: Question,
  kind: Kind,
): question is Extract<Question, { kind: Kind }> {
  return question.kind === kind;
}

/** Rows read = accepted + rejected + headings, totals, blanks and examples; the same of cells; places everywhere. */
function expectNothingLost(workbook: Workbook, { document, report }: ImportResult): void {
  expect(report.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
  for (const [index, sheet] of report.sheets.entries()) {
    if (sheet.unread !== undefined) continue;
    const source = workbook.sheets[index]?.rows ?? [];
    const counted = Object.values(sheet.rowTally).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(source.length);
    expect(sheet.rows.map(({ row }) => row)).toEqual(source.map(({ number }) => number));
    const { read, used, inIgnoredColumn, inOtherRow, dropped } = sheet.cellTally;
    expect(used + inIgnoredColumn + inOtherRow + dropped).toBe(read);
    for (const column of sheet.columns)
      expect((column.field === undefined) !== (column.ignored === undefined)).toBe(true);
  }
  expectPlaces(document, workbook.file);
}

function expectPlaces(document: MapNode, file: string): void {
  for (const text of listTexts(document)) {
    expect(text.place.berkas).toBe(file);
    expect(text.place.sel).toMatch(/^[A-Z]+\d+$/);
  }
}

function listTexts(node: DocumentNode): Extract<DocumentNode, { kind: 'text' }>[] {
  if (node.kind === 'text') return [node];
  const children = node.kind === 'list' ? node.items : [...node.entries.values()].map(({ value }) => value);
  return children.flatMap(listTexts);
}
