import { daysInMonth } from '../base/partial-date.js';

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * "2024-03-01" as "1 Maret 2024", "2024-03" as "Maret 2024", "2024" as it is. A text that is no such day stays as
 * it is, were it only a month 13.
 * @param months the twelve names, January first
 */
export function formatDay(iso: string, months: readonly string[]): string {
  const [, year = '', month, day] = ISO.exec(iso) ?? [];
  if (month === undefined) return iso;
  const name = months[Number(month) - 1];
  if (name === undefined) return iso;
  if (day === undefined) return `${name} ${year}`;
  const number = Number(day);
  const exists = number >= 1 && number <= daysInMonth(Number(year), Number(month));
  return exists ? `${number} ${name} ${year}` : iso;
}
