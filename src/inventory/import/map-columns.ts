import { normalizeName } from '../normalize-name.js';
import { columnLetters } from './cell-place.js';
import { type Candidate, drop } from './column-candidate.js';
import { IGNORED, indicatorField } from './fields.js';
import type { Header, Heading } from './find-header.js';
import type { Grid } from './grid.js';
import { ask, type ImportContext } from './import-context.js';
import { placeOfHeading } from './place-of-heading.js';
import type { ColumnReport, IgnoredColumn } from './report.js';
import { settleIndicators, settleNumbers, settleOffices } from './settle-columns.js';
import { settleEvidence } from './settle-evidence.js';
import { settleIds } from './settle-ids.js';

/** Columns left out on purpose, and those that a question of their own is asked about. */
const SAID_OTHERWISE: ReadonlySet<IgnoredColumn> = new Set([
  'tidak_dipakai',
  'diabaikan',
  'rangkap',
  'nomor_indikator_rancu',
]);

/**
 * Gives every column that holds anything a field, or the reason why it has none.
 *
 * @param dataRows rows below the heading
 * @param chosen field by title (in the form of `normalizeName`), as a saved mapping has it; `abaikan` for none
 */
export function mapColumns(
  grid: Grid,
  header: Header,
  dataRows: readonly number[],
  chosen: ReadonlyMap<string, string>,
  context: ImportContext,
): readonly ColumnReport[] {
  const candidates = header.headings.map((heading) =>
    makeCandidate(grid, heading, dataRows, chosen, context),
  );
  settleNumbers(grid, header, candidates, context);
  settleIndicators(candidates);
  settleOffices(grid, dataRows, candidates);
  settleEvidence(grid, dataRows, candidates);
  settleIds(grid, dataRows, candidates, context);
  settleRepetitions(candidates, grid, header, context);
  for (const candidate of candidates) askAbout(candidate, grid, header, context);
  return candidates.map(({ heading: { column }, title, values, field, ignored, sure }) => {
    const letters = columnLetters(column);
    const guessed = field !== undefined && !sure;
    return {
      column,
      letters,
      title,
      field,
      ignored: field === undefined ? ignored : undefined,
      guessed,
      values,
    };
  });
}

function makeCandidate(
  grid: Grid,
  heading: Heading,
  dataRows: readonly number[],
  chosen: ReadonlyMap<string, string>,
  { guesses }: ImportContext,
): Candidate {
  const { match, lines, column } = heading;
  const title = lines.join(' ');
  const values = dataRows.filter((row) => grid.own(row, column) !== undefined).length;
  const said = chosen.get(normalizeName(title));
  let field = said;
  if (said === undefined && match?.kind === 'field') field = match.field;
  if (said === undefined && match?.kind === 'indicator') field = indicatorField(match.key);
  const isKnown = said !== undefined || match?.kind !== 'field' || match.sure;
  const sure = isKnown && !guesses.has(normalizeName(title));
  const candidate: Candidate = { heading, title, values, field, ignored: undefined, sure };
  if (field === IGNORED) drop(candidate, said === undefined ? 'tidak_dipakai' : 'diabaikan');
  else if (field === undefined) drop(candidate, title === '' ? 'tanpa_judul' : 'tak_dikenal');
  return candidate;
}

/** One column per field: a sure one before a guessed one, one with values before a blank one, else the leftmost. */
function settleRepetitions(
  candidates: readonly Candidate[],
  grid: Grid,
  header: Header,
  context: ImportContext,
): void {
  const byField = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.field === undefined) continue;
    byField.set(candidate.field, [...(byField.get(candidate.field) ?? []), candidate]);
  }
  for (const [field, rivals] of byField) {
    const rank = ({ sure, values }: Candidate): number => (sure ? 2 : 0) + (values > 0 ? 1 : 0);
    const [kept, ...others] = rivals.toSorted((left, right) => rank(right) - rank(left));
    for (const other of others) {
      const wasSure = other.sure;
      drop(other, wasSure ? 'rangkap' : 'tak_dikenal');
      const place = placeOfHeading(grid, header, other.heading);
      if (!wasSure || place === undefined || other.values === 0 || field === 'nomor_urut') continue;
      const args = { judul: other.title, isian: field, dipakai: columnLetters(kept?.heading.column ?? 0) };
      ask(context.log, place, { kind: 'kolom_rangkap', ...args });
    }
  }
}

function askAbout(candidate: Candidate, grid: Grid, header: Header, context: ImportContext): void {
  const { heading, title, field, ignored, values, sure } = candidate;
  const place = placeOfHeading(grid, header, heading);
  if (place === undefined || values === 0) return;
  if (field !== undefined && !sure && field !== 'nomor_urut') {
    ask(context.log, place, { kind: 'kolom_diduga', judul: title, isian: field });
  }
  if (field === undefined && ignored !== undefined && !SAID_OTHERWISE.has(ignored)) {
    ask(context.log, place, { kind: 'kolom_tak_dikenal', judul: title, nilai: values, alasan: ignored });
  }
}
