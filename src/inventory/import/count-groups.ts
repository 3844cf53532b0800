import type { Place } from '../../base/place.js';
import { ask, type ImportContext } from './import-context.js';
import type { TableLayout } from './sheet-layout.js';
import { findStatedCount } from './stated-count.js';

/** Counts records while a list is read, so that the counts written in it can be compared. */
export interface GroupCounter {
  all: number;
  sinceTotal: number;
  inGroup: number;
  /** The count that the heading of the current group states. */
  stated: { readonly count: number; readonly place: Place } | undefined;
}

const COUNT_IN_HEADING =
  /[(:,-]\s*(\d{1,4})\s*(?:inovasi|judul)?\s*\)?\s*$|\b(\d{1,4}) (?:inovasi|judul)\b/iu;

export function makeCounter(): GroupCounter {
  return { all: 0, sinceTotal: 0, inGroup: 0, stated: undefined };
}

export function countRecord(counter: GroupCounter): void {
  counter.all += 1;
  counter.sinceTotal += 1;
  counter.inGroup += 1;
}

/** A new group begins: the count of the one before is complete. */
export function beginGroup(counter: GroupCounter, text: string, place: Place, context: ImportContext): void {
  endGroup(counter, context);
  const match = COUNT_IN_HEADING.exec(text);
  const count = match?.[1] ?? match?.[2];
  counter.stated = count === undefined ? undefined : { count: Number(count), place };
  counter.inGroup = 0;
  counter.sinceTotal = 0;
}

/** Asks when the heading of the group that ends stated another count than was read. */
export function endGroup(counter: GroupCounter, context: ImportContext): void {
  const { stated, inGroup } = counter;
  counter.stated = undefined;
  if (stated === undefined || stated.count === inGroup) return;
  ask(context.log, stated.place, { kind: 'jumlah_berbeda', tertulis: stated.count, terbaca: inGroup });
}

/** A row of totals may state the count of its group or of the whole list. */
export function checkTotal(
  counter: GroupCounter,
  layout: TableLayout,
  row: number,
  context: ImportContext,
): void {
  const { sinceTotal, all } = counter;
  counter.sinceTotal = 0;
  const stated = findStatedCount(layout, row);
  if (stated === undefined || stated.count === sinceTotal || stated.count === all) return;
  const terbaca = sinceTotal === 0 ? all : sinceTotal;
  ask(context.log, stated.place, { kind: 'jumlah_berbeda', tertulis: stated.count, terbaca });
}
