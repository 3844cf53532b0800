import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, formatIso, type PartialDate } from '../../src/base/partial-date.js';
import { readDate, readYear } from '../../src/base/read-date.js';

const anyDay: fc.Arbitrary<Required<PartialDate>> = fc
  .record({ year: fc.integer({ min: 1945, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => ({ year, month, day })),
  );
const anyDate: fc.Arbitrary<PartialDate> = anyDay.chain(({ year, month, day }) =>
  fc.constantFrom<PartialDate>({ year }, { year, month }, { year, month, day }),
);

/** The date read without any doubt, in ISO, so that a table can name it. */
function readIso(text: string): string | undefined {
  const reading = readDate(text);
  return reading.ok && reading.doubt === undefined ? formatIso(reading.value) : undefined;
}

describe('readDate', () => {
  it.each([
    ['2024-02-01', '2024-02-01'],
    ['2024-02', '2024-02'],
    ['2024', '2024'],
    ['2024-02-29', '2024-02-29'],
    ['2024-2-1', '2024-02-01'],
    ['2024/02/01', '2024-02-01'],
    ['2024/02', '2024-02'],
    ['1945-01-01', '1945-01-01'],
    ['1945', '1945'],
    ['2100-12-31', '2100-12-31'],
    ['2100', '2100'],
  ])('reads the year first: %j is %s', (text, iso) => {
    expect(readIso(text)).toBe(iso);
  });

  it.each([
    ['13/2/2023', '2023-02-13'],
    ['13-02-2023', '2023-02-13'],
    ['13.02.2023', '2023-02-13'],
    ['31/12/2025', '2025-12-31'],
    ['28 / 08 / 2017', '2017-08-28'],
    ['2/2/2023', '2023-02-02'],
    ['12.12.2024', '2024-12-12'],
    ['02/2023', '2023-02'],
    ['2/2023', '2023-02'],
    ['12-2023', '2023-12'],
  ])('reads the day first: %j is %s', (text, iso) => {
    expect(readIso(text)).toBe(iso);
  });

  it.each([
    ['1/2/2023', '2023-02-01', '2023-01-02'],
    ['01-02-2023', '2023-02-01', '2023-01-02'],
    ['01.02.2023', '2023-02-01', '2023-01-02'],
    ['01–02–2023', '2023-02-01', '2023-01-02'],
    ['12/11/2024', '2024-11-12', '2024-12-11'],
    ['11/12/2024', '2024-12-11', '2024-11-12'],
    ['Senin, 05-09-2017 ', '2017-09-05', '2017-05-09'],
  ])('reads %j as %s and doubts it, for it may be %s', (text, dayFirst, monthFirst) => {
    const [year, month, day] = dayFirst.split('-').map(Number);
    expect(readDate(text)).toEqual({
      ok: true,
      value: { year, month, day },
      doubt: { kind: 'ambiguous_date', found: text, readings: [dayFirst, monthFirst] },
    });
  });

  it.each([
    ['1 Januari 2023', '2023-01-01'],
    ['1 Jan 23', '2023-01-01'],
    ["1 Jan '23", '2023-01-01'],
    ['1-Jan-23', '2023-01-01'],
    ['1 Jan 44', '2044-01-01'],
    ['1 Jan 45', '1945-01-01'],
    ['17 Agustus 45', '1945-08-17'],
    ['3 PEBRUARI 2024', '2024-02-03'],
    ['29 Feb. 2024', '2024-02-29'],
    ['5 Nopember 2024', '2024-11-05'],
    ['5 Nop 2024', '2024-11-05'],
    ['7 Agt 2024', '2024-08-07'],
    ['7 agust 2024', '2024-08-07'],
    ['7 Ags. 2024', '2024-08-07'],
    ['20 Mei 2024', '2024-05-20'],
    ['9 Okt 2024', '2024-10-09'],
    ['31 Des 2024', '2024-12-31'],
    ['4 Djuni 1963', '1963-06-04'],
    ['4 August 2024', '2024-08-04'],
    ['4-Aug-2024', '2024-08-04'],
    ['4Aug2024', '2024-08-04'],
    ['4 May, 2024', '2024-05-04'],
    ['December 4, 2024', '2024-12-04'],
    ['Januari 2023', '2023-01'],
    ['januari  2023', '2023-01'],
    ['Okt-2023', '2023-10'],
    ['October 2023', '2023-10'],
    ['Sept. 2023', '2023-09'],
  ])('reads the name of the month: %j is %s', (text, iso) => {
    expect(readIso(text)).toBe(iso);
  });

  it.each(
    [
      ['januari', 'djanuari', 'jan', 'january'],
      ['februari', 'pebruari', 'feb', 'peb', 'february'],
      ['maret', 'mar', 'mrt', 'march'],
      ['april', 'apr'],
      ['mei', 'may'],
      ['juni', 'jun', 'june'],
      ['juli', 'jul', 'july'],
      ['agustus', 'agu', 'agt', 'ags', 'agust', 'aug', 'august'],
      ['september', 'sep', 'sept'],
      ['oktober', 'okt', 'oct', 'october'],
      ['november', 'nopember', 'nov', 'nop'],
      ['desember', 'des', 'dec', 'december'],
    ].map((names, index) => [index + 1, names] as const),
  )('knows the names of month %i', (month, names) => {
    for (const name of names) {
      expect(readDate(`15 ${name} 2024`)).toEqual({ ok: true, value: { year: 2024, month, day: 15 } });
      expect(readDate(`${name.toUpperCase()}. 2024`)).toEqual({ ok: true, value: { year: 2024, month } });
    }
  });

  it.each([
    ['Senin, 3 Maret 2024', '2024-03-03'],
    ["Jum'at 3 Maret 2024", '2024-03-03'],
    ['Jum’at, 3 Maret 2024', '2024-03-03'],
    ['minggu/13-02-2023', '2023-02-13'],
    ['Sen. 3 Maret 2024', '2024-03-03'],
    ['Sunday, March 3, 2024', undefined],
    ['Kamis 2024-02-01', '2024-02-01'],
    ['  2024-02-01\n', '2024-02-01'],
    ['\u00a02024-02-01\u00a0', '2024-02-01'],
    ['\ufeff2024\u200b-02-\u200d01', '2024-02-01'],
    ['13\u00a0Maret\u202f2024', '2024-03-13'],
    ['13\tMaret\r\n2024', '2024-03-13'],
    ['2024\u201102\u201101', '2024-02-01'],
  ])('overlooks weekdays, blanks and what is invisible: %j is %s', (text, iso) => {
    expect(readIso(text)).toBe(iso);
  });

  it.each([
    '',
    '   ',
    '-',
    'belum',
    '2024-02-30',
    '2023-02-29',
    '2100-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-01',
    '2024-01-00',
    '2024-13',
    '2024-00',
    '0000-00-00',
    '00/00/0000',
    '0/1/2024',
    '31/4/2024',
    '32/1/2024',
    '29 Februari 2023',
    '0 Januari 2023',
    '02/13/2023',
    '13/13/2023',
    '13/2023',
    '1944-12-31',
    '1944',
    '2101-01-01',
    '2101',
    '2204-02-01',
    '1 Januari 2204',
    '1/2/23',
    '01-02-23',
    'Jan 23',
    '1 Januari',
    '1 Janvier 2023',
    '1 constructor 2023',
    '1 2 2023',
    '1/2-2023',
    '2024-02/01',
    '2024.02',
    '02.2023',
    '20240201',
    '45292',
    '2024-02-01 00:00',
    '2024-02-01T00:00:00Z',
    '2024-02-01; 2024-02-02',
    '1 Jan 2023 - 3 Jan 2023',
    '2024/2025',
    '1 Jan 202',
    '1 Jan 20233',
    '２０２４-０２-０１',
    '٢٠٢٤-٠٢-٠١',
    '2024-02-01\u0000',
    'NaN',
    '[object Object]',
  ])('refuses %j', (text) => {
    expect(readDate(text)).toEqual({
      ok: false,
      problem: { kind: 'wrong_type', expected: 'date', found: text },
    });
  });

  it('refuses a pasted page quickly and shows only its beginning', () => {
    const page = `1${' '.repeat(500_000)}${'-'.repeat(500_000)}`;
    const reading = readDate(page);
    expect(reading).toEqual({
      ok: false,
      problem: { kind: 'wrong_type', expected: 'date', found: `1${' '.repeat(58)}…` },
    });
  });

  it('reads back every date in ISO, in its own precision', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(readDate(formatIso(date))).toEqual({ ok: true, value: date });
      }),
    );
  });

  it('reads back every day written with the month by name', () => {
    const names = [
      'Januari',
      'Peb',
      'Maret',
      'Apr',
      'Mei',
      'Juni',
      'Juli',
      'Agt',
      'Sept',
      'Okt',
      'Nop',
      'Des',
    ];
    fc.assert(
      fc.property(anyDay, fc.constantFrom(' ', '-', '/', '. '), (date, separator) => {
        const text = [date.day, names[date.month - 1], date.year].join(separator);
        expect(readDate(text)).toEqual({ ok: true, value: date });
      }),
    );
  });

  it('reads every day in numbers day first, in doubt exactly when the month could be first', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('-', '/', '.'), (date, separator) => {
        const reading = readDate([date.day, date.month, date.year].join(separator));
        expect(reading).toMatchObject({ ok: true, value: date });
        const isDoubtful = reading.ok && reading.doubt !== undefined;
        expect(isDoubtful).toBe(date.day <= 12 && date.day !== date.month);
      }),
    );
  });

  it('answers any text at all, and never with a day that does not exist', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reading = readDate(text);
        if (reading.ok) expect(readIso(formatIso(reading.value))).toBe(formatIso(reading.value));
      }),
    );
    const dateLike = fc.stringMatching(/^[0-9]{1,4}[-/. ][0-9a-z]{1,4}[-/. ][0-9]{1,4}$/);
    fc.assert(
      fc.property(dateLike, (text) => {
        const reading = readDate(text);
        if (reading.ok) expect(readIso(formatIso(reading.value))).toBe(formatIso(reading.value));
      }),
    );
  });
});

