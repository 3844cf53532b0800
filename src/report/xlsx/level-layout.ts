import { columnLetters } from '../../inventory/import/cell-place.js';
import { SCORE_ORDER } from '../note-scores.js';
import type { Report, ReportScoreKind } from '../schema.js';
import type { WorkbookView } from './view.js';

/** Where the levels of one reading stand: the sheet that feeds its column of the calculation. */
export interface LevelLayout {
  readonly kind: ReportScoreKind;
  readonly name: string;
  /** Number of each column. Some stand there only where they mean something. */
  readonly columns: {
    readonly id: number;
    readonly name: number;
    readonly department: number;
    readonly urusan: number;
    readonly sent: number;
    /** Not in the reading as claimed, in which all that is sent counts. */
    readonly eligible: number | undefined;
    /** Only where an innovation has a score in place of levels. */
    readonly written: number | undefined;
    readonly score: number;
    readonly counted: number;
    readonly firstLevel: number;
    readonly lastLevel: number;
  };
  readonly firstRow: number;
  /** Never above the first: without innovations one blank row stands for them. */
  readonly lastRow: number;
}

export const WEIGHT_ROW = 4;
export const LEVEL_HEADER_ROW = 5;
const FIRST_ROW = 6;

/** The readings that can be reckoned. As claimed is always one: where a score is unknown, it can be filled in there. */
export function knownReadings(report: Report): ReportScoreKind[] {
  return SCORE_ORDER.filter((kind) => kind === 'klaim' || report.skor[kind] !== null);
}

export function layOutLevels(kind: ReportScoreKind, { report, texts, words }: WorkbookView): LevelLayout {
  const hasWritten = report.inovasi.some(({ kematangan }) => kematangan !== undefined);
  let next = 6;
  const take = (): number => {
    next += 1;
    return next - 1;
  };
  const eligible = kind === 'klaim' ? undefined : take();
  const written = kind === 'klaim' && hasWritten ? take() : undefined;
  const score = take();
  const counted = take();
  return {
    kind,
    name: words.buku_kerja.lembar.level(texts.ui.skor[kind]),
    columns: {
      id: 1,
      name: 2,
      department: 3,
      urusan: 4,
      sent: 5,
      eligible,
      written,
      score,
      counted,
      firstLevel: next,
      lastLevel: next + Math.max(1, report.indikator.length) - 1,
    },
    firstRow: FIRST_ROW,
    lastRow: FIRST_ROW + Math.max(1, report.inovasi.length) - 1,
  };
}

/** A column of the innovations, for formulas on another sheet. */
export function rangeOf({ name, firstRow, lastRow }: LevelLayout, column: number): string {
  const letters = columnLetters(column);
  return `${sheetReference(name)}!$${letters}$${firstRow}:$${letters}$${lastRow}`;
}

export function sheetReference(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A text inside a formula. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
