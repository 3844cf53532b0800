import type { Workbook, Worksheet } from 'exceljs';
import { FOOTER, PAGE } from '../../inventory/excel/styles.js';
import { validationsOf } from '../../inventory/excel/validations.js';
import { capitalize } from '../marks/finding-words.js';
import { SCORE_ORDER } from '../note-scores.js';
import { formulasOf, type LiveStep } from './calculation-formulas.js';
import { writeCalculationInputs } from './calculation-inputs.js';
import { type CalculationLayout, COLUMNS, STEPS } from './calculation-layout.js';
import { resultsOf } from './calculation-results.js';
import type { LevelLayout } from './level-layout.js';
import { calculationRules } from './level-rules.js';
import { STYLES, TAB_COLOURS } from './styles.js';
import type { WorkbookView } from './view.js';
import { fitRow, putCell, putTitle, setWidths } from './write-cells.js';

const READING_WIDTH = 22;
const HOW_WIDTH = 62;

/** The live calculation: every reading in a column of its own, beside what the report says. */
export function writeCalculationSheet(
  workbook: Workbook,
  layout: CalculationLayout,
  levels: readonly LevelLayout[],
  view: WorkbookView,
): void {
  const { columns } = layout.results;
  const widths = [7, 44, 14, ...[...columns].map(() => READING_WIDTH), HOW_WIDTH];
  const sheet = workbook.addWorksheet(layout.sheetName, {
    views: [{ state: 'frozen', xSplit: 2, ySplit: layout.results.headerRow, showGridLines: false }],
    pageSetup: {
      ...PAGE,
      printTitlesRow: `${layout.results.headerRow}:${layout.results.headerRow}`,
    },
    headerFooter: FOOTER,
    properties: { tabColor: TAB_COLOURS.calculation },
  });
  setWidths(sheet, widths);
  writeHead(sheet, layout, view);
  for (const level of levels) writeReading(sheet, layout, level, view);
  writeSteps(sheet, layout, widths, view);
  writeCalculationInputs(sheet, layout, levels, view);
  const validations = validationsOf(sheet);
  if (validations !== undefined)
    for (const [range, rule] of calculationRules(layout, view)) validations.add(range, rule);
}

function writeHead(sheet: Worksheet, { results }: CalculationLayout, { texts, words }: WorkbookView): void {
  const { hitungan } = words.buku_kerja;
  putTitle(sheet, hitungan.judul);
  putCell(sheet, 2, 1, hitungan.petunjuk, STYLES.line);
  putCell(sheet, 3, COLUMNS.name, hitungan.masukan, STYLES.inputText);
  // Nobody misses the verified reading before there is a verdict.
  const missing = SCORE_ORDER.filter((kind) => kind !== 'terverifikasi' && !results.columns.has(kind));
  if (missing.length > 0) {
    const names = texts.labels.list(missing.map((kind) => texts.ui.skor[kind]));
    putCell(sheet, 4, 1, hitungan.tanpa_bacaan(names), STYLES.line);
  }
}

/** Names of the steps, and how each is reckoned. */
function writeSteps(
  sheet: Worksheet,
  { results }: CalculationLayout,
  widths: readonly number[],
  { words }: WorkbookView,
): void {
  const { hasil, cara, langkah } = words.buku_kerja.hitungan;
  for (const column of [COLUMNS.code, COLUMNS.value])
    putCell(sheet, results.headerRow, column, null, STYLES.header);
  putCell(sheet, results.headerRow, COLUMNS.name, hasil, STYLES.header);
  putCell(sheet, results.headerRow, results.howColumn, cara, STYLES.header);
  for (const step of STEPS) {
    const row = results.rowOf(step);
    const [name, how] = langkah[step];
    const isMain = step === 'indeks' || step === 'predikat' || step === 'perbandingan';
    putCell(sheet, row, COLUMNS.code, null, STYLES.text);
    putCell(sheet, row, COLUMNS.name, name, isMain ? STYLES.strong : STYLES.text);
    putCell(sheet, row, COLUMNS.value, null, STYLES.text);
    putCell(sheet, row, results.howColumn, how, STYLES.how);
    fitRow(sheet, row, [name, how], [widths[COLUMNS.name - 1] ?? 1, HOW_WIDTH]);
  }
}

function writeReading(
  sheet: Worksheet,
  layout: CalculationLayout,
  level: LevelLayout,
  view: WorkbookView,
): void {
  const { results } = layout;
  const { kind } = level;
  const column = results.columns.get(kind);
  if (column === undefined) return;
  putCell(sheet, results.headerRow, column, capitalize(view.texts.ui.skor[kind]), STYLES.numberHeader);
  const formulas = formulasOf(kind, layout, level, view);
  const now = resultsOf(kind, view);
  for (const step of STEPS) {
    const row = results.rowOf(step);
    if (step === 'indeks_laporan') putCell(sheet, row, column, now.indeks ?? null, STYLES.fixed);
    else if (step === 'predikat_laporan') putCell(sheet, row, column, now.predikat ?? null, STYLES.fixed);
    else putCell(sheet, row, column, { formula: formulas[step], ...resultOf(now[step]) }, styleOf(step));
  }
}

function resultOf(result: string | number | undefined): { readonly result?: string | number } {
  return result === undefined ? {} : { result };
}

const WHOLE_STEPS: readonly LiveStep[] = ['n', 'pembagi', 'dihitung', 'yandas', 'pembilang', 'penyebut'];
const MAIN_STEPS: readonly LiveStep[] = ['indeks', 'predikat', 'perbandingan'];

function styleOf(step: LiveStep) {
  if (WHOLE_STEPS.includes(step)) return STYLES.formulaWhole;
  if (MAIN_STEPS.includes(step)) return STYLES.formulaStrong;
  return step === 'kematangan' || step === 'total' || step === 'indeks_tepat'
    ? STYLES.formulaExact
    : STYLES.formulaDecimal;
}
