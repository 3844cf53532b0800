import type { ExpectedValue } from '../../base/reading.js';

/** What a value should have been. */
export const EXPECTED_VALUES: Readonly<Record<ExpectedValue, string>> = {
  text: 'text',
  number: 'a number',
  whole_number: 'a whole number, zero or more',
  asta_cita: 'the number of one Asta Cita, 1 to 8',
  percentage: 'a number from 0 to 100, such as 65.01',
  score: 'a score without a unit or a percent sign',
  level: 'level 0, 1, 2, or 3',
  date: 'a date',
  year: 'a year of four digits',
  yes_no: 'ya (yes) or tidak (no)',
  reason: 'a reason in words, such as "waiting for a copy from the legal office"',
  list: 'a list',
  map: 'nested entries (key: value)',
};
