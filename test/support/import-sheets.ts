import { expect } from 'vitest';
import type { DocumentNode, MapNode } from '../../src/base/document-node.js';
import { toPlain } from '../../src/base/document-node.js';
import { describeIndicators, describeSpdRows, listSpdNames } from '../../src/cli/import-indicators.js';
import { readWorkbook } from '../../src/inventory/excel/read-workbook.js';
import { isBlankText } from '../../src/inventory/import/grid.js';
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

export const SPD_ROWS = describeSpdRows(editionOf(2026), []);
export const SPD_NAMES = listSpdNames([editionOf(2026)]);

/**
 * Imports a workbook and checks what holds for every import, whatever is in it: nothing is lost, every value knows its
 * cell, twice gives the same, and the workbook stays as it was.
 */
export function importChecked(workbook: Workbook, options: Partial<ImportOptions> = {}): ImportResult {
  const all = { indicators: INDICATORS, spdRows: SPD_ROWS, spdNames: SPD_NAMES, year: 2026, ...options };
  const before = structuredClone(workbook);
  const result = importWorkbook(workbook, all);
  expectNothingLost(workbook, result);
  expect(importWorkbook(workbook, all)).toEqual(result);
  expect(workbook).toEqual(before);
  return result;
}

/** Imports the bytes of an .xlsx file, which stay as they were. */
export async function importExcel(
  bytes: Buffer,
  options: Partial<ImportOptions> = {},
): Promise<ImportResult> {
  const before = Buffer.from(bytes);
  const result = importChecked(await readWorkbook(bytes, 'daftar.xlsx'), options);
  expect(bytes.equals(before)).toBe(true);
  return result;
}

/** Imports sheets written in a test. */
export function importSheets(...sheets: readonly SheetSource[]): ImportResult {
  return importChecked(buildWorkbook(...sheets));
}

/** Imports a CSV text. */
export function importCsv(text: string, options: Partial<ImportOptions> = {}): ImportResult {
  const bytes = new TextEncoder().encode(text);
  const { workbook, format } = readCsv(bytes, 'daftar.csv');
  const result = importChecked(workbook, { csv: format, ...options });
  expect(bytes).toEqual(new TextEncoder().encode(text));
  return result;
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
    if (sheet.unread !== undefined) {
      expect(sheet.rows).toEqual([]);
      continue;
    }
    const source = workbook.sheets[index]?.rows ?? [];
    const counted = Object.values(sheet.rowTally).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(source.length);
    expect(sheet.rows.map(({ row }) => row)).toEqual(source.map(({ number }) => number));
    const { read, used, inIgnoredColumn, inOtherRow, dropped } = sheet.cellTally;
    expect(used + inIgnoredColumn + inOtherRow + dropped).toBe(read);
    for (const column of sheet.columns)
      expect((column.field === undefined) !== (column.ignored === undefined)).toBe(true);
  }
  expectPlaces(document, workbook);
  expectNoValueSilentlyGone(workbook, { document, report });
  for (const { place } of [...report.questions, ...report.changes]) expect(place.berkas).toBe(workbook.file);
}

/** Fields that only help to understand the others, and keys by which rows of other sheets are found. */
const HELPERS: ReadonlySet<string> = new Set([
  'nomor_urut',
  'pemda',
  'lintang',
  'bujur',
  'indikator',
  'nama',
  'id',
]);

/**
 * Every cell of a column that is read, in a row that is accepted, stands in the document with its place, or a change
 * or a question names it, or another sheet has said the same before.
 */
function expectNoValueSilentlyGone(workbook: Workbook, { document, report }: ImportResult): void {
  const texts = listTexts(document);
  const said = new Set(
    [...texts, ...report.changes, ...report.questions].map(({ place }) => JSON.stringify(place)),
  );
  const stated = new Set(texts.map(({ text }) => text));
  const gone: unknown[] = [];
  for (const [index, { columns, rows }] of report.sheets.entries()) {
    const fieldOf = new Map(columns.map(({ column, field }) => [column, field]));
    const accepted = new Set(rows.filter(({ kind }) => kind === 'diterima').map(({ row }) => row));
    for (const { number, cells } of workbook.sheets[index]?.rows ?? []) {
      if (!accepted.has(number)) continue;
      for (const [column, { text, place }] of cells) {
        const field = fieldOf.get(column);
        if (field === undefined || HELPERS.has(field) || isBlankText(text)) continue;
        if (!said.has(JSON.stringify(place)) && !stated.has(text.trim())) gone.push({ field, text, place });
      }
    }
  }
  expect(gone).toEqual([]);
}

/** The place of a value is that of a cell which holds something, and its row one that was read. */
function expectPlaces(document: MapNode, workbook: Workbook): void {
  const filled = new Set<string>();
  for (const { rows } of workbook.sheets) {
    for (const { cells } of rows) for (const { place } of cells.values()) filled.add(JSON.stringify(place));
  }
  for (const { place } of listTexts(document)) expect(filled).toContain(JSON.stringify(place));
}

function listTexts(node: DocumentNode): Extract<DocumentNode, { kind: 'text' }>[] {
  if (node.kind === 'text') return [node];
  const children = node.kind === 'list' ? node.items : [...node.entries.values()].map(({ value }) => value);
  return children.flatMap(listTexts);
}
