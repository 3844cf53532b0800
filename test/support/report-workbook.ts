import ExcelJS, { type Cell, type Workbook } from 'exceljs';
import { read } from 'hucre';
import { expect } from 'vitest';
import type { Report, ReportScoreKind } from '../../src/report/schema.js';
import { renderWorkbook } from '../../src/report/xlsx/render-workbook.js';
import type { LinkTo } from '../../src/report/xlsx/view.js';
import { loadTexts } from '../../src/text/load-texts.js';
import { loadViewTexts } from '../../src/text/load-view-texts.js';

export const READINGS: readonly ReportScoreKind[] = ['klaim', 'jika_dipastikan', 'terbukti', 'terverifikasi'];

/** Names of the readings as the workbook heads their columns. */
export const READING_NAMES: Readonly<Record<ReportScoreKind, string>> = {
  klaim: 'Klaim',
  jika_dipastikan: 'Jika dipastikan',
  terbukti: 'Terbukti',
  terverifikasi: 'Terverifikasi',
};

export type CellValue = string | number | boolean | Date | null | undefined;

/** A report as a workbook, with links to the files as they are named. */
export async function renderReportWorkbook(
  report: Report,
  linkTo: LinkTo = (file) => encodeURIComponent(file),
  language: 'id' | 'en' = 'id',
): Promise<Buffer> {
  const [texts, words] = [await loadTexts(language), await loadViewTexts(language)];
  return await renderWorkbook({ report, texts, words, linkTo });
}

/** The values of every sheet, as a library reads them that did not write them. */
export async function readSheets(
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, readonly (readonly CellValue[])[]>> {
  const { sheets } = await read(bytes);
  return new Map(sheets.map(({ name, rows }) => [name, rows]));
}

/** The column of one reading in the sheet of the calculation, by the names of its steps. */
export async function readCalculation(
  bytes: Uint8Array,
  kind: ReportScoreKind,
): Promise<Readonly<Record<string, CellValue>>> {
  const rows = (await readSheets(bytes)).get('Dasar Perhitungan') ?? [];
  const start = rows.findIndex((cells) => cells[1] === 'Dari level ke predikat');
  const column = rows[start]?.indexOf(READING_NAMES[kind]) ?? -1;
  if (column < 0) throw new Error(`no column for ${kind}`);
  const steps: Record<string, CellValue> = {};
  for (const cells of rows.slice(start + 1)) {
    if (typeof cells[1] !== 'string' || cells[1] === '') break;
    steps[cells[1]] = cells[column];
  }
  return steps;
}

/** What the calculation must say of a reading: the report, unknown in words. */
export function calculationIn(report: Report, kind: ReportScoreKind): Readonly<Record<string, CellValue>> {
  const score = report.skor[kind];
  if (score === null) throw new Error(`the reading ${kind} is not known`);
  const shown = (decimal: string | null): CellValue =>
    decimal === null ? 'belum diketahui' : expect.closeTo(Number(decimal), 5);
  return {
    'Skor SPD': shown(score.spd),
    'Inovasi dikirim': score.n,
    Pembagi: score.pembagi,
    Kematangan: shown(score.kematangan_tepat),
    'Inovasi yang dihitung': score.dihitung,
    'Urusan pelayanan dasar terwakili': score.yandas,
    'Skor jumlah inovasi': shown(score.jumlah_inovasi),
    'Skor total': shown(score.total_tepat),
    'Indeks sebelum dibulatkan': shown(score.indeks_tepat),
    Indeks: score.indeks === null ? 'belum diketahui' : Number(score.indeks),
    Predikat: score.predikat ?? 'belum diketahui',
    'Predikat tanpa pembulatan': score.predikat_tanpa_pembulatan ?? score.predikat ?? 'belum diketahui',
    'Indeks menurut laporan': score.indeks === null ? 'belum diketahui' : Number(score.indeks),
    'Hasil rumus dan laporan': 'sama dengan laporan',
  };
}

/** A copy in which no formula has a result, so that whoever opens it must reckon; changed first where wanted. */
export async function withoutResults(
  bytes: Uint8Array,
  change: (workbook: Workbook) => void = () => {},
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  change(workbook);
  let formulas = 0;
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type !== ExcelJS.ValueType.Formula) return;
        cell.value = { formula: cell.formula };
        formulas += 1;
      }),
    ),
  );
  if (formulas === 0) throw new Error('the workbook has no formula');
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The cell of an innovation below a heading that begins so, on a sheet of levels. */
export function levelCell(workbook: Workbook, sheetName: string, id: string, heading: string): Cell {
  const sheet = workbook.getWorksheet(sheetName);
  if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
  let column: number | undefined;
  sheet.getRow(5).eachCell((cell, number) => {
    if (String(cell.value).startsWith(heading)) column ??= number;
  });
  let row: number | undefined;
  sheet.getColumn(1).eachCell((cell, number) => {
    if (cell.value === id) row ??= number;
  });
  if (column === undefined || row === undefined) throw new Error(`no cell for ${id} ${heading}`);
  return sheet.getCell(row, column);
}
