import { calendarYear, type Edition } from '../../edition/model.js';
import { writeYear } from '../../edition/write-year.js';

/** Names a year that a catalog counts from T-0. */
export type YearWriter = (offset: number) => string;

/** A year of an edition as both people and the form call it: "2025 (T-1)". */
export function yearInWords(offset: number, edition: Edition): string {
  return `${calendarYear(edition, offset)} (${writeYear(offset)})`;
}
