import type { CellFormulaValue, Workbook, Worksheet } from 'exceljs';
import { FOOTER, PAGE } from '../../inventory/excel/styles.js';
import { validationsOf } from '../../inventory/excel/validations.js';
import { columnLetters } from '../../inventory/import/cell-place.js';
import { levelOf } from '../working.js';
import type { CalculationLayout } from './calculation-layout.js';
import { type Innovation, urusanUnder } from './innovations.js';
import { countedFormula, scoreFormula, toNumber } from './level-formulas.js';
import { LEVEL_HEADER_ROW, type LevelLayout, sheetReference, WEIGHT_ROW } from './level-layout.js';
import { levelRules } from './level-rules.js';
import { STYLES, TAB_COLOURS } from './styles.js';
import type { WorkbookView } from './view.js';
import { fitRow, putCell, putTitle, setWidths } from './write-cells.js';

const LEVEL_WIDTH = 5.5;
const HEADER_HEIGHT = 120;
/** ID, name, perangkat daerah, urusan. */
const NAME_WIDTHS = [12, 32, 28, 30];

/** The levels of one reading, to be changed by hand, with the score of every innovation. */
export function writeLevelSheet(
  workbook: Workbook,
  layout: LevelLayout,
  calculation: CalculationLayout,
  view: WorkbookView,
): void {
  const widths = widthsOf(layout);
  const sheet = workbook.addWorksheet(layout.name, {
    views: [{ state: 'frozen', xSplit: 2, ySplit: LEVEL_HEADER_ROW, showGridLines: false }],
    pageSetup: {
      ...PAGE,
      printTitlesRow: `${WEIGHT_ROW}:${LEVEL_HEADER_ROW}`,
      printTitlesColumn: 'A:B',
    },
    headerFooter: FOOTER,
    properties: { tabColor: TAB_COLOURS.calculation },
  });
  setWidths(sheet, widths);
  writeHead(sheet, layout, calculation, view);
  writeHeaders(sheet, layout, view);
  for (const [index, innovation] of view.report.inovasi.entries())
    writeInnovation(sheet, layout.firstRow + index, innovation, layout, view);
  const validations = validationsOf(sheet);
  if (validations !== undefined)
    for (const [range, rule] of levelRules(layout, calculation, view)) validations.add(range, rule);
}

function widthsOf({ columns }: LevelLayout): number[] {
  const widths: number[] = [];
  const set = (column: number | undefined, width: number): void => {
    if (column !== undefined) widths[column - 1] = width;
  };
  for (const [index, width] of NAME_WIDTHS.entries()) set(index + 1, width);
  set(columns.sent, 9);
  set(columns.eligible, 9);
  set(columns.written, 13);
  set(columns.score, 10);
  set(columns.counted, 10);
  for (let column = columns.firstLevel; column <= columns.lastLevel; column += 1) set(column, LEVEL_WIDTH);
  return widths;
}

/** What the sheet is for, and the index as it stands with the levels below. */
function writeHead(
  sheet: Worksheet,
  { kind, name }: LevelLayout,
  { sheetName, results }: CalculationLayout,
  { report, texts, words }: WorkbookView,
): void {
  const { level, hitungan } = words.buku_kerja;
  putTitle(sheet, level.judul(texts.ui.skor[kind]));
  putCell(sheet, 2, 1, `${level.petunjuk} ${level.sel_masukan}`, STYLES.line);
  const column = results.columns.get(kind);
  if (column === undefined) throw new Error(`the calculation has no column for the sheet ${name}`);
  const score = report.skor[kind];
  const at = (row: number): string => `${sheetReference(sheetName)}!$${columnLetters(column)}$${row}`;
  const live = (row: number, result: string | number): CellFormulaValue => ({ formula: at(row), result });
  const unknown = hitungan.belum_diketahui;
  putCell(sheet, 3, 1, hitungan.langkah.indeks[0], STYLES.strong);
  putCell(sheet, 3, 2, live(results.rowOf('indeks'), toNumber(score?.indeks) ?? unknown), {
    ...STYLES.formulaStrong,
    alignment: { horizontal: 'left' },
  });
  putCell(sheet, 3, 3, live(results.rowOf('predikat'), score?.predikat ?? unknown), STYLES.strong);
  putCell(sheet, 3, 4, live(results.rowOf('perbandingan'), hitungan.sama), STYLES.strong);
}

function writeHeaders(sheet: Worksheet, { columns }: LevelLayout, { report, words }: WorkbookView): void {
  const { kolom, level } = words.buku_kerja;
  const put = (column: number | undefined, text: string): void => {
    if (column !== undefined) putCell(sheet, LEVEL_HEADER_ROW, column, text, STYLES.header);
  };
  put(columns.id, kolom.id);
  put(columns.name, kolom.inovasi);
  put(columns.department, kolom.perangkat_daerah);
  put(columns.urusan, kolom.urusan);
  put(columns.sent, kolom.kirim);
  put(columns.eligible, kolom.layak);
  put(columns.written, level.skor_tertulis);
  put(columns.score, level.skor_sid);
  put(columns.counted, level.dihitung);
  putCell(sheet, WEIGHT_ROW, columns.firstLevel - 1, kolom.bobot, {
    ...STYLES.weight,
    alignment: { horizontal: 'right' },
  });
  for (const [index, { kode, nama, bobot }] of report.indikator.entries()) {
    const column = columns.firstLevel + index;
    putCell(sheet, WEIGHT_ROW, column, Number(bobot), STYLES.weight);
    putCell(sheet, LEVEL_HEADER_ROW, column, `${kode} ${nama}`, STYLES.turnedHeader);
  }
  sheet.getRow(LEVEL_HEADER_ROW).height = HEADER_HEIGHT;
}

function writeInnovation(
  sheet: Worksheet,
  row: number,
  innovation: Innovation,
  layout: LevelLayout,
  view: WorkbookView,
): void {
  const { columns, kind } = layout;
  const { ya, tidak, ragu } = view.words.buku_kerja;
  const { report } = view;
  putCell(sheet, row, columns.id, innovation.id, STYLES.text);
  putCell(sheet, row, columns.name, innovation.nama, STYLES.text);
  putCell(sheet, row, columns.department, innovation.perangkat_daerah, STYLES.text);
  const urusan = urusanUnder(innovation, kind);
  putCell(sheet, row, columns.urusan, urusan ?? null, STYLES.inputText);
  putCell(sheet, row, columns.sent, innovation.kirim ? ya : tidak, STYLES.input);
  if (columns.eligible !== undefined)
    putCell(sheet, row, columns.eligible, { ya, tidak, ragu }[innovation.layak], STYLES.input);
  if (columns.written !== undefined) {
    const { kematangan } = innovation;
    putCell(sheet, row, columns.written, toNumber(kematangan) ?? null, STYLES.input);
  }
  putCell(sheet, row, columns.score, scoreFormula(row, innovation, layout, view), STYLES.formulaDecimal);
  putCell(sheet, row, columns.counted, countedFormula(row, innovation, layout, view), STYLES.formulaWhole);
  const hasLevels = innovation.kematangan === undefined;
  for (const [index, { kunci }] of report.indikator.entries()) {
    const level = hasLevels ? levelOf(innovation.slot[kunci], kind) : null;
    putCell(sheet, row, columns.firstLevel + index, level, STYLES.input);
  }
  const names = [innovation.id, innovation.nama, innovation.perangkat_daerah, urusan ?? ''];
  fitRow(sheet, row, names, NAME_WIDTHS);
}
