import { columnLetters } from '../../inventory/import/cell-place.js';
import type { CalculationStep, CalculationTerm } from '../../text/workbook-view-texts.js';
import type { ReportScoreKind } from '../schema.js';
import { type CalculationLayout, COLUMNS } from './calculation-layout.js';
import { type LevelLayout, quoteText, rangeOf } from './level-layout.js';
import type { WorkbookView } from './view.js';

/** Steps that are the report as it was made, and no formulas. */
export type FixedStep = 'indeks_laporan' | 'predikat_laporan';
export type LiveStep = Exclude<CalculationStep, FixedStep>;

/** Cells of the calculation as the formulas of one reading name them. */
interface Addresses {
  readonly step: (step: CalculationStep) => string;
  readonly term: (term: CalculationTerm) => string;
  /** The column of the reading, from a row to a row. */
  readonly own: (firstRow: number, lastRow: number) => string;
  /** A column that all readings share. */
  readonly shared: (column: number, firstRow: number, lastRow: number) => string;
}

/** The formulas of one reading, from its levels to its predikat. Unknown is said in words and never counted as zero. */
export function formulasOf(
  kind: ReportScoreKind,
  layout: CalculationLayout,
  levels: LevelLayout,
  { words }: WorkbookView,
): Readonly<Record<LiveStep, string>> {
  const cells = addressesOf(kind, layout);
  const unknown = quoteText(words.buku_kerja.hitungan.belum_diketahui);
  return {
    ...pointFormulas(cells, layout, levels, unknown, quoteText(words.buku_kerja.ya)),
    ...indexFormulas(cells, layout, unknown),
    ...comparison(cells, words.buku_kerja.hitungan),
  };
}

function addressesOf(kind: ReportScoreKind, { results, terms }: CalculationLayout): Addresses {
  const own = columnLetters(results.columns.get(kind) ?? COLUMNS.firstReading);
  return {
    step: (step) => `${own}$${results.rowOf(step)}`,
    term: (term) => `$${columnLetters(COLUMNS.value)}$${terms.rowOf(term)}`,
    own: (firstRow, lastRow) => `${own}$${firstRow}:${own}$${lastRow}`,
    shared: (column, firstRow, lastRow) =>
      `$${columnLetters(column)}$${firstRow}:$${columnLetters(column)}$${lastRow}`,
  };
}

type ComparisonStep = 'perbandingan' | 'selisih';

type PointStep =
  | 'spd'
  | 'n'
  | 'pembagi'
  | 'jumlah_sid'
  | 'kematangan'
  | 'dihitung'
  | 'yandas'
  | 'jumlah_inovasi'
  | 'total';

function pointFormulas(
  cells: Addresses,
  { spd, yandas }: CalculationLayout,
  levels: LevelLayout,
  unknown: string,
  yes: string,
): Record<PointStep, string> {
  const { step, term } = cells;
  const scores = rangeOf(levels, levels.columns.score);
  const weights = cells.shared(COLUMNS.value, spd.firstRow, spd.lastRow);
  const written = `$${columnLetters(COLUMNS.value)}$${spd.firstRow}`;
  const quantity = `MIN(${step('dihitung')},${term('maks_inovasi')})*${term('per_inovasi')}`;
  return {
    spd: spd.hasRows
      ? `SUMPRODUCT(${weights},${cells.own(spd.firstRow, spd.lastRow)})`
      : `IF(ISNUMBER(${written}),${written},${unknown})`,
    n: `SUMPRODUCT(--(${rangeOf(levels, levels.columns.sent)}=${yes}))`,
    pembagi: `MAX(${term('pembagi_minimal')},${step('n')})`,
    // A score that is not known is a text, which COUNT leaves out.
    jumlah_sid: `IF(COUNT(${scores})=${step('n')},SUM(${scores}),${unknown})`,
    kematangan: `IF(ISNUMBER(${step('jumlah_sid')}),${step('jumlah_sid')}/${step('pembagi')},${unknown})`,
    dihitung: `SUM(${rangeOf(levels, levels.columns.counted)})`,
    yandas: `SUMPRODUCT(--(${cells.own(yandas.firstRow, yandas.lastRow)}>0))`,
    jumlah_inovasi: `IF(${step('yandas')}>=${term('yandas_minimal')},${quantity},0)`,
    total: `IF(AND(ISNUMBER(${step('spd')}),ISNUMBER(${step('kematangan')})),${step('spd')}+${step('kematangan')}+${step('jumlah_inovasi')},${unknown})`,
  };
}

type IndexStep = Exclude<LiveStep, PointStep | ComparisonStep>;

/**
 * The index is rounded on whole numbers: a half such as 65.005 has no exact binary fraction, and which way ROUND takes it
 * is up to the program. (SPD + quantity) x divisor + sum of SID, in whole units of a point, is exact, and so is divisor x
 * highest total. Their quotient in hundredths plus a half, without its fraction, is the index rounded half up.
 */
function indexFormulas(
  { step, term, shared }: Addresses,
  { borders }: CalculationLayout,
  unknown: string,
): Record<IndexStep, string> {
  const whole = (points: string): string => `ROUND(${points}*${term('skala')},0)`;
  const ifKnown = (condition: CalculationStep, formula: string): string =>
    `IF(ISNUMBER(${step(condition)}),${formula},${unknown})`;
  const from = shared(COLUMNS.value, borders.firstRow, borders.lastRow);
  const names = shared(COLUMNS.name, borders.firstRow, borders.lastRow);
  const [numerator, denominator] = [step('pembilang'), step('penyebut')];
  return {
    indeks_tepat: ifKnown('total', `${step('total')}/${term('total_maks')}*100`),
    pembilang: ifKnown(
      'total',
      `${whole(`(${step('spd')}+${step('jumlah_inovasi')})`)}*${step('pembagi')}+${whole(step('jumlah_sid'))}`,
    ),
    penyebut: `${step('pembagi')}*${whole(term('total_maks'))}`,
    indeks: ifKnown('pembilang', `INT((20000*${numerator}+${denominator})/(2*${denominator}))/100`),
    predikat: ifKnown('indeks', `LOOKUP(${step('indeks')},${from},${names})`),
    // Borders are hundredths: what stands behind the second decimal reaches none of them.
    tanpa_pembulatan: ifKnown(
      'pembilang',
      `LOOKUP(INT(10000*${numerator}/${denominator})/100,${from},${names})`,
    ),
  };
}

function comparison(
  { step }: Addresses,
  { sama, berubah }: { readonly sama: string; readonly berubah: string },
): Record<ComparisonStep, string> {
  const [index, reported] = [step('indeks'), step('indeks_laporan')];
  const isSame = `AND(${index}=${reported},${step('predikat')}=${step('predikat_laporan')})`;
  return {
    perbandingan: `IF(${isSame},${quoteText(sama)},${quoteText(berubah)})`,
    selisih: `IF(AND(ISNUMBER(${index}),ISNUMBER(${reported})),ROUND(${index}-${reported},2),"")`,
  };
}
