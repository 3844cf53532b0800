import type { Place } from '../../base/place.js';
import type { ShapeProblem } from '../../base/shape-problem.js';
import type { Sheet, SheetRow, Workbook } from '../workbook/model.js';

/** A row of a workbook with something in it that has no room in the inventory. */
export interface UnreadRow {
  readonly place: Place;
  readonly cells: readonly { readonly address: string; readonly text: string }[];
}

/**
 * The rows that problems speak of, whole, so that whoever carries the inventory elsewhere can carry them along.
 *
 * @param wholly sheets of which nothing was read
 */
export function collectUnread(
  workbook: Workbook,
  problems: readonly ShapeProblem[],
  wholly: ReadonlySet<Sheet>,
): readonly UnreadRow[] {
  if (problems.length === 0) return [];
  const unread = new Set(problems.map(({ place }) => `${place.lembar} ${place.baris}`));
  return workbook.sheets.flatMap((sheet) =>
    sheet.rows
      .filter(({ number }) => wholly.has(sheet) || unread.has(`${sheet.name} ${number}`))
      .map(toUnreadRow),
  );
}

function toUnreadRow({ cells }: SheetRow): UnreadRow {
  const written = [...cells.values()];
  const place = written[0]?.place ?? { berkas: '' };
  return { place, cells: written.map((cell) => ({ address: cell.place.sel ?? '', text: cell.text })) };
}
