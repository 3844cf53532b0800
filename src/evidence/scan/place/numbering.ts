import type { Numbering } from '../scan-result.js';

/** A number that folders or files of one innovation bear, with what else is known of its place. */
export interface NumberUse {
  readonly nomor: number;
  /** Number on the form of the indicator that name or words give; undefined when they say nothing sure. */
  readonly kode: number | undefined;
}

/** How the numbers of one innovation count, and whether that is beyond doubt. */
export interface NumberingReading {
  readonly numbering: Numbering;
  readonly isSure: boolean;
}

/** So many different numbers without a gap in sense are no running numbers of a short list. */
const MANY = 10;
/** So many names must say the same as their numbers before 1 is taken for the first indicator. */
const ENOUGH_AGREEING = 2;
const ENOUGH_ON_FORM = 3;

/**
 * How numbers count. On the form they begin with the first number of the edition (16); else from 1, which is also how
 * people number any list, so names must bear it out. Numbers that contradict names more often than they agree count for
 * nothing.
 *
 * @param first number on the form of the first indicator
 * @param count of indicators
 */
export function decideNumbers(
  uses: readonly NumberUse[],
  first: number,
  count: number,
): NumberingReading | undefined {
  const numbers = new Set(uses.map(({ nomor }) => nomor));
  if (numbers.size === 0) return undefined;
  const onForm = [...numbers].every((number) => number >= first && number < first + count);
  const inOrder = [...numbers].every((number) => number >= 1 && number <= count);
  const formAgrees = tally(uses, 0);
  const orderAgrees = tally(uses, first - 1);
  if (onForm && formAgrees.yes >= formAgrees.no && !(inOrder && orderAgrees.yes > formAgrees.yes)) {
    const isSure = !inOrder && (numbers.size >= ENOUGH_ON_FORM || formAgrees.yes > 0);
    return { numbering: 'formulir', isSure };
  }
  if (!inOrder || orderAgrees.no > 0) return undefined;
  if (orderAgrees.yes >= ENOUGH_AGREEING) return { numbering: 'urutan', isSure: true };
  return numbers.size >= MANY ? { numbering: 'urutan', isSure: false } : undefined;
}

function tally(uses: readonly NumberUse[], shift: number): { readonly yes: number; readonly no: number } {
  let [yes, no] = [0, 0];
  for (const { nomor, kode } of uses) {
    if (kode === undefined) continue;
    if (kode === nomor + shift) yes += 1;
    else no += 1;
  }
  return { yes, no };
}

/** The number a file name begins with: "16", "1. SK", "16a", "16.1 Perbup"; none in "12 Maret 2025" or "2025-03-14". */
export function readFileNumber(name: string): number | undefined {
  const match = /^(\d{1,2})(?:[.,]\d{1,2}|[a-z](?![\p{L}\p{N}]))?(?=$|[\s._)-])/iu.exec(name);
  if (match === null) return undefined;
  const rest = name.slice(match[0].length);
  const isDate = /^[\s._-]+(?:\d|jan|feb|mar|apr|mei|jun|jul|agu|ags|sep|okt|nov|des|tahun\b)/iu.test(rest);
  return isDate ? undefined : Number(match[1]);
}
