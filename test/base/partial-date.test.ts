import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysInMonth,
  earliestDay,
  formatIso,
  isWithin,
  latestDay,
  type PartialDate,
  wholeMonthsBetween,
} from '../../src/base/partial-date.js';

/** Days as the tests' own oracle counts them: since 1970, by the engine's calendar. */
function toDayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

function fromDayNumber(dayNumber: number): PartialDate {
  const date = new Date(dayNumber * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const anyDay = fc
  .integer({ min: toDayNumber('1945-01-01'), max: toDayNumber('2100-12-31') })
  .map(fromDayNumber);
const anyMonth = fc.record({
  year: fc.integer({ min: 1945, max: 2100 }),
  month: fc.integer({ min: 1, max: 12 }),
});
const anyYear = fc.record({ year: fc.integer({ min: 1945, max: 2100 }) });
const anyDate: fc.Arbitrary<PartialDate> = fc.oneof(anyDay, anyMonth, anyYear);

describe('daysInMonth', () => {
  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [2000, 2, 29],
    [2100, 2, 28],
    [2024, 1, 31],
    [2024, 4, 30],
    [2024, 6, 30],
    [2024, 9, 30],
    [2024, 11, 30],
    [2024, 12, 31],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  it('agrees with the calendar of the engine', () => {
    for (let year = 1945; year <= 2100; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }
    }
  });
});

describe('the days a date can mean', () => {
  it.each<[PartialDate, string, string, string]>([
    [{ year: 2024 }, '2024', '2024-01-01', '2024-12-31'],
    [{ year: 2024, month: 2 }, '2024-02', '2024-02-01', '2024-02-29'],
    [{ year: 2023, month: 2 }, '2023-02', '2023-02-01', '2023-02-28'],
    [{ year: 2024, month: 11 }, '2024-11', '2024-11-01', '2024-11-30'],
    [{ year: 2024, month: 2, day: 1 }, '2024-02-01', '2024-02-01', '2024-02-01'],
    [{ year: 2024, month: 12, day: 31 }, '2024-12-31', '2024-12-31', '2024-12-31'],
  ])('%o is %s, from %s to %s', (date, iso, earliest, latest) => {
    expect(formatIso(date)).toBe(iso);
    expect(earliestDay(date)).toBe(earliest);
    expect(latestDay(date)).toBe(latest);
  });

  it('are written so that plain comparison orders them', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (left, right) => {
        const order = Math.sign(toDayNumber(formatIso(left)) - toDayNumber(formatIso(right)));
        const [a, b] = [earliestDay(left), earliestDay(right)];
        expect(a < b ? -1 : a > b ? 1 : 0).toBe(order);
      }),
    );
  });
});

describe('isWithin', () => {
  // The window of an edition with T-0 2026: 1 January T-2 to 31 December T-1.
  const [from, to] = ['2024-01-01', '2025-12-31'];

  it.each<[PartialDate, 'yes' | 'no' | 'unknown']>([
    [{ year: 2023, month: 12, day: 31 }, 'no'],
    [{ year: 2024, month: 1, day: 1 }, 'yes'],
    [{ year: 2025, month: 12, day: 31 }, 'yes'],
    [{ year: 2026, month: 1, day: 1 }, 'no'],
    [{ year: 2023, month: 12 }, 'no'],
    [{ year: 2024, month: 1 }, 'yes'],
    [{ year: 2025, month: 12 }, 'yes'],
    [{ year: 2026, month: 1 }, 'no'],
    [{ year: 2023 }, 'no'],
    [{ year: 2024 }, 'yes'],
    [{ year: 2025 }, 'yes'],
    [{ year: 2026 }, 'no'],
  ])('%o in the window of an edition: %s', (date, answer) => {
    expect(isWithin(date, from, to)).toBe(answer);
  });

  it.each<[PartialDate, string, string]>([
    [{ year: 2024 }, '2024-01-02', '2024-12-31'],
    [{ year: 2024 }, '2024-01-01', '2024-12-30'],
    [{ year: 2024 }, '2024-05-01', '2024-05-31'],
    [{ year: 2024, month: 2 }, '2024-02-01', '2024-02-28'],
    [{ year: 2024, month: 2 }, '2024-02-29', '2024-03-31'],
  ])('%o is partly in %s to %s: unknown', (date, start, end) => {
    expect(isWithin(date, start, end)).toBe('unknown');
  });

  it('finds nothing in a range that ends before it begins', () => {
    expect(isWithin({ year: 2024 }, '2024-06-01', '2024-05-31')).toBe('no');
  });

  it('is what counting the days one by one gives', () => {
    fc.assert(
      fc.property(anyDate, anyDay, fc.integer({ min: 0, max: 800 }), (date, start, length) => {
        const first = toDayNumber(formatIso(start));
        let inside = 0;
        let outside = 0;
        for (let day = toDayNumber(earliestDay(date)); day <= toDayNumber(latestDay(date)); day += 1) {
          if (day >= first && day <= first + length) inside += 1;
          else outside += 1;
        }
        const expected = inside === 0 ? 'no' : outside === 0 ? 'yes' : 'unknown';
        const end = formatIso(fromDayNumber(first + length));
        expect(isWithin(date, formatIso(start), end)).toBe(expected);
      }),
    );
  });
});

