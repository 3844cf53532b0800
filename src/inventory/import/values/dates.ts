import { formatIso } from '../../../base/partial-date.js';
import { readDate } from '../../../base/read-date.js';
import type { Cell } from '../../workbook/model.js';
import type { ChangeReason } from '../report.js';

/** Which part of "01/02/2023" a column puts first; undefined when no value of it tells, or values disagree. */
export type DateOrder = 'hari' | 'bulan' | undefined;

const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const TIME = /[ T]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?Z?$/;
const ZERO = /^0{4}([-/])0{2}\1?0{2}(?:[ T].*)?$|^0{2}[-/]0{2}[-/]0{4}$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;

/** Serials of 1982 to 2064, counted from 1900: other five digit numbers are no dates of this trade. */
const EARLIEST_SERIAL = 30_000;
const LATEST_SERIAL = 60_000;
/** Day 0 of the serials, 1899-12-30, in days of the Gregorian calendar counted from 0000-03-01. */
const SERIAL_EPOCH = 693_899;
/** From 1899-12-30 to 1904-01-01, day 0 of the other system. */
const DAYS_TO_1904 = 1462;

/** The order that values with a part above 12 prove for their column. */
export function decideDateOrder(cells: readonly Cell[]): DateOrder {
  let dayFirst = false;
  let monthFirst = false;
  for (const { text, kind } of cells) {
    if (kind === 'date') continue;
    const match = NUMERIC.exec(withoutTime(text));
    if (match === null) continue;
    if (Number(match[1]) > 12) dayFirst = true;
    if (Number(match[3]) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'hari' : 'bulan';
}

export interface DateReading {
  /** Undefined when the cell holds no date at all, such as 0000-00-00. */
  readonly text: string | undefined;
  readonly reason: ChangeReason;
}

/**
 * The date of a cell in ISO form. What has two readings is left as typed for the decoder, which asks; so is what is no
 * date.
 *
 * @param is1904 whether the workbook counts its days from 1904
 */
export function readDateCell(cell: Cell, order: DateOrder, is1904: boolean): DateReading {
  const typed = withoutTime(cell.text.trim());
  if (ZERO.test(cell.text.trim())) return { text: undefined, reason: 'tanggal_nol' };
  const serial = readSerial(cell.text.trim(), is1904);
  if (serial !== undefined) return { text: serial, reason: 'nomor_seri_tanggal' };
  const ordered = readOrdered(typed, order);
  if (ordered !== undefined) return { text: ordered, reason: 'urutan_tanggal_kolom' };
  const reading = readDate(typed);
  if (!reading.ok || reading.doubt !== undefined) return { text: typed, reason: 'tanggal' };
  return { text: formatIso(reading.value), reason: 'tanggal' };
}

/** Only what can be read both ways needs the column's order, and what only the month first makes a day. */
function readOrdered(typed: string, order: DateOrder): string | undefined {
  const match = NUMERIC.exec(typed);
  if (match === null || order === undefined) return undefined;
  const [, first = '', , second = '', year = ''] = match;
  const [day, month] = order === 'hari' ? [first, second] : [second, first];
  const reading = readDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return reading.ok ? formatIso(reading.value) : undefined;
}

function readSerial(text: string, is1904: boolean): string | undefined {
  if (!SERIAL.test(text)) return undefined;
  const days = Math.floor(Number(text)) + (is1904 ? DAYS_TO_1904 : 0);
  if (days < EARLIEST_SERIAL || days > LATEST_SERIAL) return undefined;
  return isoOfDays(days + SERIAL_EPOCH);
}

/** The Gregorian day of a count of days from 0000-03-01: years that begin in March end in their leap day. */
function isoOfDays(days: number): string {
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return formatIso({ year, month, day });
}

function withoutTime(text: string): string {
  return text.trim().replace(TIME, '');
}
