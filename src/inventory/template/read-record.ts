import type { NodePath } from '../../base/document-node.js';
import type { Cell, SheetRow } from '../workbook/model.js';
import { askAboutColumns } from './added-columns.js';
import type { Column } from './columns.js';
import { type Draft, enter, orderEntries } from './draft.js';
import { placeUnderHeader, type Table, type TableHeader } from './read-table.js';
import { readValue } from './read-value.js';
import { report, type TemplateProgress } from './reading.js';
import { headerKey } from './sheets.js';
import { noteTaken } from './taken-cells.js';

/** Maps of the profile; an unknown key inside one is written with a point. */
const NESTED = /^(lampiran|kriteria)\.(.+)$/;

/** A column of a table with the field it holds; a header nobody knows is a key of its own, which is reported later. */
interface BoundColumn {
  readonly header: TableHeader;
  readonly path: readonly string[];
  readonly column: Column | undefined;
}

/**
 * Which columns of a table hold which fields, after asking about those nobody knows. `links` are headers that only tie the row to
 * its owner.
 */
export function bindColumns(
  table: Table,
  columns: readonly Column[],
  links: readonly string[],
  reading: TemplateProgress,
): readonly BoundColumn[] {
  const bound = bind(table, columns, links);
  const added = bound.filter(({ column }) => column === undefined).map(({ header }) => header);
  const ours = [...links, ...columns.map(({ header }) => header)];
  askAboutColumns(table, added, ours, true, reading);
  return bound;
}

/** Only the columns of a table with these headers, where others of it hold fields of another record. */
export function pickColumns(table: Table, columns: readonly Column[]): readonly BoundColumn[] {
  const names = new Set(columns.map(({ header }) => headerKey(header)));
  return bind(table, columns, []).filter(({ header }) => names.has(header.key));
}

function bind(table: Table, columns: readonly Column[], links: readonly string[]): readonly BoundColumn[] {
  const skipped = links.map(headerKey);
  const known = new Map<string, Column>();
  for (const column of columns) known.set(headerKey(column.path.join(' ')), column);
  for (const column of columns) known.set(headerKey(column.header), column);
  const bound: BoundColumn[] = [];
  for (const header of table.headers) {
    if (skipped.includes(header.key)) continue;
    const column = known.get(header.key);
    const [, group, key] = NESTED.exec(header.text) ?? [];
    const ownPath = group !== undefined && key !== undefined ? [group, key] : [header.text];
    bound.push({ header, column, path: column?.path ?? ownPath });
  }
  return bound.sort((left, right) => rank(left, columns) - rank(right, columns));
}

/** Columns are read in the order of the template, whatever their order in the sheet: records come out alike. */
function rank({ column }: BoundColumn, columns: readonly Column[]): number {
  return column === undefined ? columns.length : columns.indexOf(column);
}

/** Fills a record with the cells of a row. @param path of the record, for the problems */
export function fillRecord(
  draft: Draft,
  row: SheetRow,
  columns: readonly BoundColumn[],
  path: NodePath,
  reading: TemplateProgress,
): void {
  for (const bound of columns) {
    const cell = row.cells.get(bound.header.column);
    const [key = '', ...deeper] = bound.path;
    if (cell !== undefined) fillField(draft, cell, bound, path, reading);
    else if (deeper.length === 0) draft.blanks.set(key, placeUnderHeader(row, bound.header));
  }
}

/** Puts the entries of a record that several rows have filled in the order of the columns of the template. */
export function orderRecord(draft: Draft, columns: readonly Column[]): void {
  orderEntries(
    draft,
    columns.map((column) => column.path[0] ?? ''),
  );
}

function fillField(
  draft: Draft,
  cell: Cell,
  { header, path, column }: BoundColumn,
  recordPath: NodePath,
  reading: TemplateProgress,
): void {
  // What a column of somebody's own holds is kept as it stands, an error too.
  const value = column === undefined ? asText(cell) : readValue(withLink(cell, column), column.type);
  if ('issue' in value) {
    report(reading, [...recordPath, ...path], cell.place, value.issue);
  } else {
    const taken = enter(draft, path, header.place, value.node, reading.index);
    if (taken === undefined) return;
    if (column === undefined) reading.leftOut.push(cell.place);
    else noteTaken(reading, header, cell, taken);
  }
}

function asText({ text, place }: Cell): ReturnType<typeof readValue> {
  return { node: { kind: 'text', text, place } };
}

/** "klik di sini" says nothing; the address behind it does. */
function withLink(cell: Cell, column: Column): Cell {
  const isLink = column.path.at(-1) === 'tautan' && cell.link !== undefined;
  return isLink && !/^\w+:/.test(cell.text.trim()) ? { ...cell, text: cell.link ?? cell.text } : cell;
}
