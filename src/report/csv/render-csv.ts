import type { Texts } from '../../text/language.js';
import type { ViewTexts } from '../../text/view-texts.js';
import { compareByCost } from '../finding-order.js';
import type { Report } from '../schema.js';
import { COLUMNS } from './columns.js';
import { writeCell } from './csv-cell.js';

/** Without it Excel takes UTF-8 for the code page of the machine. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * One row per finding, the most costly first, in the form that Excel opens by a double click: an Indonesian one
 * separates by semicolons and writes decimal commas, an English one commas and points.
 */
export function renderCsv(report: Report, texts: Texts, { csv }: ViewTexts): string {
  const rows = [
    COLUMNS.map(([name]) => csv.kolom[name]),
    ...[...report.temuan]
      .sort(compareByCost)
      .map((finding) => COLUMNS.map(([, write]) => write(finding, texts))),
  ];
  const lines = rows.map((cells) => cells.map((cell) => writeCell(cell, csv.pemisah)).join(csv.pemisah));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
