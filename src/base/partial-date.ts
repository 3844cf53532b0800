/**
 * A date as precisely as it was given: a year, a month of a year, or a day. Counts from 1; a day never
 * comes without its month. The reader lets only days that exist through.
 */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The first day the date can mean, as YYYY-MM-DD; such texts order by plain comparison. */
export function earliestDay(date: PartialDate): string {
  return formatIso(firstDay(date));
}

/** The last day the date can mean, as YYYY-MM-DD. */
export function latestDay(date: PartialDate): string {
  return formatIso(lastDay(date));
}

/** The date in its own precision: "2024", "2024-02" or "2024-02-01". */
export function formatIso(date: PartialDate): string {
  const year = String(date.year).padStart(4, '0');
  if (date.month === undefined) return year;
  const month = `${year}-${twoDigits(date.month)}`;
  return date.day === undefined ? month : `${month}-${twoDigits(date.day)}`;
}

/**
 * Whether the date lies in a range of days, both ends (YYYY-MM-DD) included: "unknown" when only some of
 * the days it can mean do. Nothing lies in a range that ends before it begins.
 */
export function isWithin(date: PartialDate, from: string, to: string): 'yes' | 'no' | 'unknown' {
  const earliest = earliestDay(date);
  const latest = latestDay(date);
  if (from > to || latest < from || earliest > to) return 'no';
  return earliest >= from && latest <= to ? 'yes' : 'unknown';
}

/**
 * The fewest and the most whole months that can lie between two dates; both are equal between two days.
 * A month is full on the same day of the next month, or on its last day when it is shorter. The count is
 * negative exactly when `to` comes before `from`, were it by one day.
 */
export function wholeMonthsBetween(from: PartialDate, to: PartialDate): { least: number; most: number } {
  return {
    least: countWholeMonths(lastDay(from), firstDay(to)),
    most: countWholeMonths(firstDay(from), lastDay(to)),
  };
}

/** How many days a month (1 to 12) has, by the Gregorian rule. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function firstDay({ year, month, day }: PartialDate): Required<PartialDate> {
  if (month === undefined) return { year, month: 1, day: 1 };
  return { year, month, day: day ?? 1 };
}

function lastDay({ year, month, day }: PartialDate): Required<PartialDate> {
  if (month === undefined) return { year, month: 12, day: 31 };
  return { year, month, day: day ?? daysInMonth(year, month) };
}

function countWholeMonths(from: Required<PartialDate>, to: Required<PartialDate>): number {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  // The 31st comes round on the 29th of a February: no month would ever be full otherwise.
  const dueDay = Math.min(from.day, daysInMonth(to.year, to.month));
  return to.day < dueDay ? months - 1 : months;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
