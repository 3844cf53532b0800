import type { CalculationStep, CalculationTerm } from '../../text/workbook-view-texts.js';
import type { ReportScoreKind } from '../schema.js';
import { knownReadings } from './level-layout.js';
import type { WorkbookView } from './view.js';

/** The steps in the order of their rows. */
export const STEPS: readonly CalculationStep[] = [
  'spd',
  'n',
  'pembagi',
  'jumlah_sid',
  'kematangan',
  'dihitung',
  'yandas',
  'jumlah_inovasi',
  'total',
  'indeks_tepat',
  'pembilang',
  'penyebut',
  'indeks',
  'predikat',
  'tanpa_pembulatan',
  'indeks_laporan',
  'predikat_laporan',
  'perbandingan',
  'selisih',
];

export const TERMS: readonly CalculationTerm[] = [
  'pembagi_minimal',
  'per_inovasi',
  'maks_inovasi',
  'yandas_minimal',
  'total_maks',
  'skala',
];

/** Columns of the sheet: a number, a name, a value; then one per reading, and how it is reckoned. */
export const COLUMNS = { code: 1, name: 2, value: 3, firstReading: 4 } as const;

interface Block {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Where everything stands in the sheet of the calculation, so that formulas can name it before it is written. */
export interface CalculationLayout {
  readonly sheetName: string;
  readonly results: {
    readonly headerRow: number;
    readonly rowOf: (step: CalculationStep) => number;
    readonly columns: ReadonlyMap<ReportScoreKind, number>;
    readonly howColumn: number;
  };
  readonly terms: { readonly headerRow: number; readonly rowOf: (term: CalculationTerm) => number };
  /** From the lowest predikat to the highest, as a lookup wants them. */
  readonly borders: Block;
  readonly yandas: Block & { readonly nameColumn: number };
  /** Rows of the SPD, or one row for a total. */
  readonly spd: Block & { readonly hasRows: boolean };
}

const RESULTS_HEADER = 6;

export function layOutCalculation({ report, words }: WorkbookView): CalculationLayout {
  const readings = knownReadings(report);
  const columns = new Map(readings.map((kind, index) => [kind, COLUMNS.firstReading + index]));
  const termsHeader = RESULTS_HEADER + STEPS.length + 2;
  // The one below every border comes first.
  const borders = blockAt(termsHeader + TERMS.length + 2, report.ambang.length + 1);
  const yandas = blockAt(borders.lastRow + 2, report.yandas.urusan.length);
  const spdRows = Object.keys(report.spd.baris).length;
  return {
    sheetName: words.buku_kerja.lembar.hitungan,
    results: {
      headerRow: RESULTS_HEADER,
      rowOf: (step) => RESULTS_HEADER + 1 + STEPS.indexOf(step),
      columns,
      howColumn: COLUMNS.firstReading + readings.length,
    },
    terms: { headerRow: termsHeader, rowOf: (term) => termsHeader + 1 + TERMS.indexOf(term) },
    borders,
    yandas: { ...yandas, nameColumn: COLUMNS.name },
    spd: { ...blockAt(yandas.lastRow + 2, Math.max(1, spdRows)), hasRows: spdRows > 0 },
  };
}

function blockAt(headerRow: number, length: number): Block {
  return { headerRow, firstRow: headerRow + 1, lastRow: headerRow + length };
}
