import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../inventory/import/cell-place.js';
import { capitalize } from '../marks/finding-words.js';
import { levelOf } from '../working.js';
import { type CalculationLayout, COLUMNS, TERMS } from './calculation-layout.js';
import { unitsPerPoint, yandasCounts } from './calculation-results.js';
import { type LevelLayout, rangeOf } from './level-layout.js';
import { STYLES } from './styles.js';
import type { WorkbookView } from './view.js';
import { fitRow, putCell } from './write-cells.js';

const NAME_WIDTH = 44;

/** What the calculation starts from: the terms of the edition, its borders, the urusan, and the SPD. */
export function writeCalculationInputs(
  sheet: Worksheet,
  layout: CalculationLayout,
  levels: readonly LevelLayout[],
  view: WorkbookView,
): void {
  writeTerms(sheet, layout, view);
  writeBorders(sheet, layout, view);
  writeYandas(sheet, layout, levels, view);
  writeSpd(sheet, layout, levels, view);
}

function writeTerms(sheet: Worksheet, { terms }: CalculationLayout, { report, words }: WorkbookView): void {
  const { ketentuan, ketentuan_nilai } = words.buku_kerja.hitungan;
  const { rumus, yandas } = report;
  const values = {
    pembagi_minimal: rumus.pembagi_minimal,
    per_inovasi: Number(rumus.per_inovasi),
    maks_inovasi: rumus.maks_inovasi,
    yandas_minimal: yandas.syarat,
    total_maks: Number(rumus.maks.total),
    skala: unitsPerPoint(report),
  };
  putHeader(sheet, terms.headerRow, ['', ketentuan, '']);
  for (const term of TERMS) putLine(sheet, terms.rowOf(term), '', ketentuan_nilai[term], values[term]);
}

function writeBorders(
  sheet: Worksheet,
  { borders }: CalculationLayout,
  { report, words }: WorkbookView,
): void {
  const { predikat, mulai } = words.buku_kerja.hitungan;
  putHeader(sheet, borders.headerRow, ['', predikat, mulai]);
  putLine(sheet, borders.firstRow, '', report.rumus.tanpa_nilai, 0, STYLES.decimal);
  for (const [index, { predikat: name, dari }] of [...report.ambang].reverse().entries())
    putLine(sheet, borders.firstRow + 1 + index, '', name, Number(dari), STYLES.decimal);
}

/** How many innovations stand for each urusan, counted from the sheet of levels. */
function writeYandas(
  sheet: Worksheet,
  { yandas, results }: CalculationLayout,
  levels: readonly LevelLayout[],
  { report, texts, words }: WorkbookView,
): void {
  putHeader(sheet, yandas.headerRow, ['', words.buku_kerja.hitungan.yandas, '']);
  for (const [index, { nama }] of report.yandas.urusan.entries())
    putLine(sheet, yandas.firstRow + index, '', nama, null);
  for (const level of levels) {
    const column = results.columns.get(level.kind) ?? COLUMNS.firstReading;
    putCell(sheet, yandas.headerRow, column, capitalize(texts.ui.skor[level.kind]), STYLES.numberHeader);
    const [urusan, counted] = [rangeOf(level, level.columns.urusan), rangeOf(level, level.columns.counted)];
    for (const [index, result] of yandasCounts(level.kind, report).entries()) {
      const row = yandas.firstRow + index;
      const name = `$${columnLetters(yandas.nameColumn)}${row}`;
      const formula = `SUMPRODUCT((${urusan}=${name})*(${counted}=1))`;
      putCell(sheet, row, column, { formula, result }, STYLES.formulaWhole);
    }
  }
}

function writeSpd(
  sheet: Worksheet,
  layout: CalculationLayout,
  levels: readonly LevelLayout[],
  { report, texts, words }: WorkbookView,
): void {
  const { spd, results } = layout;
  const { hitungan, kolom } = words.buku_kerja;
  if (!spd.hasRows) {
    putHeader(sheet, spd.headerRow, ['', hitungan.spd, '']);
    putLine(sheet, spd.firstRow, '', hitungan.spd_tertulis, null);
    const written = report.spd.tertulis ?? report.skor.klaim?.spd ?? null;
    putCell(sheet, spd.firstRow, COLUMNS.value, written === null ? null : Number(written), STYLES.input);
    return;
  }
  putHeader(sheet, spd.headerRow, ['', hitungan.spd, kolom.bobot]);
  for (const { kind } of levels) {
    const column = results.columns.get(kind) ?? COLUMNS.firstReading;
    putCell(sheet, spd.headerRow, column, capitalize(texts.ui.skor[kind]), STYLES.numberHeader);
  }
  for (const [index, row] of Object.values(report.spd.baris).entries()) {
    const number = spd.firstRow + index;
    putLine(sheet, number, row.kode, row.nama, Number(row.bobot), STYLES.weight);
    for (const { kind } of levels) {
      const column = results.columns.get(kind) ?? COLUMNS.firstReading;
      putCell(sheet, number, column, levelOf(row, kind), STYLES.input);
    }
  }
}

function putHeader(sheet: Worksheet, row: number, texts: readonly [string, string, string]): void {
  for (const [index, text] of texts.entries()) {
    const style = index + 1 === COLUMNS.value ? STYLES.numberHeader : STYLES.header;
    putCell(sheet, row, index + 1, text === '' ? null : text, style);
  }
}

function putLine(
  sheet: Worksheet,
  row: number,
  code: string,
  name: string,
  value: number | null,
  style: (typeof STYLES)[keyof typeof STYLES] = STYLES.plain,
): void {
  putCell(sheet, row, COLUMNS.code, code === '' ? null : code, STYLES.text);
  putCell(sheet, row, COLUMNS.name, name, STYLES.text);
  putCell(sheet, row, COLUMNS.value, value, style);
  fitRow(sheet, row, [name], [NAME_WIDTH]);
}