describe('readYear', () => {
  it.each([
    ['2025', 2025],
    [' 2025 ', 2025],
    ['\u00a02025\u200b', 2025],
    ['TA 2025', 2025],
    ['ta2025', 2025],
    ['TA. 2025', 2025],
    ['T.A. 2025', 2025],
    ['T. A. 2025', 2025],
    ['Tahun 2025', 2025],
    ['TAHUN: 2025', 2025],
    ['Tahun Anggaran 2025', 2025],
    ['Thn. 2025', 2025],
    ['1945', 1945],
    ['2100', 2100],
  ])('%j is %i', (text, year) => {
    expect(readYear(text)).toEqual({ ok: true, value: year });
  });

  it.each([
    '',
    '25',
    "'25",
    '1944',
    '2101',
    '2204',
    '0000',
    '02025',
    '2025,0',
    '2.025',
    '-2025',
    '2024/2025',
    '2024-2025',
    '2025-01',
    'TA',
    'tahun ini',
    'Tahun 2025 dan 2026',
    '２０２５',
    '2e3',
  ])('refuses %j', (text) => {
    expect(readYear(text)).toEqual({
      ok: false,
      problem: { kind: 'wrong_type', expected: 'year', found: text },
    });
  });

  it('accepts exactly the years from 1945 to 2100', () => {
    for (let year = 0; year <= 9999; year += 1) {
      const text = String(year).padStart(4, '0');
      expect(readYear(text).ok, text).toBe(year >= 1945 && year <= 2100);
    }
  });
});
