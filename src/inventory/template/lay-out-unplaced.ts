import type { UnreadRow } from './collect-unread.js';
import { type LayoutColumn, type SheetLayout, textCell } from './layout.js';
import { UNPLACED_SHEET } from './sheets.js';

const WIDTH = 40;

/** The rows of a sheet with files that nobody has placed yet, its heading first, as the same sheet of another workbook. */
export function layOutUnplacedRows(rows: readonly UnreadRow[]): SheetLayout {
  const [heading, ...files] = rows;
  const columns = (heading?.cells ?? []).map(({ text, column }): LayoutColumn => {
    return { header: text, type: 'text', width: WIDTH, field: `belum_ditempatkan.${column}` };
  });
  const positions = (heading?.cells ?? []).map(({ column }) => column);
  return {
    name: UNPLACED_SHEET,
    columns,
    rows: files.map(({ cells }) => ({
      cells: positions.map((column) => {
        const cell = cells.find((candidate) => candidate.column === column);
        return cell === undefined ? undefined : textCell(cell.text);
      }),
    })),
  };
}
