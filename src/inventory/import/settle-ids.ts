import { normalizeName } from '../normalize-name.js';
import type { Candidate } from './column-candidate.js';
import type { Grid } from './grid.js';
import type { ImportContext } from './import-context.js';
import { innovationKey } from './record-key.js';

/** "INV-01", "A.12" and "KES 3" are codes; with "1", "1.", "1.2", "IV" and "a)" rows are counted. */
const CODE = /^(?=.*\d)(?=.*\p{L})[\p{L}\d][\p{L}\d./_-]{1,29}$/u;
const CODE_IN_TWO_WORDS = /^\p{Lu}{1,5} \d{1,10}$/u;
/** The number of a registration is longer than any count of rows. */
const LONG_NUMBER = /^\d{5,20}$/u;
const NUMBER_IN_PARTS = /^\d+(?:[/_-]\d+)+$/u;

/** Fewer codes than half of what a column holds are slips among numbers, and codes that mostly repeat are those of groups. */
const MOST = 0.5;

/**
 * "No" heads the codes of the innovations in some lists. Where no other column has them, nobody has said what the column
 * is, and most of its values are codes of their own, they are the ids.
 */
export function settleIds(
  grid: Grid,
  dataRows: readonly number[],
  candidates: readonly Candidate[],
  context: ImportContext,
): void {
  if (candidates.some(({ field }) => field === 'id' || field === 'indikator')) return;
  const found = candidates.find(
    ({ field, title, heading }) =>
      field === 'nomor_urut' &&
      !context.alias.has(normalizeName(title)) &&
      holdsCodes(dataRows.flatMap((row) => grid.own(row, heading.column)?.text.trim() ?? [])),
  );
  if (found !== undefined) found.field = 'id';
}

/** Whether a text is the code of something and does not only count. */
export function isCode(text: string): boolean {
  const typed = text.trim();
  return [CODE, CODE_IN_TWO_WORDS, LONG_NUMBER, NUMBER_IN_PARTS].some((form) => form.test(typed));
}

function holdsCodes(texts: readonly string[]): boolean {
  const codes = texts.filter(isCode);
  const distinct = new Set(codes.map(innovationKey)).size;
  return distinct > 0 && distinct >= texts.length * MOST;
}
