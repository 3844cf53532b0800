import { add, multiply, parseDecimal, type Rational, rational, toFixed, ZERO } from '../../base/rational.js';
import { countSent } from '../headline.js';
import type { Report, ReportScore, ReportScoreKind } from '../schema.js';
import { spdPoints } from '../working.js';
import type { LiveStep } from './calculation-formulas.js';
import { countsUnder, urusanUnder } from './innovations.js';
import type { WorkbookView } from './view.js';

type Result = string | number;

/** Weights and scores of most editions have two decimals; whoever types over one may have four. */
const LEAST_DECIMALS = 4;
/** Beyond it the numbers would no longer be exact in a spreadsheet. */
const MOST_DECIMALS = 6;

/** Whole units of a point in which every weight and every written score is a whole number. */
export function unitsPerPoint({ indikator, spd, rumus, inovasi }: Report): number {
  const written = [
    rumus.per_inovasi,
    spd.tertulis ?? '0',
    ...indikator.map(({ bobot }) => bobot),
    ...Object.values(spd.baris).map(({ bobot }) => bobot),
    ...inovasi.map(({ kematangan }) => kematangan ?? '0'),
  ];
  const decimals = written.map((decimal) => decimal.split('.')[1]?.length ?? 0);
  return 10 ** Math.min(MOST_DECIMALS, Math.max(LEAST_DECIMALS, ...decimals));
}

/**
 * What the formulas of a reading give as long as nothing is changed, for programs that do not reckon them: the figures of
 * the report. Undefined for a figure the report does not have.
 */
export function resultsOf(
  kind: ReportScoreKind,
  { report, words }: WorkbookView,
): Readonly<Record<LiveStep, Result | undefined>> {
  const { belum_diketahui, sama } = words.buku_kerja.hitungan;
  const score = report.skor[kind];
  const shown = (decimal: string | null | undefined): Result =>
    decimal === null || decimal === undefined ? belum_diketahui : Number(decimal);
  const sent = countSent(report);
  const divisor = Math.max(report.rumus.pembagi_minimal, sent);
  const units = rational(unitsPerPoint(report));
  return {
    spd: shown(spdPoints(report, kind)),
    n: sent,
    pembagi: divisor,
    jumlah_sid: shown(score?.jumlah_sid),
    kematangan: shown(score?.kematangan_tepat),
    dihitung: report.inovasi.filter((innovation) => countsUnder(innovation, kind)).length,
    yandas: yandasCounts(kind, report).filter((count) => count > 0).length,
    jumlah_inovasi: score === null ? undefined : Number(score.jumlah_inovasi),
    total: shown(score?.total_tepat),
    indeks_tepat: shown(score?.indeks_tepat),
    pembilang: numeratorOf(score, report, units) ?? belum_diketahui,
    penyebut: Number(
      toFixed(multiply(multiply(rational(divisor), units), exact(report.rumus.maks.total)), 0),
    ),
    indeks: shown(score?.indeks),
    predikat: score?.predikat ?? belum_diketahui,
    tanpa_pembulatan: score?.predikat_tanpa_pembulatan ?? score?.predikat ?? belum_diketahui,
    perbandingan: sama,
    selisih: score === null || score.indeks === null ? '' : 0,
  };
}

function numeratorOf(score: ReportScore | null, report: Report, units: Rational): number | undefined {
  if (score === null || score.spd === null) return undefined;
  const spd = exact(report.spd.tertulis ?? score.spd);
  const points = add(
    multiply(add(spd, exact(score.jumlah_inovasi)), rational(score.pembagi)),
    sidOf(score, report),
  );
  return Number(toFixed(multiply(points, units), 0));
}

/** The sum of the report has two decimals; scores that were written may have more. */
function sidOf(score: ReportScore, { inovasi }: Report): Rational {
  const isWritten = inovasi.some(({ kirim, kematangan }) => kirim && kematangan !== undefined);
  if (!isWritten) return exact(score.jumlah_sid);
  return inovasi
    .filter(({ kirim }) => kirim)
    .reduce((sum, { kematangan, skor }) => add(sum, exact(kematangan ?? skor.klaim ?? '0')), ZERO);
}

function exact(decimal: string): Rational {
  return parseDecimal(decimal) ?? ZERO;
}

/** Innovations that count for each urusan of basic services, in the order of the report. */
export function yandasCounts(kind: ReportScoreKind, { yandas, inovasi }: Report): number[] {
  return yandas.urusan.map(
    ({ nama }) => inovasi.filter((one) => countsUnder(one, kind) && urusanUnder(one, kind) === nama).length,
  );
}
