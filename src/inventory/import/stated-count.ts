import type { Place } from '../../base/place.js';
import { normalizeName } from '../normalize-name.js';
import type { Cell } from '../workbook/model.js';
import { looksLikeOffice } from './office-like.js';
import type { TableLayout } from './sheet-layout.js';

/** A number of innovations that a row of totals states, and where. */
export interface StatedCount {
  readonly count: number;
  readonly place: Place;
}

const TOTAL_WORDS =
  /\b(?:grand|sub|subtotal|total|jumlah|keseluruhan|seluruh|seluruhnya|semua|daerah|buah|inovasi|judul|\d+)\b/gu;
const COUNT_BEHIND_LABEL = /[(:,-]\s*(\d{1,4})\s*\)?\s*$/u;
const COUNTED_INNOVATIONS = /(?:^|[^\d.,])(\d{1,4})\s*(?:inovasi|judul)\b/iu;
const INNOVATIONS = /\b(?:inovasi|judul)\b/u;
const WHOLE = /^\d{1,4}(?:\s*buah)?$/iu;
/** A mark such as "v" or "ada" is no word: marks are added up. */
const WORD = /\p{L}{4}/u;
const FIGURE = /^[\d.,\s%]+$/u;

/**
 * The count of innovations in a row of totals. Most totals add up people, money or marks; a number counts innovations
 * only where the row says so, or where it stands below running numbers, names or words, in which nothing is added up.
 */
export function findStatedCount(layout: TableLayout, row: number): StatedCount | undefined {
  const cells = layout.grid.cellsOf(row);
  const [label] = cells;
  if (label === undefined) return undefined;
  const said = firstCount(cells, ({ cell }) => COUNTED_INNOVATIONS.exec(cell.text)?.[1]);
  if (said !== undefined) return said;
  const text = normalizeName(label.cell.text);
  // "Jumlah SDM" and "Rata-rata" name what the row is about; "Jumlah Dinas Kesehatan" names a group.
  const rest = text.replace(TOTAL_WORDS, '').trim();
  if (rest !== '' && !looksLikeOffice(rest)) return undefined;
  const behind = COUNT_BEHIND_LABEL.exec(label.cell.text)?.[1];
  if (behind !== undefined) return { count: Number(behind), place: label.cell.place };
  const namesInnovations = INNOVATIONS.test(text);
  return firstCount(cells, ({ column, cell }) => {
    const counts =
      isKeyColumn(layout, column) ||
      holdsTexts(layout, column, row) ||
      (namesInnovations && !holdsFigures(layout, column, row));
    return counts && WHOLE.test(cell.text.trim()) ? /\d+/u.exec(cell.text)?.[0] : undefined;
  });
}

interface PlacedCell {
  readonly column: number;
  readonly cell: Cell;
}

function firstCount(
  cells: readonly PlacedCell[],
  countOf: (cell: PlacedCell) => string | undefined,
): StatedCount | undefined {
  for (const found of cells) {
    const count = countOf(found);
    if (count !== undefined) return { count: Number(count), place: found.cell.place };
  }
  return undefined;
}

function isKeyColumn({ fieldOf }: TableLayout, column: number): boolean {
  const field = fieldOf.get(column);
  return field === 'nomor_urut' || field === 'id' || field === 'nama';
}

/** Whether the rows above have words in this column, such as offices: a number below them can be no sum. */
function holdsTexts({ grid, dataRows }: TableLayout, column: number, row: number): boolean {
  const above = dataRows
    .filter((other) => other < row)
    .map((other) => grid.own(other, column)?.text.trim() ?? '')
    .filter((text) => text !== '');
  return above.length > 0 && above.every((text) => WORD.test(text));
}

/** Whether the rows above have figures in this column, so that a number below them is their sum. */
function holdsFigures({ grid, dataRows }: TableLayout, column: number, row: number): boolean {
  return dataRows.some((other) => other < row && FIGURE.test(grid.own(other, column)?.text ?? ''));
}
