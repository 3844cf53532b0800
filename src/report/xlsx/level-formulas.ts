import { columnLetters } from '../../inventory/import/cell-place.js';
import { countsUnder, type Innovation } from './innovations.js';
import { type LevelLayout, quoteText, WEIGHT_ROW } from './level-layout.js';
import type { WorkbookView } from './view.js';
import type { CellContent } from './write-cells.js';

/** Nothing for what is held back, 0 for what may not be reported, a question mark while neither levels nor score are known. */
export function scoreFormula(
  row: number,
  innovation: Innovation,
  { columns, kind }: LevelLayout,
  { words }: WorkbookView,
): CellContent {
  const { ya, tidak } = words.buku_kerja;
  const at = (column: number): string => `$${columnLetters(column)}${row}`;
  const levels = `${at(columns.firstLevel)}:${at(columns.lastLevel)}`;
  const weights = `$${columnLetters(columns.firstLevel)}$${WEIGHT_ROW}:$${columnLetters(columns.lastLevel)}$${WEIGHT_ROW}`;
  let formula = `IF(COUNT(${levels})=0,"?",SUMPRODUCT(${weights},${levels}))`;
  if (columns.written !== undefined)
    formula = `IF(ISNUMBER(${at(columns.written)}),${at(columns.written)},${formula})`;
  if (columns.eligible !== undefined)
    formula = `IF(${at(columns.eligible)}=${quoteText(tidak)},0,${formula})`;
  const score = innovation.skor[kind];
  const result = innovation.kirim ? (toNumber(innovation.kematangan ?? score) ?? '?') : '';
  return { formula: `IF(${at(columns.sent)}=${quoteText(ya)},${formula},"")`, result };
}

/** 1 where an innovation counts for the number of innovations and for its urusan, else 0. */
export function countedFormula(
  row: number,
  innovation: Innovation,
  { columns, kind }: LevelLayout,
  { words }: WorkbookView,
): CellContent {
  const { ya, tidak } = words.buku_kerja;
  const sent = `$${columnLetters(columns.sent)}${row}=${quoteText(ya)}`;
  const condition =
    columns.eligible === undefined
      ? sent
      : `AND(${sent},$${columnLetters(columns.eligible)}${row}<>${quoteText(tidak)})`;
  return { formula: `IF(${condition},1,0)`, result: countsUnder(innovation, kind) ? 1 : 0 };
}

/** A figure of the report; undefined where it is not known. */
export function toNumber(decimal: string | null | undefined): number | undefined {
  return decimal === null || decimal === undefined ? undefined : Number(decimal);
}
