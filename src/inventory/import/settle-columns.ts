import { type Candidate, drop } from './column-candidate.js';
import { indicatorField, indicatorOfField } from './fields.js';
import type { Header } from './find-header.js';
import type { Grid } from './grid.js';
import { ask, type ImportContext } from './import-context.js';
import { decideNumbering, findIndicatorByNumber } from './indicators.js';
import { looksLikeOffice } from './office-like.js';
import { placeOfHeading } from './place-of-heading.js';
import { headingText, OFFICE_IF_CONTENT_SAYS_SO } from './synonyms.js';

/** Fewer columns named like indicators are no matrix: "Anggaran" and "Video" are columns of other lists too. */
const SMALLEST_MATRIX = 5;

/** Columns headed by numbers are indicators if there are enough of them and only one numbering fits. */
export function settleNumbers(
  grid: Grid,
  header: Header,
  candidates: readonly Candidate[],
  context: ImportContext,
): void {
  const numbered: { candidate: Candidate; number: number }[] = [];
  for (const candidate of candidates) {
    const { match } = candidate.heading;
    if (candidate.field === undefined && candidate.ignored === 'tak_dikenal' && match?.kind === 'number') {
      numbered.push({ candidate, number: match.number });
    }
  }
  if (numbered.length < SMALLEST_MATRIX) return;
  const numbers = numbered.map(({ number }) => number);
  const numbering = decideNumbering(numbers, context.indicators.list.length);
  if (numbering === undefined) {
    const place = placeOfHeading(grid, header, numbered[0]?.candidate.heading);
    if (place !== undefined) ask(context.log, place, { kind: 'nomor_indikator_rancu' });
  }
  for (const { candidate, number } of numbered) {
    const key =
      numbering === undefined ? undefined : findIndicatorByNumber(number, numbering, context.indicators);
    if (key === undefined) drop(candidate, 'nomor_indikator_rancu');
    else candidate.field = indicatorField(key);
  }
}

/** Too few columns named like indicators are no matrix. */
export function settleIndicators(candidates: readonly Candidate[]): void {
  const matrix = candidates.filter(
    ({ field }) => field !== undefined && indicatorOfField(field) !== undefined,
  );
  if (matrix.length >= SMALLEST_MATRIX) return;
  for (const candidate of matrix) if (candidate.heading.match !== undefined) drop(candidate, 'bukan_matriks');
}

/** "Nama Pemda" holds offices in some exports; then it is the column of the offices. */
export function settleOffices(
  grid: Grid,
  dataRows: readonly number[],
  candidates: readonly Candidate[],
): void {
  if (candidates.some(({ field }) => field === 'perangkat_daerah')) return;
  const found = candidates.find(
    ({ heading, title, field }) =>
      (field === undefined || field === 'pemda') &&
      OFFICE_IF_CONTENT_SAYS_SO.has(headingText(title)) &&
      holdsOffices(grid, dataRows, heading.column),
  );
  if (found === undefined) return;
  found.field = 'perangkat_daerah';
  found.sure = false;
}

function holdsOffices(grid: Grid, dataRows: readonly number[], column: number): boolean {
  let offices = 0;
  let others = 0;
  for (const row of dataRows) {
    const cell = grid.own(row, column);
    if (cell === undefined) continue;
    if (looksLikeOffice(cell.text)) offices += 1;
    else others += 1;
  }
  return offices > others;
}
