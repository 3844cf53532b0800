import {
  add,
  divide,
  isLess,
  multiply,
  type Rational,
  rational,
  roundHalfUp,
  subtract,
  ZERO,
} from '../base/rational.js';
import type { Catalog } from '../edition/model.js';
import type { Tally } from './tally.js';

const HUNDRED = rational(100);
const INDEX_DIGITS = 2;
const HALF_OF_LAST_DIGIT = rational(5, 1000);

/** One reading of the index, exact. Points unless said otherwise. */
export interface Score {
  readonly tally: Tally;
  /** The divisor of the mean: at least the edition's minimum. */
  readonly divisor: number;
  readonly maturity: Rational;
  readonly quantity: Rational;
  readonly yandasFulfilled: boolean;
  /** Null, like index and predikat, when the SPD is unknown. */
  readonly total: Rational | null;
  /** Before rounding, 0 to 100. */
  readonly exactIndex: Rational | null;
  /** Rounded half up to two decimals. */
  readonly index: Rational | null;
  readonly predikat: string | null;
  /** Present when rounding alone lifts the index over a border. */
  readonly roundingZone: RoundingZone | undefined;
  /** Present when the SPD is unknown: what the index may be for SPD 0 up to its maximum. */
  readonly range: { readonly lowest: IndexReading; readonly highest: IndexReading } | undefined;
}

export interface IndexReading {
  readonly spd: Rational;
  readonly index: Rational;
  readonly predikat: string;
}

/** The border that rounding crosses, and the predikat that holds without rounding. */
export interface RoundingZone {
  readonly border: Rational;
  readonly predikat: string;
  readonly unrounded: string;
}

/** Reckons the score of a tally by the edition's formula. Exact: the only rounding is that of the index. */
export function computeScore(tally: Tally, catalog: Catalog): Score {
  const { pembagi_minimal, maksimum } = catalog.rumus;
  const divisor = Math.max(pembagi_minimal.nilai, tally.sent);
  const maturity = divide(tally.sid, rational(divisor));
  const yandasFulfilled = tally.yandas.size >= catalog.rumus.yandas_minimal.nilai;
  const quantity = yandasFulfilled ? quantityScore(tally.counted, catalog) : ZERO;
  const { spd } = tally;
  const rest = add(maturity, quantity);
  const base = { tally, divisor, maturity, quantity, yandasFulfilled };
  if (spd === null) {
    const lowest = readIndex(ZERO, rest, catalog);
    const highest = readIndex(maksimum.nilai.spd, rest, catalog);
    return { ...base, ...UNKNOWN_INDEX, range: { lowest, highest } };
  }
  const total = add(spd, rest);
  const exactIndex = indexOf(total, catalog);
  const index = roundHalfUp(exactIndex, INDEX_DIGITS);
  const predikat = predikatOf(index, catalog);
  return {
    ...base,
    total,
    exactIndex,
    index,
    predikat,
    roundingZone: findZone(exactIndex, index, catalog),
    range: undefined,
  };
}

/**
 * The predikat of a rounded index.
 * @param index 0 to 100, already rounded to two decimals
 */
export function predikatOf(index: Rational, catalog: Catalog): string {
  for (const { nama, dari } of catalog.predikat) {
    if (!isLess(index, dari.nilai)) return nama;
  }
  return catalog.tanpa_nilai.nilai;
}

/** Points to index: total / maximum x 100, exact. */
export function indexOf(points: Rational, catalog: Catalog): Rational {
  return multiply(divide(points, catalog.rumus.maksimum.nilai.total), HUNDRED);
}

const UNKNOWN_INDEX = {
  total: null,
  exactIndex: null,
  index: null,
  predikat: null,
  roundingZone: undefined,
} as const;

/** Points for the number of innovations that count, if the urusan of basic services are represented. */
export function quantityScore(counted: number, catalog: Catalog): Rational {
  const { per_inovasi, maks_inovasi } = catalog.rumus.jumlah_inovasi.nilai;
  return multiply(per_inovasi, rational(Math.min(counted, maks_inovasi)));
}

function readIndex(spd: Rational, rest: Rational, catalog: Catalog): IndexReading {
  const index = roundHalfUp(indexOf(add(spd, rest), catalog), INDEX_DIGITS);
  return { spd, index, predikat: predikatOf(index, catalog) };
}

/** An unrounded index in [border - 0.005, border) is rounded up to the border. */
function findZone(exact: Rational, rounded: Rational, catalog: Catalog): RoundingZone | undefined {
  const borders = catalog.predikat;
  for (const [position, { nama, dari }] of borders.entries()) {
    const border = dari.nilai;
    const crossed = isLess(exact, border) && !isLess(exact, subtract(border, HALF_OF_LAST_DIGIT));
    if (crossed && !isLess(rounded, border)) {
      const unrounded = borders[position + 1]?.nama ?? catalog.tanpa_nilai.nilai;
      return { border, predikat: nama, unrounded };
    }
  }
  return undefined;
}
