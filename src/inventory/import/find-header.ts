import type { Grid } from './grid.js';
import { headingLines, isNumberingRow } from './heading-lines.js';
import { type HeadingContext, type HeadingMatch, matchHeading } from './match-heading.js';

/** Titles, logos and addresses stand above a heading, but not more than this many rows of them. */
const SEARCHED_ROWS = 60;
const TALLEST_HEADER = 4;

/** What one more line of heading has to bring in recognised columns. */
const COST_OF_A_LINE = 0.6;
/** "Nama" over "Inovasi" is a heading in two lines, although the first alone would do. */
const WHOLE_HEADING = 1.3;

export interface Heading {
  readonly column: number;
  readonly lines: readonly string[];
  readonly match: HeadingMatch | undefined;
}

export interface Header {
  readonly rows: readonly number[];
  readonly headings: readonly Heading[];
  readonly score: number;
}

/** The rows in which most columns are recognised, a column for the innovation (name or id) among them. */
export function findHeader(grid: Grid, context: HeadingContext): Header | undefined {
  let best: Header | undefined;
  const limit = Math.min(grid.rows.length, SEARCHED_ROWS);
  for (let at = 0; at < limit; at += 1) {
    for (let height = 1; height <= TALLEST_HEADER && at + height <= grid.rows.length; height += 1) {
      const rows = grid.rows.slice(at, at + height);
      if (!belongTogether(grid, rows)) break;
      const header = readHeader(grid, rows, context);
      if (!namesInnovation(header.headings)) continue;
      if (best === undefined || header.score > best.score) best = header;
    }
  }
  return best === undefined
    ? undefined
    : extendOverWords(grid, extendOverMerges(grid, best, context), context);
}

/** The headings of given rows, recognised. */
export function readHeader(grid: Grid, rows: readonly number[], context: HeadingContext): Header {
  const headings = grid.columns.map((column) => {
    const lines = headingLines(grid, rows, column);
    return { column, lines, match: lines.length === 0 ? undefined : matchHeading(lines, context) };
  });
  return { rows, headings, score: rate(headings) - (rows.length - 1) * COST_OF_A_LINE };
}

/** The lines of one heading follow one another, and numbers of columns are none of them. */
function belongTogether(grid: Grid, rows: readonly number[]): boolean {
  const last = rows.at(-1) ?? 0;
  const before = rows.at(-2);
  if (before === undefined) return true;
  if (last !== before + 1) return false;
  return !isNumberingRow(grid, last, firstColumnOf(grid, rows[0] ?? last));
}

function firstColumnOf(grid: Grid, row: number): number {
  return grid.columns.find((column) => grid.own(row, column) !== undefined) ?? 0;
}

/** A heading merged over several rows says where the whole heading begins and how tall it is. */
function extendOverMerges(grid: Grid, header: Header, context: HeadingContext): Header {
  const [first = 0] = header.rows;
  let top = first;
  let bottom = header.rows.at(-1) ?? first;
  for (const { column, match } of header.headings) {
    const area = match === undefined ? undefined : grid.mergeAt(first, column);
    if (area === undefined || area.bottom - area.top >= TALLEST_HEADER) continue;
    top = Math.min(top, area.top);
    bottom = Math.max(bottom, area.bottom);
  }
  const rows = grid.rows.filter((row) => row >= top && row <= bottom);
  return rows.length === header.rows.length ? header : readHeader(grid, rows, context);
}

/** Headings broken into lines by hand go on as long as every word of the next row makes a heading we know. */
function extendOverWords(grid: Grid, header: Header, context: HeadingContext): Header {
  const next = (header.rows.at(-1) ?? 0) + 1;
  if (!grid.rows.includes(next) || header.rows.length >= TALLEST_HEADER) return header;
  const longer = readHeader(grid, [...header.rows, next], context);
  const continued = longer.headings.filter(({ column }) => grid.own(next, column) !== undefined);
  const isHeading = continued.length > 0 && continued.every(({ match }) => match?.whole === true);
  return isHeading ? extendOverWords(grid, longer, context) : header;
}

function namesInnovation(headings: readonly Heading[]): boolean {
  const has = (field: string): boolean =>
    headings.some(({ match }) => match?.kind === 'field' && match.field === field);
  return has('nama') || (has('id') && has('indikator'));
}

function rate(headings: readonly Heading[]): number {
  const seen = new Set<string>();
  let score = 0;
  for (const { match, lines } of headings) {
    if (match === undefined) continue;
    const name = match.kind === 'field' ? match.field : match.kind === 'indicator' ? match.key : match.number;
    if (seen.has(`${match.kind} ${name}`)) continue;
    seen.add(`${match.kind} ${name}`);
    score += rateMatch(match) * (lines.length > 1 && match.whole ? WHOLE_HEADING : 1);
  }
  return score;
}

function rateMatch(match: HeadingMatch): number {
  if (match.kind === 'number') return 0.4;
  if (match.kind === 'indicator') return 1.5;
  const own = match.field === 'nama' ? 3 : 2;
  return match.sure ? own : own / 3;
}