describe('wholeMonthsBetween', () => {
  it.each<[string, PartialDate, PartialDate, number]>([
    ['the same day', { year: 2024, month: 3, day: 15 }, { year: 2024, month: 3, day: 15 }, 0],
    ['a day short', { year: 2024, month: 3, day: 15 }, { year: 2024, month: 4, day: 14 }, 0],
    ['to the day', { year: 2024, month: 3, day: 15 }, { year: 2024, month: 4, day: 15 }, 1],
    ['over a new year', { year: 2024, month: 11, day: 30 }, { year: 2025, month: 3, day: 30 }, 4],
    ['into a leap February', { year: 2024, month: 1, day: 31 }, { year: 2024, month: 2, day: 29 }, 1],
    ['a day before its end', { year: 2024, month: 1, day: 31 }, { year: 2024, month: 2, day: 28 }, 0],
    ['into a common February', { year: 2023, month: 1, day: 31 }, { year: 2023, month: 2, day: 28 }, 1],
    ['out of February', { year: 2023, month: 2, day: 28 }, { year: 2023, month: 3, day: 27 }, 0],
    ['a day backwards', { year: 2024, month: 3, day: 15 }, { year: 2024, month: 3, day: 14 }, -1],
    ['a month backwards', { year: 2024, month: 3, day: 15 }, { year: 2024, month: 2, day: 15 }, -1],
    ['over a month backwards', { year: 2024, month: 3, day: 15 }, { year: 2024, month: 2, day: 14 }, -2],
  ])('between two days: %s', (_, from, to, months) => {
    expect(wholeMonthsBetween(from, to)).toEqual({ least: months, most: months });
  });

  it.each<[string, PartialDate, PartialDate, number, number]>([
    ['one year apart', { year: 2023 }, { year: 2024 }, 0, 23],
    ['the same year', { year: 2024 }, { year: 2024 }, -12, 11],
    ['the same month', { year: 2024, month: 2 }, { year: 2024, month: 2 }, -1, 0],
    ['the next month', { year: 2024, month: 2 }, { year: 2024, month: 3 }, 0, 1],
    ['a month and a day', { year: 2024, month: 2 }, { year: 2024, month: 6, day: 1 }, 3, 4],
    ['a day and a month', { year: 2024, month: 2, day: 15 }, { year: 2024, month: 6 }, 3, 4],
    ['a year and a day', { year: 2023 }, { year: 2024, month: 1, day: 1 }, 0, 12],
  ])('with a date less precise: %s', (_, from, to, least, most) => {
    expect(wholeMonthsBetween(from, to)).toEqual({ least, most });
  });

  it('is negative exactly when the second day comes first', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const { least, most } = wholeMonthsBetween(from, to);
        expect(least).toBe(most);
        expect(least < 0).toBe(formatIso(to) < formatIso(from));
      }),
    );
  });

  it('embraces every pair of days the two dates can mean', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyDate, anyDate, share, share, (from, to, fromShare, toShare) => {
        const { least, most } = wholeMonthsBetween(from, to);
        const days = wholeMonthsBetween(pickDay(from, fromShare), pickDay(to, toShare));
        expect(days.least).toBeGreaterThanOrEqual(least);
        expect(days.most).toBeLessThanOrEqual(most);
      }),
    );
  });
});

function pickDay(date: PartialDate, share: number): PartialDate {
  const first = toDayNumber(earliestDay(date));
  return fromDayNumber(first + Math.round(share * (toDayNumber(latestDay(date)) - first)));
}
