import type { Place } from '../../base/place.js';
import { normalizeName } from '../normalize-name.js';
import type { Cell } from '../workbook/model.js';
import type { ListLayout } from './classify-rows.js';
import type { Header } from './find-header.js';
import type { Grid } from './grid.js';
import type { ImportContext } from './import-context.js';
import { mapColumns } from './map-columns.js';
import { placeOfHeading } from './place-of-heading.js';
import { type ColumnFacts, isDateField, isNumberField } from './read-field.js';
import type { ColumnReport } from './report.js';
import { findSynonym } from './synonyms.js';
import { decideDateOrder } from './values/dates.js';

/** A list whose columns are understood. */
export interface TableLayout extends ListLayout {
  readonly grid: Grid;
  readonly columns: readonly ColumnReport[];
  readonly fieldOf: ReadonlyMap<number, string>;
  readonly facts: ReadonlyMap<number, ColumnFacts>;
  readonly keyPlaces: ReadonlyMap<number, Place>;
  readonly dataRows: readonly number[];
}

const NO_FACTS: ColumnFacts = { dateOrder: undefined, holdsPercent: false };

/** Understands the columns below a heading. */
export function layOutTable(
  grid: Grid,
  header: Header,
  chosen: ReadonlyMap<string, string>,
  context: ImportContext,
): TableLayout {
  const bottom = header.rows.at(-1) ?? 0;
  const dataRows = grid.rows.filter((row) => row > bottom);
  const columns = mapColumns(grid, header, dataRows, chosen, context);
  const fieldOf = new Map<number, string>();
  const columnOf = new Map<string, number>();
  const titles = new Map<number, string>();
  const facts = new Map<number, ColumnFacts>();
  const keyPlaces = new Map<number, Place>();
  for (const { column, field, title } of columns) {
    titles.set(column, normalizeName(title));
    const place = placeOfHeading(
      grid,
      header,
      header.headings.find((heading) => heading.column === column),
    );
    if (place !== undefined) keyPlaces.set(column, place);
    if (field === undefined) continue;
    fieldOf.set(column, field);
    columnOf.set(field, column);
    facts.set(column, findFacts(field, listCells(grid, dataRows, column)));
  }
  // Ids under "No" tell the rows apart as numbers do.
  const numbered = columns.find(({ field, title }) => field === 'id' && findSynonym(title) === 'nomor_urut');
  if (numbered !== undefined && !columnOf.has('nomor_urut')) columnOf.set('nomor_urut', numbered.column);
  const titleLines = new Map(
    header.headings.map(({ column, lines }) => [column, new Set(lines.map(normalizeName))]),
  );
  const firstColumn = header.headings.find(({ lines }) => lines.length > 0)?.column ?? 0;
  const severalRows = columnOf.has('indikator');
  return {
    grid,
    headerRows: header.rows,
    columns,
    fieldOf,
    columnOf,
    firstColumn,
    titles,
    titleLines,
    facts,
    keyPlaces,
    dataRows,
    severalRows,
  };
}

export function factsOf(layout: TableLayout, column: number): ColumnFacts {
  return layout.facts.get(column) ?? NO_FACTS;
}

function listCells(grid: Grid, rows: readonly number[], column: number): Cell[] {
  const cells: Cell[] = [];
  for (const row of rows) {
    const cell = grid.own(row, column);
    if (cell !== undefined) cells.push(cell);
  }
  return cells;
}

/** What the cells of a column say together about how each is read. */
export function findFacts(field: string, cells: readonly Cell[]): ColumnFacts {
  return {
    dateOrder: isDateField(field) ? decideDateOrder(cells) : undefined,
    holdsPercent:
      isNumberField(field) && cells.some(({ kind, text }) => kind === 'percent' || text.includes('%')),
  };
}
