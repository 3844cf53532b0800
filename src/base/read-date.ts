import { daysInMonth, formatIso, type PartialDate } from './partial-date.js';
import type { Reading } from './reading.js';
import { cutFound, tidyTyped, wrongType } from './typed-text.js';

/** Before the republic and after this century a year is a slip of the finger. */
const EARLIEST_YEAR = 1945;
const LATEST_YEAR = 2100;

/** Indonesian as written now and before the spelling reforms, the abbreviations in use, and English. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['januari', 'djanuari', 'jan', 'january'],
  ['februari', 'pebruari', 'feb', 'peb', 'febr', 'pebr', 'february'],
  ['maret', 'mar', 'mrt', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'djuni', 'jun', 'june'],
  ['juli', 'djuli', 'jul', 'july'],
  ['agustus', 'agt', 'agu', 'ags', 'agust', 'agts', 'august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'des', 'december', 'dec'],
];

/** The weekday is passed over, not checked: the date is what counts. */
const WEEKDAY =
  /^(?:senin|selasa|rabu|kamis|jumat|jum['’`]at|sabtu|minggu|ahad|sen|sel|rab|kam|jum|sab|min|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)[-/., ]+(?=\d)/;
const YEAR_FIRST_DAY = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const YEAR_FIRST_MONTH = /^(\d{4})(?:[-/](\d{2}))?$/;
const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const MONTH_AND_YEAR = /^(\d{1,2})[-/](\d{4})$/;
const DAY_AND_NAME = /^(\d{1,2})[-/., ]*([a-z]+)[-/., ]*(?:(\d{4})|['’]?(\d{2}))$/;
const NAME_AND_YEAR = /^([a-z]+)[-/., ]*(?:(\d{1,2})[, ]+)?(\d{4})$/;
const FISCAL_YEAR = /^(?:(?:tahun(?: anggaran)?|thn|th|t\.? ?a)[.: ]*)?(\d{4})$/;

/**
 * Reads a date in any of three precisions: ISO, numbers with the day first, or with the month's name in
 * Indonesian or English. Years run from 1945 to 2100.
 * @returns the day-first date with an ambiguous_date doubt where the month could stand first as well;
 * wrong_type for days that do not exist and for all else, also for numbers with the month first.
 */
export function readDate(text: string): Reading<PartialDate> {
  const typed = flatten(text)
    .replace(/ ?([-/.]) ?/g, '$1')
    .replace(WEEKDAY, '');
  const date =
    readYearFirst(typed) ??
    readDayFirst(typed) ??
    readMonthAndYear(typed) ??
    readDayAndName(typed) ??
    readNameAndYear(typed);
  if (date === undefined) return wrongType(text, 'date');
  const swapped = swapDayAndMonth(typed, date);
  if (swapped === undefined) return { ok: true, value: date };
  const readings = [formatIso(date), formatIso(swapped)] as const;
  return { ok: true, value: date, doubt: { kind: 'ambiguous_date', found: cutFound(text), readings } };
}

/** Reads a year from 1945 to 2100, also behind "Tahun" or "TA" (tahun anggaran). */
export function readYear(text: string): Reading<number> {
  const match = FISCAL_YEAR.exec(flatten(text));
  const date = match === null ? undefined : buildDate(match[1]);
  return date === undefined ? wrongType(text, 'year') : { ok: true, value: date.year };
}

function flatten(text: string): string {
  return tidyTyped(text).toLowerCase().replace(/\s+/g, ' ');
}

function readYearFirst(typed: string): PartialDate | undefined {
  const [fullDate, dayYear, , dayMonth, day] = YEAR_FIRST_DAY.exec(typed) ?? [];
  if (fullDate !== undefined) return buildDate(dayYear, dayMonth, day);
  const [, year, month] = YEAR_FIRST_MONTH.exec(typed) ?? [];
  return buildDate(year, month);
}

function readDayFirst(typed: string): PartialDate | undefined {
  const [, day, , month, year] = DAY_FIRST.exec(typed) ?? [];
  return buildDate(year, month, day);
}

function readMonthAndYear(typed: string): PartialDate | undefined {
  const [, month, year] = MONTH_AND_YEAR.exec(typed) ?? [];
  return buildDate(year, month);
}

function readDayAndName(typed: string): PartialDate | undefined {
  const [, day, name, longYear, shortYear] = DAY_AND_NAME.exec(typed) ?? [];
  const month = findMonth(name);
  return month === undefined ? undefined : buildDate(longYear ?? completeYear(shortYear), month, day);
}

function readNameAndYear(typed: string): PartialDate | undefined {
  const [, name, day, year] = NAME_AND_YEAR.exec(typed) ?? [];
  const month = findMonth(name);
  return month === undefined ? undefined : buildDate(year, month, day);
}

function findMonth(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const index = MONTH_NAMES.findIndex((names) => names.includes(name));
  return index < 0 ? undefined : String(index + 1);
}

/** Two digits name one year only between 1945 and 2044. */
function completeYear(digits: string | undefined): string | undefined {
  if (digits === undefined) return undefined;
  return `${Number(digits) < EARLIEST_YEAR % 100 ? '20' : '19'}${digits}`;
}

function swapDayAndMonth(typed: string, date: PartialDate): PartialDate | undefined {
  if (!DAY_FIRST.test(typed) || date.day === date.month) return undefined;
  return buildDate(String(date.year), String(date.day), String(date.month));
}

/** The date of these digits, if there is such a day within the years accepted. */
function buildDate(yearDigits?: string, monthDigits?: string, dayDigits?: string): PartialDate | undefined {
  const year = Number(yearDigits);
  if (!(year >= EARLIEST_YEAR && year <= LATEST_YEAR)) return undefined;
  if (monthDigits === undefined) return { year };
  const month = Number(monthDigits);
  if (month < 1 || month > 12) return undefined;
  if (dayDigits === undefined) return { year, month };
  const day = Number(dayDigits);
  return day < 1 || day > daysInMonth(year, month) ? undefined : { year, month, day };
}
