import type { Color, Style, Workbook, Worksheet } from 'exceljs';
import { FOOTER, PAGE } from '../../inventory/excel/styles.js';
import { columnLetters } from '../../inventory/import/cell-place.js';
import { STYLES } from './styles.js';
import { fitRow, putCell, putRow, putTitle, type StyledCell, setWidths } from './write-cells.js';

/** A column of a table. */
export interface TableColumn {
  readonly header: string;
  readonly width: number;
  readonly headerStyle?: Partial<Style>;
}

/** A sheet that is one table under a title: frozen, filtered, printed with its header on every page. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly remark?: string;
  readonly columns: readonly TableColumn[];
  /** Best made one by one: thousands that wait to be written cost more than writing them. */
  readonly rows: Iterable<readonly StyledCell[]>;
  /** In place of rows. */
  readonly nothing: string;
  /** Columns that stay in sight. */
  readonly frozen: number;
  readonly tabColor: Partial<Color>;
  /** How many of the columns are printed; all where it is not said. */
  readonly printedColumns?: number;
}

const HEADER_ROW = 3;
/** The mark of the filter stands beside the words. */
const HEADER_SPARE = 4;

/** The rows a table takes, and where its filter is. */
export interface WrittenTable {
  readonly sheet: Worksheet;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Address such as `'Temuan'!$A$3:$N$50`. */
  readonly filter: string;
}

export function writeTable(workbook: Workbook, table: Table): WrittenTable {
  const { columns, rows } = table;
  const widths = columns.map(({ width }) => width);
  const sheet = workbook.addWorksheet(table.name, {
    views: [{ state: 'frozen', xSplit: table.frozen, ySplit: HEADER_ROW, showGridLines: false }],
    pageSetup: { ...PAGE, printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}` },
    headerFooter: FOOTER,
    properties: { tabColor: table.tabColor },
  });
  setWidths(sheet, widths);
  putTitle(sheet, table.title);
  if (table.remark !== undefined) putCell(sheet, 2, 1, table.remark, STYLES.line);
  const headers = columns.map(
    ({ header, headerStyle }): StyledCell => [header, headerStyle ?? STYLES.header],
  );
  putRow(sheet, HEADER_ROW, headers);
  const rooms = widths.map((width) => Math.max(1, width - HEADER_SPARE));
  fitRow(
    sheet,
    HEADER_ROW,
    columns.map(({ header }) => header),
    rooms,
  );
  const firstRow = HEADER_ROW + 1;
  let next = firstRow;
  for (const cells of rows) {
    const contents = cells.map(([content]) => content);
    fitRow(sheet, next, contents, widths);
    next = putRow(sheet, next, cells);
  }
  if (next === firstRow) putCell(sheet, firstRow, 1, table.nothing, STYLES.line);
  const lastRow = Math.max(firstRow, next - 1);
  if (table.printedColumns !== undefined)
    // The library fixes the columns only; the rows must not move either.
    sheet.pageSetup.printArea = `A$1:${columnLetters(table.printedColumns)}$${lastRow}`;
  sheet.autoFilter = { from: { row: HEADER_ROW, column: 1 }, to: { row: lastRow, column: columns.length } };
  const filter = `'${table.name}'!$A$${HEADER_ROW}:$${columnLetters(columns.length)}$${lastRow}`;
  return { sheet, firstRow, lastRow, filter };
}
